import { expect, test } from 'vitest';
import { identicalMarks } from '../../../../shared/imaging/traces/identical-marks.ts';
import { findRepeat } from '../../../../shared/imaging/traces/marks/find-repeat.ts';
import { inkMarks } from '../../../../shared/imaging/traces/marks/ink-marks.ts';
import { maskedResidual } from '../../../../shared/imaging/traces/marks/masked-residual.ts';
import type { Box } from '../../../../shared/model/region.ts';
import { repeatMark } from '../../../press/attacks/transplant-mark.ts';
import { asJpeg } from '../../../press/channels.ts';
import type { PressedDocument } from '../../../press/document.ts';
import { makeLetter } from '../../../press/letter.ts';
import { drawArms } from '../../../press/ornaments.ts';
import { printAndScan } from '../../../press/print-and-scan.ts';
import { gaussian, seeded } from '../../../press/seed.ts';
import { openSheet } from '../../../press/sheet.ts';
import { glyphPage } from '../../glyph-page.ts';
import { tracePageOf } from '../../trace-glyphs.ts';
import { measuredPage } from './pressed-glyphs.ts';
import { tracePage } from './pressed-page.ts';

const SIZE = { width: 400, height: 240 };

/** A ring at one place and at another, with noise of its own; the second pixel for pixel the first if asked. */
function rings(isCopied: boolean) {
  const random = seeded(4);
  const data = new Uint8Array(SIZE.width * SIZE.height);
  const [first, second] = [
    { x: 90, y: 100 },
    { x: 300.4, y: 130.3 },
  ];
  for (let y = 0, at = 0; y < SIZE.height; y++) {
    for (let x = 0; x < SIZE.width; x++, at++) {
      const near = x < 200 ? first : second;
      const away = Math.abs(Math.hypot(x - near.x, y - near.y) - 45);
      data[at] = Math.round(225 - 150 * Math.max(0, Math.min(1, 3 - away)) + 4 * gaussian(random));
    }
  }
  for (let row = 40; isCopied && row < 160; row++) {
    data.copyWithin((row + 30) * SIZE.width + 240, row * SIZE.width + 30, row * SIZE.width + 150);
  }
  return tracePage({ ...SIZE, channels: 1, data }, [], { dpi: 200 });
}

function residualOf(isCopied: boolean) {
  const page = rings(isCopied);
  const cells = inkMarks(page);
  const [mark] = cells.marks;
  const repeat = findRepeat(page.grey, cells, mark!)!;
  return { marks: cells.marks.length, mark: mark!, repeat, left: maskedResidual(page.grey, mark!, repeat)! };
}

test('a mark that was copied is found where it was put, and nothing is left of it there', () => {
  const { marks, mark, repeat, left } = residualOf(true);
  expect(marks).toBe(2);
  expect(mark.box).toMatchObject({ width: expect.closeTo(96, -1), height: expect.closeTo(96, -1) });
  expect([Math.abs(repeat.dx), Math.abs(repeat.dy)]).toEqual([210, 30]);
  expect(left.distance).toBe(0);
});

test('a mark that was drawn twice leaves its noise and its edges', () => {
  const { repeat, left } = residualOf(false);
  expect([Math.abs(repeat.dx), Math.abs(repeat.dy)]).toEqual([210, 30]);
  expect(left.distance).toBeGreaterThan(5);
  expect(left.aligned).toBeLessThan(left.distance);
});

/** What the page shows after it was saved as a JPEG. */
async function look(document: PressedDocument) {
  const outcome = identicalMarks.look(measuredPage(await asJpeg(90)(document)));
  if (!outcome.applies) throw new Error(outcome.reason);
  return outcome.candidates;
}

function isIn({ x, y, width, height }: Box, around: Box): boolean {
  const [right, down] = [x + width / 2 - around.x, y + height / 2 - around.y];
  return right > 0 && right < around.width && down > 0 && down < around.height;
}

test('a stamp that was set a second time in the image is the first', async () => {
  const scan = printAndScan(makeLetter({ seed: 6, dpi: 200 }), { seed: 6 });
  const altered = repeatMark(scan, 'cut-out')!;
  const [first] = await look(altered.document);
  expect([first!.box, first!.other!].some((box) => isIn(box, altered.region))).toBe(true);
  const ordinary = (await look(scan))[0]!.score;
  expect(ordinary).toBeLessThan(1.3);
  expect(first!.score).toBeGreaterThan(1.5 * ordinary);
});

test('arms that are printed left and right are ordinary', async () => {
  const sheet = openSheet(140, 70, 200);
  for (let line = 0; line < 6; line++) {
    const text = `${100 + 37 * line} the registrar issued this extract in 20${10 + line}`;
    sheet.print(text, { xMm: 8, yMm: 38 + 5 * line, face: 'serif', sizePt: 10 });
  }
  drawArms(sheet, 12, 6, 20, ['#2a4d7a', '#d6c06a']);
  drawArms(sheet, 100, 6, 20, ['#2a4d7a', '#d6c06a']);
  const candidates = await look(printAndScan(sheet.finish(null), { seed: 8 }));
  const arms = candidates.filter(({ text }) => text === undefined);
  expect(arms).toMatchObject([{ other: { x: expect.any(Number) } }, {}]);
  for (const { score } of candidates) expect(score).toBeLessThan(1.3);
});

test('a page of black and white, and one without text to learn from, are not judged', () => {
  const reasonOf = (storage: 'bilevel' | 'jpeg') => identicalMarks.look(tracePageOf(glyphPage(), storage));
  expect(reasonOf('bilevel')).toEqual({ applies: false, reason: 'bilevel' });
  expect(reasonOf('jpeg')).toEqual({ applies: false, reason: 'too-little' });
});
