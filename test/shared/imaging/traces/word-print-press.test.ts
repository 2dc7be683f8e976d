import { expect, test } from 'vitest';
import { wordPrint } from '../../../../shared/imaging/traces/word-print.ts';
import { replaceWord } from '../../../press/attacks/replace-word.ts';
import { retypeWord } from '../../../press/attacks/retype.ts';
import { captureSheet } from '../../../press/capture.ts';
import { asJpeg } from '../../../press/channels.ts';
import type { PressedDocument } from '../../../press/document.ts';
import { makeReceipt } from '../../../press/receipt.ts';
import { measuredPage } from './pressed-glyphs.ts';

const scan = (seed: number, by: 'fine-scan' | 'grainy-scan') =>
  captureSheet(makeReceipt({ seed, dpi: 300 }), { by, dpi: 200, seed });

/** Kept as a JPEG before it was altered, and saved as another of the same quality after. */
async function look(document: PressedDocument) {
  const outcome = wordPrint.look(measuredPage(await asJpeg(80)(document)));
  if (!outcome.applies) throw new Error(outcome.reason);
  return outcome.candidates;
}

const page = await asJpeg(80)(scan(5, 'grainy-scan'));
const [, field] = page.fields;
const honest = await look(page);

test.each([
  [
    'typed anew with grain like that of the scan',
    () => retypeWord(page, field!.name, '84,67', { matchGrain: true }),
  ],
  ['spliced from a sharper scan', () => replaceWord(page, field!.name, 'price1', scan(9, 'fine-scan'))],
])('a price %s is the first, in a JPEG of the same quality', async (_, alter) => {
  const { document, region } = alter();
  const [first, second] = await look(document);
  expect(first!.box.y + first!.box.height / 2).toBeGreaterThan(region.y);
  expect(first!.box.y + first!.box.height / 2).toBeLessThan(region.y + region.height);
  expect(first!.score).toBeGreaterThan(1.4 * second!.score);
  expect(first!.score).toBeGreaterThan(1.4 * honest[0]!.score);
});

test('a receipt that was printed at once is ordinary', () => {
  expect(honest[0]!.score).toBeLessThan(3.5);
});
