import { expect, test } from 'vitest';
import { FineCounts } from '../../../../../shared/imaging/traces/jpeg/earlier-step.ts';
import { gaussian, seeded } from '../../../../press/seed.ts';

const FARTHEST = 24;

/** Coefficients as a page has them, and how often each multiple of `step` occurs when they are rounded to those. */
function values(step: number, earlier: number | null, seed: number) {
  const random = seeded(seed);
  const fine = new FineCounts(step, FARTHEST);
  const counts = new Float64Array(FARTHEST + 1);
  for (let n = 0; n < 4000; n++) {
    const value = 15 * gaussian(random);
    const before = earlier === null ? value : earlier * Math.round(value / earlier) + 0.3 * gaussian(random);
    fine.add(value);
    counts[Math.min(FARTHEST, Math.abs(Math.round(before / step)))]!++;
  }
  return { fine, counts };
}

test('the step of an earlier compression is found', () => {
  for (const [earlier, step] of [
    [7, 2],
    [10, 3],
    [5, 1],
    [4, 3],
  ] as const) {
    const page = values(step, earlier, 1);
    const once = values(step, null, 2);
    const found = once.fine.earlierStep(page.counts, once.counts);
    expect(found.step).toBe(earlier);
    expect(found.gain).toBeGreaterThan(0.2);
  }
});

test('none explains what was rounded once, nor what differs in size alone', () => {
  const once = values(3, null, 2);
  expect(once.fine.earlierStep(values(3, null, 1).counts, once.counts).gain).toBeLessThan(0.03);
  const smaller = Float64Array.from({ length: FARTHEST + 1 }, (_, size) => 1000 * Math.exp(-0.3 * size));
  expect(once.fine.earlierStep(smaller, once.counts).gain).toBeLessThan(0.03);
});
