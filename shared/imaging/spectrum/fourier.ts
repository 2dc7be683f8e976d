/** A transform of square tiles of one size, in place: real and imaginary parts, row by row. */
export type TileTransform = (re: Float64Array, im: Float64Array) => void;

/**
 * Opens the discrete Fourier transform of tiles of `side` × `side`, a power of two (Cooley and Tukey, radix 2).
 *
 * Throws when the side is none.
 */
export function openTransform(side: number): TileTransform {
  if (side < 2 || (side & (side - 1)) !== 0) throw new RangeError(`${side} is no power of two`);
  const swaps = reversedPairs(side);
  const cos = Float64Array.from({ length: side / 2 }, (_, at) => Math.cos((2 * Math.PI * at) / side));
  const sin = Float64Array.from({ length: side / 2 }, (_, at) => -Math.sin((2 * Math.PI * at) / side));
  // All columns at once, row against row: neighbours in memory are worked on together.
  const down = (re: Float64Array, im: Float64Array) => {
    for (let pair = 0; pair < swaps.length; pair += 2) {
      swapRows(re, side, swaps[pair]!, swaps[pair + 1]!);
      swapRows(im, side, swaps[pair]!, swaps[pair + 1]!);
    }
    for (let half = 1; half < side; half *= 2) {
      const turn = side / (2 * half);
      for (let first = 0; first < side; first += 2 * half) {
        for (let at = 0; at < half; at++)
          turnRows(re, im, side, first + at, first + at + half, cos[at * turn]!, sin[at * turn]!);
      }
    }
  };
  return (re, im) => {
    down(re, im);
    transpose(re, side);
    transpose(im, side);
    down(re, im);
    transpose(re, side);
    transpose(im, side);
  };
}

/** One butterfly for each column: the lower row turned, added to the upper and taken from it. */
function turnRows(
  re: Float64Array,
  im: Float64Array,
  side: number,
  upper: number,
  lower: number,
  cos: number,
  sin: number,
): void {
  let low = upper * side;
  let high = lower * side;
  for (const end = low + side; low < end; low++, high++) {
    const turnedRe = re[high]! * cos - im[high]! * sin;
    const turnedIm = re[high]! * sin + im[high]! * cos;
    re[high] = re[low]! - turnedRe;
    im[high] = im[low]! - turnedIm;
    re[low] = re[low]! + turnedRe;
    im[low] = im[low]! + turnedIm;
  }
}

function swapRows(values: Float64Array, side: number, one: number, other: number): void {
  for (let column = 0; column < side; column++) {
    const held = values[one * side + column]!;
    values[one * side + column] = values[other * side + column]!;
    values[other * side + column] = held;
  }
}

function transpose(values: Float64Array, side: number): void {
  for (let row = 1; row < side; row++) {
    for (let column = 0; column < row; column++) {
      const held = values[row * side + column]!;
      values[row * side + column] = values[column * side + row]!;
      values[column * side + row] = held;
    }
  }
}

/** Places that change over when the bits of their numbers are read backwards, in pairs. */
function reversedPairs(side: number): Uint32Array {
  const bits = Math.log2(side);
  const pairs: number[] = [];
  for (let at = 0; at < side; at++) {
    let reversed = 0;
    for (let bit = 0; bit < bits; bit++) reversed |= ((at >> bit) & 1) << (bits - 1 - bit);
    if (reversed > at) pairs.push(at, reversed);
  }
  return Uint32Array.from(pairs);
}
