import type { Fingerprint } from '../../model/reference/recognition.ts';

/** Cells of the colour grid along a side, and numbers in all: L*, a*, b* of each. */
export const COLOUR_CELLS = 8;
export const COLOUR_BYTES = 3 * COLOUR_CELLS * COLOUR_CELLS;

/** The 64 bits as two halves of 32. */
export function halvesOf(bits: Fingerprint['bits']): readonly [number, number] {
  return [Number.parseInt(bits.slice(0, 8), 16) | 0, Number.parseInt(bits.slice(8, 16), 16) | 0];
}

/** How many of 32 bits are set. */
export function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Mean distance of the cells' colours, in units of CIE L*a*b*, after taking out a common shift of all cells. */
export function colourDistance(one: Uint8Array, other: Uint8Array, offset = 0): number {
  const cells = COLOUR_BYTES / 3;
  const shift = [0, 0, 0];
  for (let at = 0; at < COLOUR_BYTES; at++) shift[at % 3]! += (one[at]! - other[offset + at]!) / cells;
  let sum = 0;
  for (let at = 0; at < COLOUR_BYTES; at += 3) {
    const l = (one[at]! - other[offset + at]! - shift[0]!) / LIGHTNESS_STEP;
    const a = one[at + 1]! - other[offset + at + 1]! - shift[1]!;
    const b = one[at + 2]! - other[offset + at + 2]! - shift[2]!;
    sum += Math.sqrt(l * l + a * a + b * b);
  }
  return sum / cells;
}

/** Lightness 0..100 is kept as 0..255; a* and b* are kept one to one, from 128. */
export const LIGHTNESS_STEP = 2.55;
