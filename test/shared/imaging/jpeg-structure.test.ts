import fc from 'fast-check';
import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { parseJpegStructure } from '../../../shared/imaging/jpeg-structure.ts';

/** A small coloured image with some structure, so that tables made for it differ from the typical ones. */
function scene(): Sharp {
  const width = 48;
  const height = 40;
  const pixels = new Uint8Array(width * height * 3).map((_, at) => (at * 7 + (at % 97) * 31) % 256);
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

test.each([1, 10, 49, 50, 51, 75, 90, 95, 99, 100])(
  'quality %i of libjpeg is found exactly',
  async (quality) => {
    const structure = parseJpegStructure(await scene().jpeg({ quality }).toBuffer());
    expect(structure?.quality).toEqual({ family: 'ijg', quality, exact: true, distance: 0 });
  },
);

test.each([50, 75, 80, 90, 95])('quality %i of mozjpeg is found exactly', async (quality) => {
  const structure = parseJpegStructure(await scene().jpeg({ quality, mozjpeg: true }).toBuffer());
  expect(structure?.quality).toEqual({ family: 'mozjpeg', quality, exact: true, distance: 0 });
  expect(structure?.frame?.process).toBe('progressive');
});

test('tables of no known family have a nearest quality and a distance', async () => {
  const bytes = await scene().jpeg({ quality: 80 }).toBuffer();
  const table = parseJpegStructure(bytes)!.markers.find((marker) => marker.name === 'DQT')!;
  bytes[table.offset + 5 + 3]! += 2;
  expect(parseJpegStructure(bytes)?.quality).toEqual({
    family: 'ijg',
    quality: 80,
    exact: false,
    distance: 2 / 64 / 3,
  });
});

test('the frame, the sampling and the Huffman tables are read', async () => {
  const plain = { quality: 80, optimiseCoding: false } as const;
  const full = parseJpegStructure(
    await scene()
      .jpeg({ ...plain, chromaSubsampling: '4:4:4' })
      .toBuffer(),
  )!;
  expect(full.frame).toEqual({
    process: 'baseline',
    precision: 8,
    widthPx: 48,
    heightPx: 40,
    components: [
      { id: 1, horizontal: 1, vertical: 1, table: 0 },
      { id: 2, horizontal: 1, vertical: 1, table: 1 },
      { id: 3, horizontal: 1, vertical: 1, table: 1 },
    ],
    sampling: '4:4:4',
  });
  expect([full.huffman, full.scans, full.complete]).toEqual(['standard', 1, true]);

  const halved = parseJpegStructure(await scene().jpeg({ chromaSubsampling: '4:2:0' }).toBuffer())!;
  expect([halved.frame?.sampling, halved.huffman]).toEqual(['4:2:0', 'optimised']);

  const grey = parseJpegStructure(await scene().toColourspace('b-w').jpeg(plain).toBuffer())!;
  expect([grey.frame?.sampling, grey.quality?.exact]).toEqual(['grey', true]);

  const progressive = parseJpegStructure(await scene().jpeg({ progressive: true }).toBuffer())!;
  expect(progressive.frame?.process).toBe('progressive');
  expect(progressive.scans).toBeGreaterThan(1);
});

test('markers are kept in order with the names of application segments', async () => {
  const bytes = await scene()
    .withExif({ IFD0: { Software: 'x' } })
    .jpeg({ optimiseCoding: false })
    .toBuffer();
  const structure = parseJpegStructure(bytes)!;
  expect(
    structure.markers.map(({ name, identifier }) => (identifier ? `${name} ${identifier}` : name)),
  ).toEqual(['SOI', 'APP1 Exif', 'DQT', 'DQT', 'SOF0', 'DHT', 'DHT', 'DHT', 'DHT', 'SOS', 'EOI']);
});

test('a comment, a restart interval and what follows the image are told', async () => {
  const image = await scene().jpeg().toBuffer();
  const comment = Buffer.from([0xff, 0xfe, 0, 7, ...Buffer.from('hello')]);
  const restart = Buffer.from([0xff, 0xdd, 0, 4, 0, 9]);
  const bytes = Buffer.concat([
    image.subarray(0, 2),
    comment,
    restart,
    image.subarray(2),
    image,
    Buffer.from('end'),
  ]);
  const structure = parseJpegStructure(bytes)!;
  expect(structure.comments).toEqual(['hello']);
  expect(structure.restartInterval).toBe(9);
  expect(structure.furtherImages).toBe(1);
  expect(structure.trailingBytes).toBe(image.length + 3);
});

test('a file cut off says that it is not complete', async () => {
  const image = await scene().jpeg().toBuffer();
  const cut = parseJpegStructure(image.subarray(0, image.length - 20))!;
  expect([cut.complete, cut.frame?.widthPx, cut.trailingBytes]).toEqual([false, 48, 0]);
});

test('what is not a JPEG file gives nothing', () => {
  expect(parseJpegStructure(new Uint8Array())).toBeNull();
  expect(parseJpegStructure(Buffer.from('%PDF-1.7'))).toBeNull();
});

test('no bytes make it throw or run on', async () => {
  const image = await scene().jpeg({ progressive: true }).toBuffer();
  const start = Buffer.from([0xff, 0xd8, 0xff]);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (noise) => {
      parseJpegStructure(Buffer.concat([start, noise]));
    }),
    { numRuns: 500 },
  );
  const flips = fc.array(fc.tuple(fc.nat(image.length - 1), fc.nat(255)), { maxLength: 12 });
  fc.assert(
    fc.property(fc.nat(image.length), flips, (length, changes) => {
      const bytes = Uint8Array.from(image);
      for (const [at, value] of changes) bytes[at] = value;
      const structure = parseJpegStructure(bytes.subarray(0, length));
      expect(structure?.trailingBytes ?? 0).toBeLessThanOrEqual(length);
    }),
    { numRuns: 500 },
  );
});

test('a file of nothing but markers stays within its limits', () => {
  const bytes = new Uint8Array(4_000_000).fill(0xff);
  for (let at = 1; at < bytes.length; at += 2) bytes[at] = at % 4 === 1 ? 0xd8 : 0xd0;
  expect(parseJpegStructure(bytes)?.markers.length).toBe(1000);
});
