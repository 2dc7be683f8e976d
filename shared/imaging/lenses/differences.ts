import type { GreyRaster, Raster } from '../raster.ts';

/** Room for differences in a byte: so many times as large as they are. */
const ENLARGED = 4;
/** Side of the cells that a ghost is averaged over, px. */
const GHOST_CELL_PX = 16;

/** The largest difference of a channel between a page and the same page saved anew, pixel by pixel. */
export function largestDifference(page: Raster, saved: Raster): GreyRaster {
  const { width, height, channels, data } = page;
  const out = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < out.length; at++, from += channels) {
    let most = 0;
    for (let channel = from; channel < from + channels; channel++) {
      const off = Math.abs(data[channel]! - saved.data[channel]!);
      if (off > most) most = off;
    }
    out[at] = Math.min(255, ENLARGED * most);
  }
  return { width, height, channels: 1, data: out };
}

/** The difference averaged cell by cell: what was once saved at this quality stays dark. */
export function ghostOf(page: Raster, saved: Raster): GreyRaster {
  const { width, height, channels, data } = page;
  const columns = Math.ceil(width / GHOST_CELL_PX);
  const sums = new Float64Array(columns * Math.ceil(height / GHOST_CELL_PX));
  const counts = new Uint32Array(sums.length);
  for (let y = 0, at = 0; y < height; y++) {
    const row = Math.floor(y / GHOST_CELL_PX) * columns;
    for (let x = 0; x < width; x++) {
      const cell = row + Math.floor(x / GHOST_CELL_PX);
      for (let channel = 0; channel < channels; channel++, at++) {
        const off = data[at]! - saved.data[at]!;
        sums[cell]! += off * off;
        counts[cell]!++;
      }
    }
  }
  const out = new Uint8Array(width * height);
  for (let y = 0, at = 0; y < height; y++) {
    const row = Math.floor(y / GHOST_CELL_PX) * columns;
    for (let x = 0; x < width; x++, at++) {
      const cell = row + Math.floor(x / GHOST_CELL_PX);
      out[at] = Math.min(255, Math.round(2 * ENLARGED * Math.sqrt(sums[cell]! / counts[cell]!)));
    }
  }
  return { width, height, channels: 1, data: out };
}

/** What of a picture is not in a smooth copy of it, round middle grey. */
export function restOf(grey: GreyRaster, smooth: GreyRaster): GreyRaster {
  const { width, height, data } = grey;
  const out = new Uint8Array(data.length);
  for (let at = 0; at < out.length; at++) {
    out[at] = Math.max(0, Math.min(255, 128 + data[at]! - smooth.data[at]!));
  }
  return { width, height, channels: 1, data: out };
}
