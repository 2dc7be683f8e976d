import type { Box } from '../../../model/region.ts';

/** A part of a page with a place in the middle of it, in whole cells. */
export interface CellsAround {
  readonly area: Box;
  readonly columns: number;
  readonly rows: number;
}

/**
 * The cells round a place: `times` as wide and high as the place, no fewer than `least` and no more than `most` a
 * side, as far as they lie on the page.
 */
export function cellsAround(
  box: Box,
  page: { readonly width: number; readonly height: number },
  { cellPx, times, least, most }: { cellPx: number; times: number; least: number; most: number },
): CellsAround {
  const side = (length: number) => Math.max(least, Math.min(most, Math.ceil((times * length) / cellPx)));
  const columns = Math.min(side(box.width), Math.floor(page.width / cellPx));
  const rows = Math.min(side(box.height), Math.floor(page.height / cellPx));
  const [width, height] = [columns * cellPx, rows * cellPx];
  const start = (middle: number, length: number, whole: number) =>
    Math.round(Math.max(0, Math.min(whole - length, middle - length / 2)));
  return {
    area: {
      x: start(box.x + box.width / 2, width, page.width),
      y: start(box.y + box.height / 2, height, page.height),
      width,
      height,
    },
    columns,
    rows,
  };
}

/** Shares of 0 to 1 in steps of a hundredth: nobody sees finer ones. */
export function hundredths(share: number): number {
  return Math.round(100 * Math.max(0, Math.min(1, share))) / 100;
}
