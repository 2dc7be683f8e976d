import { deflateSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { readMetadata } from '../../../electron/readers/metadata.ts';
import { tiffBlock, withExifBlock } from '../../press/exif.ts';

const image = (): Sharp => sharp({ create: { width: 64, height: 48, channels: 3, background: '#789' } });

const packet = '<rdf:Description xmp:CreatorTool="Some Tool"/>';

/** One chunk of a PNG file; the check sum is left at zero, which no reader of metadata minds. */
function chunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, data, Buffer.alloc(4)]);
}

/** Puts chunks after the first one (IHDR) of a PNG file. */
function withChunks(png: Buffer, chunks: readonly Buffer[]): Buffer {
  return Buffer.concat([png.subarray(0, 33), ...chunks, png.subarray(33)]);
}

test('EXIF of a JPEG file becomes typed fields and lines for the examiner', async () => {
  const jpeg = withExifBlock(await image().jpeg({ quality: 80 }).toBuffer(), {
    software: 'GIMP 2.10',
    orientation: 6,
    modified: '2024:01:03 10:00:00',
    taken: '2024:01:02 10:00:00',
    widthPx: 640,
    heightPx: 480,
  });
  const metadata = await readMetadata(jpeg, 'jpeg');
  expect(metadata.exif).toEqual({
    make: null,
    model: null,
    taken: { raw: '2024:01:02 10:00:00', iso: '2024-01-02T10:00:00' },
    digitised: null,
    modified: { raw: '2024:01:03 10:00:00', iso: '2024-01-03T10:00:00' },
    widthPx: 640,
    heightPx: 480,
    orientation: 6,
  });
  expect(metadata.software).toEqual([{ source: 'exif-software', name: 'GIMP 2.10' }]);
  expect(metadata.stored).toEqual({ widthPx: 64, heightPx: 48 });
  expect(metadata.jpeg?.quality).toEqual({ family: 'ijg', quality: 80, exact: true, distance: 0 });
  expect(metadata.facts).toContainEqual({ group: 'exif', name: 'Software', value: 'GIMP 2.10' });
  expect(metadata.facts).toContainEqual({ group: 'jpeg', name: 'Quality', value: '80 (ijg)' });
});

test('XMP is read in JPEG, PNG and WebP files', async () => {
  const jpeg = await readMetadata(await image().withXmp(packet).jpeg().toBuffer(), 'jpeg');
  const webp = await readMetadata(await image().withXmp(packet).webp().toBuffer(), 'webp');
  const itxt = Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\0\0\0\0', 'latin1'), Buffer.from(packet)]);
  const png = await readMetadata(withChunks(await image().png().toBuffer(), [chunk('iTXt', itxt)]), 'png');
  for (const metadata of [jpeg, webp, png]) {
    expect(metadata.software).toEqual([{ source: 'xmp-creator-tool', name: 'Some Tool' }]);
  }
});

test('the text chunks and the EXIF chunk of a PNG file are read', async () => {
  const metadata = await readMetadata(
    withChunks(await image().png().toBuffer(), [
      chunk('tEXt', Buffer.from('Software\0Some Painter', 'latin1')),
      chunk('tEXt', Buffer.from('Comment\0Created with GIMP', 'latin1')),
      chunk('zTXt', Buffer.concat([Buffer.from('Note\0\0', 'latin1'), deflateSync('squeezed')])),
      chunk('eXIf', tiffBlock({ modified: '2024:01:03 10:00:00' })),
    ]),
    'png',
  );
  expect(metadata.software.map(({ name }) => name)).toEqual(['Some Painter', 'Created with GIMP']);
  expect(metadata.facts).toContainEqual({ group: 'png', name: 'Note', value: 'squeezed' });
  expect(metadata.exif?.modified?.iso).toBe('2024-01-03T10:00:00');
  expect(metadata.stored).toEqual({ widthPx: 64, heightPx: 48 });
});

test('a text that would grow beyond its limit is left out', async () => {
  const bomb = Buffer.concat([Buffer.from('Note\0\0', 'latin1'), deflateSync(Buffer.alloc(20_000_000))]);
  const png = withChunks(await image().png().toBuffer(), [chunk('zTXt', bomb)]);
  expect((await readMetadata(png, 'png')).facts).toEqual([]);
});

test('the tags of a TIFF file are read', async () => {
  const tiff = await image()
    .withExif({ IFD0: { Software: 'Scan 1' } })
    .tiff()
    .toBuffer();
  const metadata = await readMetadata(tiff, 'tiff');
  expect(metadata.stored).toEqual({ widthPx: 64, heightPx: 48 });
  expect(metadata.facts.some(({ group }) => group === 'tiff')).toBe(true);
});

test('a PDF tells its programs, dates and structure', async () => {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  pdf.setTitle('Extract');
  pdf.setCreator('Some Writer');
  pdf.setProducer('Some Printer');
  pdf.setCreationDate(new Date('2024-01-02T10:00:00Z'));
  pdf.setModificationDate(new Date('2024-01-03T10:00:00Z'));
  await pdf.attach(Buffer.from('x'), 'note.txt');
  const metadata = await readMetadata(await pdf.save(), 'pdf');
  expect(metadata.pdf).toEqual({
    version: '1.7',
    title: 'Extract',
    creator: 'Some Writer',
    producer: 'Some Printer',
    created: { raw: 'D:20240102100000Z', iso: '2024-01-02T10:00:00Z' },
    modified: { raw: 'D:20240103100000Z', iso: '2024-01-03T10:00:00Z' },
    ids: null,
    endMarks: 1,
    linearised: false,
    signatures: 0,
    hasScripts: false,
    attachments: ['note.txt'],
  });
  expect(metadata.software).toEqual([
    { source: 'pdf-creator', name: 'Some Writer' },
    { source: 'pdf-producer', name: 'Some Printer' },
  ]);
});

test('a PDF that cannot be opened is refused by name', async () => {
  await expect(readMetadata(Buffer.from('%PDF-1.7 nothing'), 'pdf')).rejects.toMatchObject({
    code: 'unreadable-file',
  });
});

test('damaged bytes of any image kind never throw', async () => {
  const files = [
    ['jpeg', withExifBlock(await image().withXmp(packet).jpeg().toBuffer(), { software: 'x', taken: 'y' })],
    [
      'png',
      await image()
        .withExif({ IFD0: { Software: 'x' } })
        .png()
        .toBuffer(),
    ],
    [
      'tiff',
      await image()
        .withExif({ IFD0: { Software: 'x' } })
        .tiff()
        .toBuffer(),
    ],
    [
      'webp',
      await image()
        .withExif({ IFD0: { Software: 'x' } })
        .webp()
        .toBuffer(),
    ],
    ['heif', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1', 'latin1')],
  ] as const;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.array(fc.tuple(fc.nat(1000), fc.nat(255)), { maxLength: 12 }),
      async ([kind, file], share, changes) => {
        const bytes = Uint8Array.from(file.subarray(0, Math.ceil(file.length * share)));
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        expect((await readMetadata(bytes, kind)).kind).toBe(kind);
      },
    ),
    { numRuns: 300 },
  );
});
