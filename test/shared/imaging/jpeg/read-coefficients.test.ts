import fc from 'fast-check';
import sharp, { type JpegOptions } from 'sharp';
import { describe, expect, test } from 'vitest';
import type { ComponentCoefficients } from '../../../../shared/imaging/jpeg/coefficients.ts';
import { inverseDct } from '../../../../shared/imaging/jpeg/dct.ts';
import { readCoefficients } from '../../../../shared/imaging/jpeg/read-coefficients.ts';
import { extentOf, writeJpeg } from './write-jpeg.ts';

/** Sizes that fill neither blocks nor units. */
const WIDTH = 203;
const HEIGHT = 149;

/** Print on paper in soft colours that no JPEG of middling quality clips. */
const PIXELS = Uint8Array.from({ length: WIDTH * HEIGHT * 3 }, (_, at) => {
  const pixel = Math.floor(at / 3);
  const x = pixel % WIDTH;
  const y = Math.floor(pixel / WIDTH);
  const isInk = ((x >> 2) * 7 + (y >> 3) * 5) % 11 < 3 && (y >> 4) % 2 === 0;
  return (isInk ? 80 : 180) + ((at * 31) % 17) + (at % 3) * ((x >> 5) % 3) * 6;
});

function scene() {
  return sharp(PIXELS, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } });
}

async function jpeg(options: JpegOptions, grey = false): Promise<Uint8Array> {
  const image = grey ? scene().toColourspace('b-w') : scene();
  return new Uint8Array(await image.jpeg(options).toBuffer());
}

/** The samples that coefficients stand for. */
function samplesOf({ blocksWide, blocksHigh, stride, values, steps }: ComponentCoefficients): Float64Array {
  const width = blocksWide * 8;
  const samples = new Float64Array(width * blocksHigh * 8);
  const block = new Float64Array(64);
  for (let y = 0; y < blocksHigh; y++) {
    for (let x = 0; x < blocksWide; x++) {
      for (let k = 0; k < 64; k++) block[k] = values[64 * (y * stride + x) + k]! * steps[k]!;
      inverseDct(block);
      for (let k = 0; k < 64; k++) samples[(y * 8 + (k >> 3)) * width + x * 8 + (k & 7)] = block[k]! + 128;
    }
  }
  return samples;
}

/** Largest difference in luminance from what the image library decodes. */
async function largestDifference(bytes: Uint8Array): Promise<number> {
  const luminance = readCoefficients(bytes)!.components[0]!;
  const samples = samplesOf(luminance);
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  let largest = 0;
  for (let y = 0; y < info.height; y++) {
    for (let x = 0; x < info.width; x++) {
      const at = (y * info.width + x) * info.channels;
      const grey =
        info.channels === 1 ? data[at]! : 0.299 * data[at]! + 0.587 * data[at + 1]! + 0.114 * data[at + 2]!;
      largest = Math.max(largest, Math.abs(grey - samples[y * luminance.blocksWide * 8 + x]!));
    }
  }
  return largest;
}

const KINDS: readonly (readonly [string, JpegOptions])[] = [
  ['4:2:0', { quality: 80 }],
  ['4:4:4', { quality: 92, chromaSubsampling: '4:4:4' }],
  ['typical tables', { quality: 60, optimiseCoding: false }],
  ['progressive', { quality: 85, progressive: true }],
  ['progressive 4:4:4', { quality: 95, progressive: true, chromaSubsampling: '4:4:4' }],
  ['mozjpeg', { quality: 80, mozjpeg: true }],
  ['mozjpeg, one scan', { quality: 80, mozjpeg: true, progressive: false }],
  ['trellis', { quality: 50, trellisQuantisation: true, overshootDeringing: true }],
];

