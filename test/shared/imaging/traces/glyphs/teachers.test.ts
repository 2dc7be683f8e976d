import { expect, test } from 'vitest';
import { Teachers } from '../../../../../shared/imaging/traces/glyphs/teachers.ts';

const [CLEAN, ROUGH] = [Math.log(0.03), Math.log(0.15)];

/** Thirty pairs of one character: rough entries above, a clean zone below; each shifted as far as `shift` says. */
function pageOf(shift: (at: number) => number) {
  const patchAt = (x: number, y: number, height: number) => ({
    text: 'A',
    patch: { x, y, width: 20, height },
  });
  const glyphs = Array.from({ length: 30 }, (_, at) => {
    const y = at < 15 ? 100 : 900;
    const height = at < 15 ? 33 : 34;
    return [patchAt(30 * at, y, height), patchAt(30 * at + shift(at), y, height)];
  }).flat();
  const taught = Array.from({ length: 30 }, (_, at) => ({
    pair: { at: 2 * at, other: 2 * at + 1, distance: 1, aligned: 1, edge: at < 15 ? 20 : 36 },
    share: at < 15 ? ROUGH : CLEAN,
  }));
  return new Teachers(glyphs, taught);
}

const patch = (x: number, y: number, height = 33) => ({ x, y, width: 20, height });

test('print is held against print of its own size and contrast, and of its own place', () => {
  const page = pageOf((at) => 400 + 13 * at);
  // A pixel lower than the rest of its zone, and an open letter with fewer edges: still of the zone.
  expect(page.likeSize(patch(500, 900), patch(560, 900), Math.log(30))).toBeCloseTo(CLEAN);
  expect(page.likeSize(patch(500, 100), patch(560, 100), Math.log(20))).toBeCloseTo(ROUGH);
  expect(page.inPlace(patch(500, 905), patch(560, 905))).toBeCloseTo(CLEAN);
  expect(page.inPlace(patch(100, 105), patch(160, 105))).toBeCloseTo(ROUGH);
  expect(page.inPlace(patch(100, 105), patch(160, 905))).toBeCloseTo(CLEAN);
});

test('what is shifted alike may be of the same act, and teaches nothing of it', () => {
  const page = pageOf((at) => (at < 15 ? 400 + 13 * at : 300));
  expect(page.inPlace(patch(500, 900), patch(802, 900))).toBeCloseTo(ROUGH);
  expect(page.inPlace(patch(802, 900), patch(500, 900))).toBeCloseTo(ROUGH);
});

test('too few pairs teach nothing', () => {
  expect(new Teachers([], []).inPlace(patch(0, 0), patch(50, 0))).toBe(Number.POSITIVE_INFINITY);
});
