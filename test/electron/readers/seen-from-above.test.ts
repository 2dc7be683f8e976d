import { afterAll, expect, test } from 'vitest';
import { readMrz } from '../../../electron/readers/mrz.ts';
import { seenFromAbove } from '../../../electron/readers/seen-from-above.ts';
import { readAsItLies } from '../../../electron/readers/text/read-as-it-lies.ts';
import { closeText, readText } from '../../../electron/readers/text/read-text.ts';
import { mapPoint, quadToQuad, rectangle } from '../../../shared/imaging/registration/homography.ts';
import type { PageText } from '../../../shared/model/words.ts';
import { makeCard } from '../../press/card.ts';
import { dpiOf, photograph } from '../../press/photograph.ts';

afterAll(() => closeText());

const CARD = makeCard({ seed: 5, side: 'back', dpi: 400 });

/** The card on a table, photographed with its sides so many degrees slantwise at most. */
function photographed({ seed, turnDeg, slant }: { seed: number; turnDeg: number; slant: number }) {
  const taken = photograph(CARD, { seed, turnDeg, slant, fill: 0.9, widthPx: 1800, heightPx: 1350 });
  const { width: widthPx, height: heightPx } = taken.raster;
  const dpi = dpiOf(taken, CARD.widthMm);
  const known = { dpi, dpiSource: 'estimated', origin: 'image', storage: 'lossless', colour: true } as const;
  return { image: { page: 1, widthPx, heightPx, ...known, raster: taken.raster }, corners: taken.corners };
}

const wordsOf = ({ lines }: PageText) => lines.flatMap(({ words }) => words);
const isPrinted = ({ text }: { readonly text: string }) =>
  text.length >= 4 && CARD.lines.some((line) => line.text.split(' ').includes(text));

test('a card photographed slantwise is read as it looks from above, in its place on the photograph', async () => {
  const { image, corners } = photographed({ seed: 1, turnDeg: 14, slant: 0.05 });
  const asItLies = wordsOf(await readAsItLies(image)).filter(isPrinted);
  const text = await readText(image);
  const read = wordsOf(text).filter(isPrinted);
  expect(read.length).toBeGreaterThan(2 * asItLies.length);
  const toPhoto = quadToQuad(rectangle(CARD.raster.width, CARD.raster.height), corners)!;
  for (const { text: word, box } of read.filter(
    ({ text: one }) => one === 'UP4365240' || one === 'Altenbruck',
  )) {
    const printed = CARD.lines.find((line) => line.text === word)!.box;
    const at = mapPoint(toPhoto, printed.x + printed.width / 2, printed.y + printed.height / 2);
    expect(Math.hypot(box.x + box.width / 2 - at.x, box.y + box.height / 2 - at.y)).toBeLessThan(12);
  }
  const zone = await readMrz(image, text);
  expect(zone?.lines).toEqual(CARD.mrz);
  const foot = mapPoint(toPhoto, CARD.raster.width / 2, 0.85 * CARD.raster.height);
  const { x, y, width, height } = zone!.box;
  expect(foot.x > x && foot.x < x + width && foot.y > y && foot.y < y + height).toBe(true);
});

test('a card that lies straight, and a page without edges, are not straightened', () => {
  expect(seenFromAbove(photographed({ seed: 1, turnDeg: 1, slant: 0 }).image)).toBeNull();
  const { raster, widthMm } = CARD;
  const whole = {
    page: 1,
    widthPx: raster.width,
    heightPx: raster.height,
    dpi: raster.width / (widthMm / 25.4),
  };
  const known = { dpiSource: 'estimated', origin: 'image', storage: 'lossless', colour: true } as const;
  expect(seenFromAbove({ ...whole, ...known, raster })).toBeNull();
});