describe('coefficients give the luminance that the image library decodes', () => {
  test.each(KINDS)('%s', async (_, options) => {
    expect(await largestDifference(await jpeg(options))).toBeLessThan(2);
  });

  test.each(KINDS)('%s, grey', async (_, options) => {
    expect(await largestDifference(await jpeg(options, true))).toBeLessThan(1);
  });

  test('planes of 4:2:0 have their size and scale', async () => {
    const { components } = readCoefficients(await jpeg({ quality: 80 }))!;
    expect(components.map(({ scaleX, scaleY }) => [scaleX, scaleY])).toEqual([
      [1, 1],
      [2, 2],
      [2, 2],
    ]);
    expect(components.map(({ blocksWide, blocksHigh }) => [blocksWide, blocksHigh])).toEqual([
      [26, 19],
      [13, 10],
      [13, 10],
    ]);
  });

  test('luminance alone is the same luminance', async () => {
    for (const progressive of [false, true]) {
      const bytes = await jpeg({ quality: 80, progressive });
      const alone = readCoefficients(bytes, { luminanceOnly: true, orientation: 6 })!;
      expect(alone.orientation).toBe(6);
      expect(alone.components).toEqual(readCoefficients(bytes)!.components.slice(0, 1));
    }
  });
});

/** A grey block of 8 × 8: DC 5, and -3 at the second place of the first row; codes of one and two bits. */
const TINY = Uint8Array.from([
  ...[0xff, 0xd8, 0xff, 0xdb, 0, 67, 0, ...Array.from({ length: 64 }, (_, at) => at + 1)],
  ...[0xff, 0xc0, 0, 11, 8, 0, 8, 0, 8, 1, 1, 0x11, 0],
  // DC: 0 is a size of three bits. AC: 0 is a size of two bits, 10 the end of the block.
  ...[0xff, 0xc4, 0, 20, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3],
  ...[0xff, 0xc4, 0, 21, 0x10, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0],
  // 0 101, 0 00, 10, and ones to fill the last byte.
  ...[0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0b01010001, 0b01111111, 0xff, 0xd9],
]);

describe('bytes written by hand', () => {
  test('one block', () => {
    const read = readCoefficients(TINY)!;
    expect([read.widthPx, read.heightPx, read.process]).toEqual([8, 8, 'baseline']);
    const { values, steps } = read.components[0]!;
    expect([...values]).toEqual([5, -3, ...Array.from({ length: 62 }, () => 0)]);
    expect(steps.slice(0, 3)).toEqual([1, 2, 6]);
  });

  const samplings = [
    [[1, 1]],
    ...[
      [2, 2],
      [2, 1],
      [1, 2],
      [4, 1],
      [1, 1],
    ].map((first) => [first, [1, 1], [1, 1]]),
  ];
  const blocks = fc.array(fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 64, maxLength: 64 }), {
    minLength: 3,
    maxLength: 9,
  });

  test('any sampling, with restarts, together or one by one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samplings),
        fc.integer({ min: 1, max: 70 }),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(0, 1, 3),
        fc.boolean(),
        fc.constantFrom(0xc0, 0xc1),
        blocks,
        (sampling, widthPx, heightPx, restartInterval, apart, frameCode, stock) => {
          const steps = Array.from({ length: 64 }, (_, at) => at + 1);
          const bare = sampling.map(([horizontal, vertical]) => ({
            ...{ horizontal: horizontal!, vertical: vertical!, blocks: [] },
          }));
          const frame = { widthPx, heightPx, steps, restartInterval, apart, frameCode };
          const planes = bare.map((plane, at) => {
            const { stride, rows } = extentOf({ ...frame, planes: bare }, plane);
            return {
              ...plane,
              blocks: Array.from({ length: stride * rows }, (_, k) => stock[(k + at) % stock.length]!),
            };
          });
          const read = readCoefficients(writeJpeg({ ...frame, planes }))!;
          for (const [at, plane] of planes.entries()) {
            const { blocksWide, blocksHigh, stride } = extentOf({ ...frame, planes }, plane);
            const found = read.components[at]!;
            expect([found.blocksWide, found.blocksHigh, found.stride]).toEqual([
              blocksWide,
              blocksHigh,
              stride,
            ]);
            for (let y = 0; y < blocksHigh; y++) {
              for (let x = 0; x < blocksWide; x++) {
                const place = y * stride + x;
                expect([...found.values.subarray(64 * place, 64 * place + 64)]).toEqual(plane.blocks[place]);
              }
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the image library decodes what was written', async () => {
    const block = Array.from({ length: 64 }, (_, at) => (at === 0 ? 40 : at < 4 ? 9 : 0));
    const planes = [{ horizontal: 1, vertical: 1, blocks: [block, block, block, block] }];
    const steps = Array.from({ length: 64 }, () => 4);
    const bytes = writeJpeg({ widthPx: 16, heightPx: 16, planes, steps, restartInterval: 1 });
    expect(await largestDifference(bytes)).toBeLessThan(1);
  });
});

