import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { readGlyphs } from '../../../../electron/readers/glyphs.ts';
import { openFile } from '../../../../electron/readers/open-file.ts';
import { embeddedJpeg, readPage } from '../../../../electron/readers/pages.ts';
import { readTraces } from '../../../../electron/readers/traces/read-traces.ts';
import type { Page } from '../../../../shared/model/page.ts';
import { CANDIDATES_KEPT, DETECTORS, type TraceReading } from '../../../../shared/model/traces.ts';
import type { PageText } from '../../../../shared/model/words.ts';
import { saveJbig2Pdf } from '../../../press/jbig2.ts';
import { printAndScan } from '../../../press/print-and-scan.ts';
import { saveTextPdf, saveTiff } from '../../../press/save.ts';
import { openSheet } from '../../../press/sheet.ts';
import { pressedPage } from '../../../shared/imaging/traces/pressed-page.ts';

/** Some typed lines with repeated words, enough for every detector to have something to compare. */
const sheet = openSheet(100, 42, 200);
for (let line = 0; line < 7; line++) {
  const text = `${100 + 37 * line} the registrar issued this extract in 20${10 + line}`;
  sheet.print(text, { xMm: 6, yMm: 8 + 5.2 * line, face: 'typewriter', sizePt: 9 });
}
const scan = printAndScan(sheet.finish(null), { seed: 3, grain: 3 });
const { width, height, channels, data } = scan.raster;
const picture = () => sharp(data, { raw: { width, height, channels } }).withMetadata({ density: 200 });

/** The text, its letters all as wide: it is typed. */
const TEXT: PageText = (() => {
  const text = pressedPage(scan).text!;
  const lines = text.lines.map((line) => ({
    ...line,
    words: line.words.map((word) => {
      const letter = word.box.width / word.text.length;
      const symbols = [...word.text].map((char, at) => ({
        text: char,
        confidence: 0.95,
        box: { ...word.box, x: word.box.x + at * letter, width: letter },
      }));
      return { ...word, symbols };
    }),
  }));
  return { ...text, lines };
})();

interface Seen {
  readonly page: Page;
  readonly readings: readonly TraceReading[];
}

/** What the detectors say of a page of a file, as the steps of an examination ask them. */
async function see(bytes: Uint8Array, text: PageText | null = null, number = 1): Promise<Seen> {
  const file = await openFile(new Uint8Array(bytes));
  try {
    const { raster, ...page } = await readPage(file, number);
    const image = { ...page, raster };
    const stored = page.storage === 'jpeg' ? await embeddedJpeg(file, number) : null;
    const glyphs = text && readGlyphs(image, text);
    return { page, readings: readTraces(image, { text, glyphs, stored }) };
  } finally {
    await file.close();
  }
}

/** Every detector answers: with places on the page and real scores, or with the reason why not. */
function expectAnswers({ page, readings }: Seen): void {
  expect(readings.map(({ detector }) => detector)).toEqual(DETECTORS);
  for (const { detector, outcome } of readings) {
    if (!outcome.applies) {
      expect([detector, outcome.reason]).toEqual([detector, expect.stringMatching(/^[a-z-]+$/)]);
      continue;
    }
    const { tests, candidates, measures } = outcome;
    const wrong = candidates.filter(
      ({ box, score }) =>
        !Number.isFinite(score) ||
        !(box.width > 0 && box.height > 0) ||
        box.x < -1 ||
        box.y < -1 ||
        box.x + box.width > page.widthPx + 1 ||
        box.y + box.height > page.heightPx + 1,
    );
    expect([detector, wrong]).toEqual([detector, []]);
    expect([detector, Object.values(measures).every(Number.isFinite)]).toEqual([detector, true]);
    expect(Number.isInteger(tests) && tests >= 0, detector).toBe(true);
    expect(candidates.length, detector).toBeLessThanOrEqual(Math.min(CANDIDATES_KEPT, tests));
  }
}

/** The reasons of the detectors that do not apply. */
function reasons({ readings }: Seen): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readings.flatMap(({ detector, outcome }) => (outcome.applies ? [] : [[detector, outcome.reason]])),
  );
}

/** Detectors that look at levels of grey or colour, or at shapes that two levels repeat, and not at places alone. */
const OF_LEVELS = [
  'jpeg-lattice',
  'double-quantisation',
  'jpeg-grid',
  'paper-grain',
  'cut-out-halo',
  'identical-glyphs',
  'word-print',
  'grey-copy',
  'portrait-replacement',
  'portrait-edge',
  'ink-crossing',
  'screened-print',
  'screen-recapture',
];

/** What the two detectors of a JPEG history say of a page without one. */
const NEVER_JPEG = { 'jpeg-lattice': 'never-jpeg', 'double-quantisation': 'not-jpeg' };

const plain = (level: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: level, g: level, b: level } } });

/** The picture in black and white with empty paper below it, saved as a JPEG and then without loss. */
async function onceJpeg(): Promise<Uint8Array> {
  const black = await picture().threshold(150).toBuffer();
  const page = sharp(black, { raw: { width, height, channels: 3 } });
  const jpeg = await page
    .extend({ bottom: 2 * height, background: '#fff' })
    .jpeg()
    .toBuffer();
  return sharp(jpeg).png().toBuffer();
}

