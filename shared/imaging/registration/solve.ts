/** Pivots smaller than this share of the largest entry leave an unknown open. */
const LEAST_PIVOT = 1e-11;

/**
 * Solves a small symmetric system (normal equations), row by row, by elimination with pivoting. Both arrays are used
 * up. Null when the equations leave an unknown open.
 */
export function solveSymmetric(matrix: Float64Array, right: Float64Array): Float64Array | null {
  const size = right.length;
  let largest = 0;
  for (const value of matrix) largest = Math.max(largest, Math.abs(value));
  for (let column = 0; column < size; column++) {
    const pivot = pivotRow(matrix, size, column);
    if (!(Math.abs(matrix[pivot * size + column]!) > largest * LEAST_PIVOT)) return null;
    if (pivot !== column) swapRows(matrix, right, size, pivot, column);
    for (let row = column + 1; row < size; row++) {
      const factor = matrix[row * size + column]! / matrix[column * size + column]!;
      if (factor === 0) continue;
      for (let at = column; at < size; at++) matrix[row * size + at]! -= factor * matrix[column * size + at]!;
      right[row]! -= factor * right[column]!;
    }
  }
  for (let row = size - 1; row >= 0; row--) {
    let value = right[row]!;
    for (let at = row + 1; at < size; at++) value -= matrix[row * size + at]! * right[at]!;
    right[row] = value / matrix[row * size + row]!;
  }
  return right;
}

function pivotRow(matrix: Float64Array, size: number, column: number): number {
  let best = column;
  for (let row = column + 1; row < size; row++) {
    if (Math.abs(matrix[row * size + column]!) > Math.abs(matrix[best * size + column]!)) best = row;
  }
  return best;
}

function swapRows(matrix: Float64Array, right: Float64Array, size: number, one: number, other: number): void {
  for (let at = 0; at < size; at++) {
    const kept = matrix[one * size + at]!;
    matrix[one * size + at] = matrix[other * size + at]!;
    matrix[other * size + at] = kept;
  }
  const kept = right[one]!;
  right[one] = right[other]!;
  right[other] = kept;
}
