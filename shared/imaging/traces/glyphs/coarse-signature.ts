import type { GreyRaster } from '../../raster.ts';
import type { Patch } from './patch.ts';

/** Cells of the signature per side. */
const SIDE = 6;
export const SIGNATURE_CELLS = SIDE * SIDE;

/** Mean grey in a coarse grid over a patch: chooses which pairs are worth measuring. */
export function coarseSignature(grey: GreyRaster, patch: Patch): Float32Array {
  const cells = new Float32Array(SIGNATURE_CELLS);
  for (let row = 0; row < SIDE; row++) {
    const y0 = clamp(patch.y + Math.floor((row * patch.height) / SIDE), grey.height - 1);
    const y1 = clamp(patch.y + Math.floor(((row + 1) * patch.height) / SIDE), grey.height);
    for (let column = 0; column < SIDE; column++) {
      const x0 = clamp(patch.x + Math.floor((column * patch.width) / SIDE), grey.width - 1);
      const x1 = clamp(patch.x + Math.floor(((column + 1) * patch.width) / SIDE), grey.width);
      let sum = 0;
      for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) sum += grey.data[y * grey.width + x]!;
      cells[row * SIDE + column] = sum / Math.max(1, (y1 - y0) * (x1 - x0));
    }
  }
  return cells;
}

function clamp(value: number, limit: number): number {
  return Math.max(0, Math.min(limit, value));
}
