import type { GreyRaster } from '../raster.ts';

/** Half the side of the square whose mean is the local background, pixels; about one character here. */
const RADIUS_PX = 10;

/** Side of the tiles whose darkest pixel is the local ink, pixels. */
const TILE_PX = 16;

/** Local contrast below which nothing counts as print, grey levels: the noise of a scan stays under it. */
const LEAST_CONTRAST = 36;

/** Share of the local contrast that a pixel must be darker than its surroundings: leaves out tints and guilloches. */
const INK_SHARE = 0.4;

/** Marks what is printed dark on light: 1 where there is ink. */
export function markInk({ width, height, data }: GreyRaster): Uint8Array {
  const darkest = darkestNear(width, height, data);
  const tileColumns = Math.ceil(width / TILE_PX);
  const ink = new Uint8Array(width * height);
  const columns = new Int32Array(width);
  let rows = 0;
  for (let y = 0; y <= Math.min(RADIUS_PX - 1, height - 1); y++) rows += addRow(columns, data, width, y, 1);
  for (let y = 0; y < height; y++) {
    if (y + RADIUS_PX < height) rows += addRow(columns, data, width, y + RADIUS_PX, 1);
    if (y - RADIUS_PX - 1 >= 0) rows -= addRow(columns, data, width, y - RADIUS_PX - 1, -1);
    let sum = 0;
    let count = 0;
    for (let x = 0; x < Math.min(RADIUS_PX, width); x++, count++) sum += columns[x]!;
    const tileRow = (y >> 4) * tileColumns;
    for (let x = 0; x < width; x++) {
      if (x + RADIUS_PX < width) {
        sum += columns[x + RADIUS_PX]!;
        count++;
      }
      if (x - RADIUS_PX - 1 >= 0) {
        sum -= columns[x - RADIUS_PX - 1]!;
        count--;
      }
      const mean = sum / (count * rows);
      const contrast = mean - darkest[tileRow + (x >> 4)]!;
      if (contrast < LEAST_CONTRAST) continue;
      if (mean - data[y * width + x]! > contrast * INK_SHARE) ink[y * width + x] = 1;
    }
  }
  return ink;
}

function addRow(columns: Int32Array, data: Uint8Array, width: number, y: number, sign: 1 | -1): 1 {
  for (let x = 0, at = y * width; x < width; x++, at++) columns[x]! += sign * data[at]!;
  return 1;
}

/** Darkest pixel of each tile and its neighbours. */
function darkestNear(width: number, height: number, data: Uint8Array): Uint8Array {
  const columns = Math.ceil(width / TILE_PX);
  const rows = Math.ceil(height / TILE_PX);
  const own = new Uint8Array(columns * rows).fill(255);
  for (let y = 0, at = 0; y < height; y++) {
    const row = (y >> 4) * columns;
    for (let x = 0; x < width; x++, at++) {
      const tile = row + (x >> 4);
      if (data[at]! < own[tile]!) own[tile] = data[at]!;
    }
  }
  const near = new Uint8Array(own.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let least = 255;
      for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
        for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
          least = Math.min(least, own[y * columns + x]!);
        }
      }
      near[row * columns + column] = least;
    }
  }
  return near;
}
