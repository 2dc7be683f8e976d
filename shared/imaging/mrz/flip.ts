import type { CellGrid } from './grid.ts';
import type { LineStrip } from './straighten.ts';
import { onPage } from './strip.ts';

/** The same line read the other way up. */
export function flipStrip({ frame, width, dark }: LineStrip): LineStrip {
  const end = onPage({ ...frame, width }, width, frame.height / 2);
  return {
    frame: { ...frame, ...end, ux: -frame.ux, uy: -frame.uy, width },
    width,
    dark: dark.slice().reverse(),
  };
}

export function flipGrid({ start, pitch, count }: CellGrid, width: number): CellGrid {
  return { start: width - start - count * pitch, pitch, count };
}
