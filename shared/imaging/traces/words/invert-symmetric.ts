/**
 * The inverse of a symmetric positive matrix, row by row, by Gauss and Jordan in place; such a matrix needs no pivots.
 */
export function invertSymmetric(matrix: Float64Array, size: number): Float64Array {
  const inverse = Float64Array.from(matrix);
  for (let at = 0; at < size; at++) {
    const pivot = inverse[at * size + at]!;
    inverse[at * size + at] = 1;
    for (let column = 0; column < size; column++) inverse[at * size + column]! /= pivot;
    for (let row = 0; row < size; row++) {
      if (row === at) continue;
      const share = inverse[row * size + at]!;
      if (share === 0) continue;
      inverse[row * size + at] = 0;
      for (let column = 0; column < size; column++) {
        inverse[row * size + column]! -= share * inverse[at * size + column]!;
      }
    }
  }
  return inverse;
}
