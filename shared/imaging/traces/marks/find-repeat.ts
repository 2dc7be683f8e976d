import type { GreyRaster } from '../../raster.ts';
import type { InkCells, InkMark } from './ink-marks.ts';

/** A place must have this share of a mark's ink to be looked at. */
const LEAST_INK = 0.6;
/** Places that are looked at more closely. */
const CLOSER = 4;
/** Pixels that are compared while searching. */
const SAMPLES = 2500;

/** Where a mark comes back best: how far from itself, px. */
export interface Repeat {
  readonly dx: number;
  readonly dy: number;
}

/** The place on the page that is most like a mark, down to the pixel; null where there is none with enough ink. */
export function findRepeat(grey: GreyRaster, cells: InkCells, mark: InkMark): Repeat | null {
  let best: (Repeat & { readonly unlike: number }) | null = null;
  const pixels = everyNth(mark.pixels, SAMPLES);
  for (const coarse of likelyPlaces(cells, mark)) {
    const found = refined(grey, pixels, coarse, cells.cellPx);
    if (found !== null && (best === null || found.unlike < best.unlike)) best = found;
  }
  return best;
}

/** Shifts by whole cells at which ink falls on ink, the best first. */
function likelyPlaces({ columns, rows, cellPx, ink }: InkCells, { box }: InkMark): readonly Repeat[] {
  const left = Math.floor(box.x / cellPx);
  const top = Math.floor(box.y / cellPx);
  const wide = Math.floor((box.x + box.width - 1) / cellPx) - left + 1;
  const high = Math.floor((box.y + box.height - 1) / cellPx) - top + 1;
  const own = new Float64Array(wide * high);
  let ownSum = 0;
  for (let at = 0; at < own.length; at++) {
    own[at] = ink[(top + Math.floor(at / wide)) * columns + left + (at % wide)]!;
    ownSum += own[at]!;
  }
  const sums = summedInk(ink, columns, rows);
  const places: (Repeat & { readonly unlike: number })[] = [];
  let enough = ownSum;
  for (let y = 0; y + high <= rows; y++) {
    for (let x = 0; x + wide <= columns; x++) {
      if (Math.abs(x - left) < wide && Math.abs(y - top) < high) continue;
      const from = y * (columns + 1) + x;
      const to = (y + high) * (columns + 1) + x;
      const sum = sums[to + wide]! - sums[to]! - sums[from + wide]! + sums[from]!;
      if (sum < LEAST_INK * ownSum || Math.abs(sum - ownSum) > enough) continue;
      let unlike = 0;
      for (let row = 0; row < high && unlike < enough; row++) {
        let at = (y + row) * columns + x;
        for (let place = row * wide, end = place + wide; place < end; place++, at++) {
          const more = ink[at]! - own[place]!;
          unlike += more < 0 ? -more : more;
        }
      }
      if (unlike >= enough) continue;
      places.push({ dx: (x - left) * cellPx, dy: (y - top) * cellPx, unlike });
      places.sort((a, b) => a.unlike - b.unlike);
      if (places.length > CLOSER) places.pop();
      if (places.length === CLOSER) enough = places.at(-1)!.unlike;
    }
  }
  return places;
}

/** Ink of all cells above and to the left of each corner. */
function summedInk(ink: Uint16Array, columns: number, rows: number): Float64Array {
  const stride = columns + 1;
  const sums = new Float64Array(stride * (rows + 1));
  for (let y = 0; y < rows; y++) {
    let along = 0;
    for (let x = 0; x < columns; x++) {
      along += ink[y * columns + x]!;
      sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1]! + along;
    }
  }
  return sums;
}

/** Halves the step from a cell's half to a pixel, each time to the best of the nine shifts around. */
function refined(grey: GreyRaster, pixels: Int32Array, coarse: Repeat, cellPx: number) {
  let { dx, dy } = coarse;
  let unlike = Number.POSITIVE_INFINITY;
  const first = Math.max(2, Math.ceil(cellPx / 8));
  const reach = Math.ceil(cellPx / first);
  const [fromX, fromY] = [dx, dy];
  for (let y = -reach; y <= reach; y++) {
    for (let x = -reach; x <= reach; x++) {
      const found = unlikeness(grey, pixels, fromX + first * x, fromY + first * y);
      if (found < unlike) [unlike, dx, dy] = [found, fromX + first * x, fromY + first * y];
    }
  }
  for (let turn = 0; turn < first + 1; turn++) {
    const [nearX, nearY] = [dx, dy];
    for (let y = -1; y <= 1; y++) {
      for (let x = -1; x <= 1; x++) {
        const found = unlikeness(grey, pixels, nearX + x, nearY + y);
        if (found < unlike) [unlike, dx, dy] = [found, nearX + x, nearY + y];
      }
    }
    if (dx === nearX && dy === nearY) break;
  }
  return Number.isFinite(unlike) ? { dx, dy, unlike } : null;
}

/** Variance of the difference; endless where a part lies off the page. */
function unlikeness({ data, width, height }: GreyRaster, pixels: Int32Array, dx: number, dy: number): number {
  const shift = dy * width + dx;
  let sum = 0;
  let squares = 0;
  for (let at = 0; at < pixels.length; at++) {
    const place = pixels[at]!;
    const x = (place % width) + dx;
    const to = place + shift;
    if (x < 0 || x >= width || to < 0 || to >= width * height) return Number.POSITIVE_INFINITY;
    const difference = data[place]! - data[to]!;
    sum += difference;
    squares += difference * difference;
  }
  return squares / pixels.length - (sum / pixels.length) ** 2;
}

function everyNth(pixels: Int32Array, most: number): Int32Array {
  const step = Math.max(1, Math.ceil(pixels.length / most));
  return step === 1 ? pixels : pixels.filter((_, at) => at % step === 0);
}
