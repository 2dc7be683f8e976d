import { expect, test } from 'vitest';
import { identicalGlyphs } from '../../../../shared/imaging/traces/identical-glyphs.ts';
import { copyDigit } from '../../../press/attacks/copy-digit.ts';
import { makeCard } from '../../../press/card.ts';
import { asJpeg } from '../../../press/channels.ts';
import type { PressedDocument } from '../../../press/document.ts';
import { printAndScan } from '../../../press/print-and-scan.ts';
import { measuredPage } from './pressed-glyphs.ts';

const scan = printAndScan(makeCard({ seed: 5, side: 'back', dpi: 300 }), { seed: 5 });
const field = scan.fields.find(({ text }) => new Set(text.match(/\d/g)).size > 1)!.name;
const altered = copyDigit(scan, field)!;

/** Kept as a JPEG before it was altered, and saved as another after. */
async function look(document: PressedDocument) {
  const outcome = identicalGlyphs.look(measuredPage(await asJpeg(85)(document)));
  if (!outcome.applies) throw new Error(outcome.reason);
  return outcome.candidates;
}

test('a digit that was copied is the first, though the page was saved as a JPEG since', async () => {
  const [first, second] = await look(altered.document);
  const { x, y, width, height } = altered.region;
  const boxes = [first!.box, first!.other!];
  expect(boxes.some((box) => box.x >= x && box.x < x + width && box.y >= y && box.y < y + height)).toBe(true);
  expect(first!.score).toBeGreaterThan(2.5);
  expect(first!.score).toBeGreaterThan(2 * second!.score);
});

test('a page of which every digit was printed for itself is ordinary', async () => {
  expect((await look(scan))[0]!.score).toBeLessThan(1.6);
});
