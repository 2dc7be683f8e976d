import { expect, test } from 'vitest';
import type { GreyRaster } from '../../../../shared/imaging/raster.ts';
import { wordInk } from '../../../../shared/imaging/traces/word-ink.ts';
import { gaussian, partSeed, seeded } from '../../../press/seed.ts';
import { glyphPage } from '../../glyph-page.ts';
import { tracePageOf } from '../../trace-glyphs.ts';

/** Bars for letters where the page says they stand, with soft edges; one word darker if asked. */
function look(darker: boolean) {
  const glyphs = glyphPage();
  const grey: GreyRaster = { width: 1300, height: 800, channels: 1, data: new Uint8Array(1300 * 800) };
  const random = seeded(partSeed(3, 'bars'));
  for (let at = 0; at < grey.data.length; at++) grey.data[at] = Math.round(230 + 2 * gaussian(random));
  glyphs.lines.forEach(({ words }, line) => {
    words.forEach((word, at) => {
      const ink = (darker && line === 4 && at === 2 ? 30 : 70) + 2 * gaussian(random);
      for (const { frame } of word.glyphs) {
        for (let y = Math.floor(frame.top); y < frame.bottom; y++) {
          for (let x = Math.floor(frame.left) + 5; x < frame.left + 13; x++) {
            const edge = x < frame.left + 6 || x > frame.left + 11 ? 60 : 0;
            grey.data[y * grey.width + x] = Math.round(ink + edge + 2 * gaussian(random));
          }
        }
      }
    });
  });
  const outcome = wordInk.look({ ...tracePageOf(glyphs), raster: grey, grey });
  if (!outcome.applies) throw new Error(outcome.reason);
  return outcome;
}

test('a word in darker ink than its line comes first, far above the others', () => {
  const [first, second] = look(true).candidates;
  expect(first).toMatchObject({ box: { x: 600, y: 540 } });
  expect(first!.score).toBeGreaterThan(1.5 * second!.score);
  expect(look(false).candidates[0]!.score).toBeLessThan(first!.score / 1.5);
});

test('a page of black and white has no ink to compare', () => {
  expect(wordInk.look(tracePageOf(glyphPage(), 'bilevel'))).toEqual({ applies: false, reason: 'bilevel' });
});
