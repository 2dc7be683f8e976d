import type { Box } from '../../../model/region.ts';

/** Blocks of a grid, from one up to but not including another. */
export interface BlockArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A grid of 8 × 8 blocks on a picture. */
export interface BlockGrid {
  /** Where the first block begins, px. */
  readonly grid: { readonly x: number; readonly y: number };
  readonly blocksWide: number;
  readonly blocksHigh: number;
}

/** The blocks of which at least half lies in a box, along and across. */
export function areaOf({ x, y, width, height }: Box, { grid, blocksWide, blocksHigh }: BlockGrid): BlockArea {
  return {
    left: Math.max(0, Math.round((x - grid.x) / 8)),
    top: Math.max(0, Math.round((y - grid.y) / 8)),
    right: Math.min(blocksWide, Math.round((x + width - grid.x) / 8)),
    bottom: Math.min(blocksHigh, Math.round((y + height - grid.y) / 8)),
  };
}

/** The pixels of blocks. */
export function boxOf({ left, top, right, bottom }: BlockArea, { grid }: Pick<BlockGrid, 'grid'>): Box {
  return { x: grid.x + 8 * left, y: grid.y + 8 * top, width: 8 * (right - left), height: 8 * (bottom - top) };
}
