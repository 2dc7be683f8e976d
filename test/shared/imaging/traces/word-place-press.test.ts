import { expect, test } from 'vitest';
import { readGlyphs } from '../../../../electron/readers/glyphs.ts';
import type { Detector } from '../../../../shared/imaging/traces/detector.ts';
import { wordAlignment } from '../../../../shared/imaging/traces/word-alignment.ts';
import { wordBaseline } from '../../../../shared/imaging/traces/word-baseline.ts';
import { wordSize } from '../../../../shared/imaging/traces/word-size.ts';
import type { ReadLine } from '../../../../shared/model/words.ts';
import { moveWord } from '../../../press/attacks/move-word.ts';
import { retypeWord } from '../../../press/attacks/retype.ts';
import { captureSheet } from '../../../press/capture.ts';
import type { PressedDocument } from '../../../press/document.ts';
import { makeReceipt } from '../../../press/receipt.ts';
import { measuredPage } from './pressed-glyphs.ts';

const page = captureSheet(makeReceipt({ seed: 5, dpi: 300 }), { by: 'fine-scan', dpi: 300, seed: 5 });
const { name, text } = page.fields[4]!;

/** Runs of print beside one another are one line to a reader: goods and their price. */
function inRows(lines: readonly ReadLine[]): ReadLine[] {
  const rows: ReadLine[] = [];
  for (const line of [...lines].sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)) {
    const at = rows.findIndex(({ box }) => Math.abs(box.y - line.box.y) < 0.6 * box.height);
    const row = rows[at];
    if (!row) rows.push(line);
    else {
      const [first, last] = row.box.x < line.box.x ? [row, line] : [line, row];
      const y = Math.min(row.box.y, line.box.y);
      const width = last.box.x + last.box.width - first.box.x;
      const height = Math.max(row.box.y + row.box.height, line.box.y + line.box.height) - y;
      const box = { x: first.box.x, y, width, height };
      rows[at] = {
        ...first,
        box,
        text: `${first.text} ${last.text}`,
        words: [...first.words, ...last.words],
      };
    }
  }
  return rows;
}

function look(detector: Detector, document: PressedDocument) {
  const read = measuredPage(document);
  const text = { ...read.text!, lines: inRows(read.text!.lines) };
  const glyphs = readGlyphs({ ...read.page, raster: read.raster }, text);
  const outcome = detector.look({ ...read, text, glyphs });
  if (!outcome.applies) throw new Error(outcome.reason);
  return outcome.candidates;
}

test.each([
  ['moved by half a millimetre', wordBaseline, () => moveWord(page, name, 0, 6)],
  [
    'typed anew half a millimetre to the left',
    wordAlignment,
    () => retypeWord(page, name, text, { rightPx: -6, matchGrain: true }),
  ],
  [
    'typed anew a tenth larger',
    wordSize,
    () => retypeWord(page, name, text, { sizeShare: 1.1, matchGrain: true }),
  ],
] as const)('a price %s is the first', (_, detector, alter) => {
  const { document, region } = alter();
  const [first] = look(detector, document);
  const middle = first!.box.y + first!.box.height / 2;
  expect(middle).toBeGreaterThan(region.y);
  expect(middle).toBeLessThan(region.y + region.height);
  expect(first!.score).toBeGreaterThan(2 * look(detector, page)[0]!.score);
});

test('a receipt that was printed at once is ordinary', () => {
  expect(look(wordAlignment, page)[0]!.score).toBeLessThan(2);
  expect(look(wordBaseline, page)[0]!.score).toBeLessThan(3.5);
  expect(look(wordSize, page)[0]!.score).toBeLessThan(3.5);
});
