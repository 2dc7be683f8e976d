/** Smaller pivots mean that the parts cannot be told apart. */
const LEAST_PIVOT = 1e-6;

/** Solves normal equations by Gauss and Jordan; null where they have no one solution. */
export function leastSquares(
  normal: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] | null {
  const rows = normal.map((row, at) => [...row, right[at]!]);
  const size = rows.length;
  for (let at = 0; at < size; at++) {
    let pivot = at;
    for (let row = at + 1; row < size; row++) {
      if (Math.abs(rows[row]![at]!) > Math.abs(rows[pivot]![at]!)) pivot = row;
    }
    const own = rows[pivot]!;
    rows[pivot] = rows[at]!;
    rows[at] = own;
    if (Math.abs(own[at]!) < LEAST_PIVOT) return null;
    for (let row = 0; row < size; row++) {
      if (row === at) continue;
      const share = rows[row]![at]! / own[at]!;
      for (let column = at; column <= size; column++) rows[row]![column]! -= share * own[column]!;
    }
  }
  return rows.map((row, at) => row[size]! / row[at]!);
}
