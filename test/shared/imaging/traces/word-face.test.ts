import { expect, test } from 'vitest';
import type { GreyRaster } from '../../../../shared/imaging/raster.ts';
import { wordFace } from '../../../../shared/imaging/traces/word-face.ts';
import { gaussian, partSeed, seeded } from '../../../press/seed.ts';
import { glyphPage } from '../../glyph-page.ts';
import { tracePageOf } from '../../trace-glyphs.ts';

/** Posts for letters where the page says they stand; those of one word have feet if asked. */
function look(withFeet: boolean) {
  const glyphs = glyphPage();
  const grey: GreyRaster = { width: 1300, height: 800, channels: 1, data: new Uint8Array(1300 * 800) };
  const random = seeded(partSeed(5, 'posts'));
  for (let at = 0; at < grey.data.length; at++) grey.data[at] = Math.round(230 + 3 * gaussian(random));
  glyphs.lines.forEach(({ words }, line) => {
    words.forEach((word, at) => {
      const hasFeet = withFeet && line === 4 && at === 2;
      for (const { frame } of word.glyphs) {
        for (let y = Math.floor(frame.top); y < frame.bottom; y++) {
          const wide = hasFeet && y > frame.bottom - 5;
          const from = Math.floor(frame.left) + (wide ? 5 : 11);
          for (let x = from; x < frame.left + (wide ? 24 : 18); x++) {
            grey.data[y * grey.width + x] = Math.round(50 + 3 * gaussian(random));
          }
        }
      }
    });
  });
  const outcome = wordFace.look({ ...tracePageOf(glyphs), raster: grey, grey });
  if (!outcome.applies) throw new Error(outcome.reason);
  return outcome;
}

test('a word whose letters have feet where the others have none comes first', () => {
  const [first, second] = look(true).candidates;
  expect(first).toMatchObject({ box: { x: 600, y: 540 } });
  expect(first!.score).toBeGreaterThan(1.5 * second!.score);
  expect(look(false).candidates[0]!.score).toBeLessThan(first!.score / 1.5);
});
