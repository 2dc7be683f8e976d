import type { InkMask } from './ink-mask.ts';

/** Degrees searched to either side; beyond it a page is turned, not skewed. */
const MAX_SKEW_DEG = 5;

const COARSE_STEP_DEG = 0.5;
const FINE_STEP_DEG = 0.1;

/** Ink points used; a page of text has several times as many, and a part says the same. */
const MAX_POINTS = 10_000;

/** Ink points below which there are no lines to see. */
const MIN_POINTS = 1000;

/**
 * How much sharper the lines must be at the best angle than at the middle of all angles. Text gives 1.5 to 6,
 * pictures and handwriting about 1.1.
 */
const MIN_SHARPNESS = 1.3;

interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Degrees by which the lines of text fall to the right (clockwise positive), from the sharpness of the
 * projection of the ink; null when the page has no lines that show it. Works for text that runs down as well.
 */
export function skewOf(mask: InkMask): number | null {
  const points = inkPoints(mask);
  if (points.x.length < MIN_POINTS) return null;
  const along = bestAngle(points);
  const down = bestAngle({ x: points.y, y: points.x });
  const best = along.sharpness >= down.sharpness ? along.angleDeg : -down.angleDeg;
  if (Math.max(along.sharpness, down.sharpness) < MIN_SHARPNESS) return null;
  return Math.round(best * 10) / 10 || 0;
}

function inkPoints({ width, height, data }: InkMask): Points {
  let count = 0;
  for (const ink of data) count += ink;
  const every = Math.max(1, Math.ceil(count / MAX_POINTS));
  const x: number[] = [];
  const y: number[] = [];
  let seen = 0;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (!data[row * width + column] || seen++ % every !== 0) continue;
      x.push(column - width / 2);
      y.push(row - height / 2);
    }
  }
  return { x: Float64Array.from(x), y: Float64Array.from(y) };
}

function bestAngle(points: Points): { readonly angleDeg: number; readonly sharpness: number } {
  const coarse: { angleDeg: number; score: number }[] = [];
  for (let angleDeg = -MAX_SKEW_DEG; angleDeg <= MAX_SKEW_DEG; angleDeg += COARSE_STEP_DEG) {
    coarse.push({ angleDeg, score: lineScore(points, angleDeg) });
  }
  const middle = coarse.map(({ score }) => score).sort((a, b) => a - b)[coarse.length >> 1]!;
  let best = coarse.reduce((a, b) => (b.score > a.score ? b : a));
  const around = best.angleDeg;
  for (let step = -4; step <= 4; step++) {
    const angleDeg = around + step * FINE_STEP_DEG;
    const score = lineScore(points, angleDeg);
    if (score > best.score) best = { angleDeg, score };
  }
  return { angleDeg: best.angleDeg, sharpness: best.score / Math.max(1, middle) };
}

/** Sum of squared counts of the rows that the points fall on when lines at this angle are laid level. */
function lineScore({ x, y }: Points, angleDeg: number): number {
  const slope = Math.tan((angleDeg * Math.PI) / 180);
  const reach = 4096;
  const counts = new Uint32Array(2 * reach);
  for (let at = 0; at < x.length; at++) {
    const row = Math.round(y[at]! - slope * x[at]!) + reach;
    if (row >= 0 && row < counts.length) counts[row]!++;
  }
  let score = 0;
  for (const count of counts) score += count * count;
  return score;
}
