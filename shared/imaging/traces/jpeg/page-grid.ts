import type { Raster } from '../../raster.ts';
import { findBlockGrid, type GridPhase } from './block-grid.ts';
import { codecLuminance } from './luminance.ts';

/** A page's levels as its codec counted them, and where the blocks of its last compression begin. */
export interface PageGrid {
  readonly levels: Uint8Array;
  readonly grid: GridPhase | null;
}

/** What was found for a page, as long as somebody looks at it: several detectors need the same. */
const found = new WeakMap<Raster, PageGrid>();

/** Levels and grid of a page; looked for once. */
export function pageGrid(raster: Raster): PageGrid {
  const known = found.get(raster);
  if (known) return known;
  const levels = codecLuminance(raster);
  const fresh = { levels, grid: findBlockGrid(levels, raster) };
  found.set(raster, fresh);
  return fresh;
}
