/** cos(k π / 16) / 2: the weights of the orthonormal transform over eight samples. */
const C1 = Math.cos(Math.PI / 16) / 2;
const C2 = Math.cos(Math.PI / 8) / 2;
const C3 = Math.cos((3 * Math.PI) / 16) / 2;
const C4 = Math.SQRT1_2 / 2;
const C5 = Math.cos((5 * Math.PI) / 16) / 2;
const C6 = Math.cos((3 * Math.PI) / 8) / 2;
const C7 = Math.cos((7 * Math.PI) / 16) / 2;

/** Eight samples at `step` from each other, in place: the orthonormal DCT-II. */
function forward8(values: Float64Array, at: number, step: number): void {
  const a1 = at + step;
  const a2 = a1 + step;
  const a3 = a2 + step;
  const a4 = a3 + step;
  const a5 = a4 + step;
  const a6 = a5 + step;
  const a7 = a6 + step;
  const s0 = values[at]! + values[a7]!;
  const d0 = values[at]! - values[a7]!;
  const s1 = values[a1]! + values[a6]!;
  const d1 = values[a1]! - values[a6]!;
  const s2 = values[a2]! + values[a5]!;
  const d2 = values[a2]! - values[a5]!;
  const s3 = values[a3]! + values[a4]!;
  const d3 = values[a3]! - values[a4]!;
  const e0 = s0 + s3;
  const e1 = s1 + s2;
  const e2 = s1 - s2;
  const e3 = s0 - s3;
  values[at] = C4 * (e0 + e1);
  values[a4] = C4 * (e0 - e1);
  values[a2] = C2 * e3 + C6 * e2;
  values[a6] = C6 * e3 - C2 * e2;
  values[a1] = C1 * d0 + C3 * d1 + C5 * d2 + C7 * d3;
  values[a3] = C3 * d0 - C7 * d1 - C1 * d2 - C5 * d3;
  values[a5] = C5 * d0 - C1 * d1 + C7 * d2 + C3 * d3;
  values[a7] = C7 * d0 - C5 * d1 + C3 * d2 - C1 * d3;
}

/** Undoes `forward8`. */
function inverse8(values: Float64Array, at: number, step: number): void {
  const a1 = at + step;
  const a2 = a1 + step;
  const a3 = a2 + step;
  const a4 = a3 + step;
  const a5 = a4 + step;
  const a6 = a5 + step;
  const a7 = a6 + step;
  const v1 = values[a1]!;
  const v3 = values[a3]!;
  const v5 = values[a5]!;
  const v7 = values[a7]!;
  const e0 = C4 * (values[at]! + values[a4]!);
  const e1 = C4 * (values[at]! - values[a4]!);
  const e2 = C6 * values[a2]! - C2 * values[a6]!;
  const e3 = C2 * values[a2]! + C6 * values[a6]!;
  const o0 = C1 * v1 + C3 * v3 + C5 * v5 + C7 * v7;
  const o1 = C3 * v1 - C7 * v3 - C1 * v5 - C5 * v7;
  const o2 = C5 * v1 - C1 * v3 + C7 * v5 + C3 * v7;
  const o3 = C7 * v1 - C5 * v3 + C3 * v5 - C1 * v7;
  values[at] = e0 + e3 + o0;
  values[a7] = e0 + e3 - o0;
  values[a1] = e1 + e2 + o1;
  values[a6] = e1 + e2 - o1;
  values[a2] = e1 - e2 + o2;
  values[a5] = e1 - e2 - o2;
  values[a3] = e0 - e3 + o3;
  values[a4] = e0 - e3 - o3;
}

/** The orthonormal DCT of an 8 × 8 block of 64 values, rows from the top, in place. */
export function forwardDct(block: Float64Array): void {
  for (let row = 0; row < 64; row += 8) forward8(block, row, 1);
  for (let column = 0; column < 8; column++) forward8(block, column, 8);
}

/** Undoes `forwardDct`. */
export function inverseDct(block: Float64Array): void {
  for (let column = 0; column < 8; column++) inverse8(block, column, 8);
  for (let row = 0; row < 64; row += 8) inverse8(block, row, 1);
}