/** The picture in black and white, with greys at its left side. */
function edged(): Sharp {
  const grey = Uint8Array.from({ length: width * height }, (_, at) =>
    at % width < 3 ? 40 + (at % 90) : data[at * channels]! < 150 ? 0 : 255,
  );
  return sharp(grey, { raw: { width, height, channels: 1 } });
}

describe('black and white', () => {
  it.each([
    ['a fax', () => saveTiff([scan], 'ccittfax4')],
    ['a JBIG2 picture in a PDF', () => saveJbig2Pdf(scan)],
    ['a PNG of two greys', () => picture().threshold(150).png({ palette: true, colours: 2 }).toBuffer()],
    ['a PNG that was a JPEG in black and white', () => onceJpeg()],
    ['a PNG of two greys with the edge of a scanner', () => edged().png().toBuffer()],
  ])('%s: nothing is said of its levels', async (_, make) => {
    const seen = await see(new Uint8Array(await make()), TEXT);
    expectAnswers(seen);
    expect(reasons(seen)).toMatchObject(Object.fromEntries(OF_LEVELS.map((id) => [id, 'bilevel'])));
  });
});

it('a page that a program drew is looked at by none', async () => {
  const seen = await see(await saveTextPdf([scan]), TEXT);
  expectAnswers(seen);
  expect(reasons(seen)).toEqual(Object.fromEntries(DETECTORS.map((id) => [id, 'drawn'])));
});

describe('sizes that no page has', () => {
  it.each(['png', 'jpeg', 'webp'] as const)('a tiny %s', async (format) => {
    const tiny = sharp(data, { raw: { width, height, channels } }).resize(8, 8, { fit: 'fill' });
    const seen = await see(await tiny.toFormat(format).toBuffer());
    expectAnswers(seen);
    expect(Object.keys(reasons(seen))).toHaveLength(DETECTORS.length);
  });

  it.each([
    ['wide', 29_000, 16],
    ['high', 16, 29_000],
  ])('an enormously %s strip', async (_, wide, high) => {
    const seen = await see(await picture().resize(wide, high, { fit: 'fill' }).png().toBuffer());
    expectAnswers(seen);
    expect(reasons(seen)).toMatchObject(NEVER_JPEG);
  });

  it('what is larger than any page is refused before it is decoded', async () => {
    const { buffer } = new Uint8Array(await plain(255).resize(64, 64).png({ palette: false }).toBuffer());
    const header = new DataView(buffer);
    header.setUint32(16, 20_000);
    header.setUint32(20, 20_000);
    header.setUint32(29, crc32(new Uint8Array(buffer, 12, 17)));
    await expect(see(new Uint8Array(buffer))).rejects.toMatchObject({ code: 'too-large' });
  });
});

describe('one level all over', () => {
  it.each([0, 128, 255])('level %i raises no score, even where text was read', async (level) => {
    const files = [await plain(level).png().toBuffer(), await plain(level).jpeg().toBuffer()];
    for (const bytes of files) {
      expectAnswers(await see(bytes));
      const seen = await see(bytes, TEXT);
      expectAnswers(seen);
      const scores = seen.readings.flatMap(({ outcome }) =>
        outcome.applies ? outcome.candidates.map(({ score }) => score) : [],
      );
      expect(scores.filter((score) => score > 0)).toEqual([]);
    }
  });
});

describe('unusual samples', () => {
  it.each([
    ['a PNG of 16 bits', () => picture().toColourspace('rgb16').png(), NEVER_JPEG],
    ['a CMYK JPEG', () => picture().toColourspace('cmyk').jpeg(), { 'jpeg-lattice': 'is-jpeg' }],
    [
      'a grey progressive JPEG',
      () => picture().greyscale().jpeg({ progressive: true }),
      { 'jpeg-lattice': 'is-jpeg' },
    ],
    ['a PNG with half-transparent paper', () => picture().ensureAlpha(0.5).png(), NEVER_JPEG],
    ['a wholly transparent PNG', () => picture().ensureAlpha(0).png(), NEVER_JPEG],
    ['a PNG of 16 colours', () => picture().png({ palette: true, colours: 16 }), NEVER_JPEG],
    [
      'a WebP',
      () => picture().webp({ quality: 60 }),
      { 'jpeg-lattice': 'lossy-other', 'paper-grain': 'lossy-other' },
    ],
  ])('%s', async (_, make, expected) => {
    const seen = await see(await make().toBuffer(), TEXT);
    expectAnswers(seen);
    expect(reasons(seen)).toMatchObject(expected);
  });

  it('the first picture of an animated WebP; an animated GIF is refused by name', async () => {
    const frames = await Promise.all([picture().png().toBuffer(), picture().negate().png().toBuffer()]);
    const film = () => sharp(frames, { join: { animated: true } });
    const seen = await see(await film().webp({ quality: 80 }).toBuffer(), TEXT);
    expectAnswers(seen);
    expect(seen.page.heightPx).toBe(height);
    const gif = see(await film().gif().toBuffer());
    await expect(gif).rejects.toMatchObject({
      code: 'unsupported-format',
      message: expect.stringContaining('GIF'),
    });
  });
});

it('of a JPEG that misses half nothing is said at all', async () => {
  const jpeg = await picture().jpeg({ quality: 85 }).toBuffer();
  await expect(see(jpeg.subarray(0, jpeg.length >> 1))).rejects.toMatchObject({ code: 'unreadable-file' });
});