describe('what is no such file', () => {
  test('other kinds of JPEG are not read', async () => {
    const cmyk = scene().toColourspace('cmyk').jpeg();
    expect(readCoefficients(new Uint8Array(await cmyk.toBuffer()))).toBeNull();
    const tiny = { widthPx: 8, heightPx: 8, steps: Array.from({ length: 64 }, () => 1) };
    const planes = [{ horizontal: 1, vertical: 1, blocks: [Array.from({ length: 64 }, () => 0)] }];
    for (const frameCode of [0xc3, 0xc9, 0xca, 0xc5]) {
      expect(readCoefficients(writeJpeg({ ...tiny, planes, frameCode }))).toBeNull();
    }
    expect(readCoefficients(writeJpeg({ ...tiny, planes, precision: 12 }))).toBeNull();
    expect(readCoefficients(new Uint8Array(await scene().png().toBuffer()))).toBeNull();
    expect(readCoefficients(new Uint8Array())).toBeNull();
  });

  test('a few bytes that promise a picture of 65,500 × 65,500 take no memory', () => {
    const bomb = TINY.slice();
    bomb.set([0xff, 0xdc, 0xff, 0xdc], bomb.indexOf(0xc0) + 4);
    expect(readCoefficients(bomb)).toBeNull();
  });

  test('a step of nothing, and tables with more codes than there is room for', () => {
    const noStep = TINY.slice();
    noStep[7] = 0;
    expect(readCoefficients(noStep)).toBeNull();
    const crowded = TINY.slice();
    crowded[crowded.indexOf(0xc4) + 4] = 3;
    expect(readCoefficients(crowded)).toBeNull();
  });

  test('a sequential file that ends early gives what was read; a progressive one gives nothing', async () => {
    const whole = await jpeg({ quality: 80 });
    const cut = readCoefficients(whole.subarray(0, whole.length * 0.7))!.components[0]!;
    const { values } = readCoefficients(whole)!.components[0]!;
    expect(cut.values.subarray(0, 64 * 20)).toEqual(values.subarray(0, 64 * 20));
    expect(cut.values.subarray(-64 * 20).every((value) => value === 0)).toBe(true);
    const progressive = await jpeg({ quality: 80, progressive: true });
    expect(readCoefficients(progressive.subarray(0, progressive.length * 0.7))).toBeNull();
  });

  test('spoilt bytes never throw', async () => {
    const files = await Promise.all(KINDS.map(([, options]) => jpeg(options)));
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.double({ min: 0.3, max: 1, noNaN: true }),
        (file, changes, share) => {
          const bytes = file.slice(0, file.length * share);
          // Half of the changes in the headers, where they do the most.
          for (const [k, [place, value]] of changes.entries()) {
            bytes[Math.floor(place * (k % 2 ? bytes.length : 700))] = value;
          }
          const read = readCoefficients(bytes);
          return (
            read === null ||
            read.components.every(({ values, stride }) => values.length % (64 * stride) === 0)
          );
        },
      ),
      { numRuns: 400 },
    );
  });
});
