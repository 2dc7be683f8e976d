/** Binomial weights: about a Gaussian of one pixel. */
const MIDDLE = 6;
const NEAR = 4;
const FAR = 1;

/** Smooths a field in place by what lies inside it, so that nothing of its surroundings runs in. */
export function smoothed(field: Float32Array, spare: Float32Array, width: number, height: number): void {
  for (let row = 0; row < height; row++) pass(field, spare, { from: row * width, step: 1, count: width });
  for (let column = 0; column < width; column++) {
    pass(spare, field, { from: column, step: width, count: height });
  }
}

function pass(
  values: Float32Array,
  to: Float32Array,
  { from, step, count }: { from: number; step: number; count: number },
): void {
  for (let at = 0, place = from; at < count; at++, place += step) {
    let sum = MIDDLE * values[place]!;
    let weight = MIDDLE;
    if (at > 0) {
      sum += NEAR * values[place - step]!;
      weight += NEAR;
    }
    if (at > 1) {
      sum += FAR * values[place - 2 * step]!;
      weight += FAR;
    }
    if (at + 1 < count) {
      sum += NEAR * values[place + step]!;
      weight += NEAR;
    }
    if (at + 2 < count) {
      sum += FAR * values[place + 2 * step]!;
      weight += FAR;
    }
    to[place] = sum / weight;
  }
}
