import type { Raster } from '../../shared/imaging/raster.ts';
import type { Box } from '../../shared/model/region.ts';

/** A box widened by `byPx` on all sides and kept inside the raster. */
export function widened(box: Box, byPx: number, raster: Raster): Box {
  const x = Math.max(0, Math.floor(box.x - byPx));
  const y = Math.max(0, Math.floor(box.y - byPx));
  const right = Math.min(raster.width, Math.ceil(box.x + box.width + byPx));
  const bottom = Math.min(raster.height, Math.ceil(box.y + box.height + byPx));
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}

/** A raster that may be written to without touching the one it came from. */
export function copyOf(raster: Raster): Raster {
  return { ...raster, data: Uint8Array.from(raster.data) };
}

/**
 * Lays the pixels of `box` in `from` at `x`, `y` of `to`. With `darkest`, each sample keeps the darker of
 * the two, so that print comes over and the paper around it does not. Parts outside are left off.
 */
export function lay(
  from: Raster,
  box: Box,
  to: Raster,
  x: number,
  y: number,
  how: 'opaque' | 'darkest',
): void {
  for (let row = 0; row < box.height; row++) {
    const down = y + row;
    if (down < 0 || down >= to.height) continue;
    for (let column = 0; column < box.width; column++) {
      const right = x + column;
      if (right < 0 || right >= to.width) continue;
      const source = ((box.y + row) * from.width + box.x + column) * 3;
      const target = (down * to.width + right) * 3;
      for (let channel = 0; channel < 3; channel++) {
        const value = from.data[source + channel]!;
        if (how === 'opaque' || value < to.data[target + channel]!) to.data[target + channel] = value;
      }
    }
  }
}

/** Paints a box with the median colour of its own pixels: what an eraser in an image editor leaves. */
export function paintFlat(raster: Raster, box: Box): void {
  const median = medianColour(raster, box);
  for (let row = box.y; row < box.y + box.height; row++) {
    for (let column = box.x; column < box.x + box.width; column++) {
      raster.data.set(median, (row * raster.width + column) * 3);
    }
  }
}

/** Median of each channel within a box: the paper, wherever print covers less than half. */
export function medianColour(raster: Raster, box: Box): readonly [number, number, number] {
  const counts = [new Uint32Array(256), new Uint32Array(256), new Uint32Array(256)] as const;
  for (let row = box.y; row < box.y + box.height; row++) {
    for (let column = box.x; column < box.x + box.width; column++) {
      const at = (row * raster.width + column) * 3;
      for (let channel = 0; channel < 3; channel++) counts[channel]![raster.data[at + channel]!]!++;
    }
  }
  const half = (box.width * box.height) / 2;
  const middle = (count: Uint32Array) => {
    let seen = 0;
    for (let value = 0; value < 256; value++) {
      seen += count[value]!;
      if (seen >= half) return value;
    }
    return 255;
  };
  return [middle(counts[0]), middle(counts[1]), middle(counts[2])];
}

/**
 * Covers a box with blank paper from the same height: the nearest stretch to its right, else to its left,
 * where no pixel is much darker than the paper. Says whether there was one.
 */
export function coverWithPaper(raster: Raster, box: Box): boolean {
  const [, paper] = medianColour(raster, box);
  const steps = Math.floor(raster.width / STEP_PX);
  for (let step = 1; step < steps; step++) {
    for (const way of [1, -1]) {
      const x = box.x + way * step * STEP_PX;
      if (Math.abs(x - box.x) < box.width || x < 0 || x + box.width > raster.width) continue;
      if (darkestIn(raster, { ...box, x }) < paper - INK_CONTRAST) continue;
      lay(raster, { ...box, x }, raster, box.x, box.y, 'opaque');
      return true;
    }
  }
  return false;
}

const STEP_PX = 4;
/** Grey levels under the paper at which something is print and not tint or noise. */
const INK_CONTRAST = 70;

function darkestIn(raster: Raster, box: Box): number {
  let darkest = 255;
  for (let row = box.y; row < box.y + box.height; row++) {
    for (let column = box.x; column < box.x + box.width; column++) {
      const green = raster.data[(row * raster.width + column) * 3 + 1]!;
      if (green < darkest) darkest = green;
    }
  }
  return darkest;
}
