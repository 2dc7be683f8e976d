import type { Box } from '../../../model/region.ts';
import type { GreyRaster } from '../../raster.ts';

/** A grey picture in fractions, rows from the top. */
export interface Tonal {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/** Of larger squares than this every so many-th row is read, which bounds the time for very large pages. */
const ROWS_READ = 12;

/** A box of a page made smaller: each pixel the mean of the page's pixels that it covers. */
export function reduce(grey: GreyRaster, box: Box, width: number, height: number): Tonal {
  const data = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, Math.floor(box.y + (y * box.height) / height));
    const bottom = Math.min(
      grey.height,
      Math.max(top + 1, Math.floor(box.y + ((y + 1) * box.height) / height)),
    );
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, Math.floor(box.x + (x * box.width) / width));
      const right = Math.min(
        grey.width,
        Math.max(left + 1, Math.floor(box.x + ((x + 1) * box.width) / width)),
      );
      const step = Math.max(1, Math.floor((bottom - top) / ROWS_READ));
      let sum = 0;
      let rows = 0;
      for (let row = top; row < bottom; row += step, rows++) {
        for (let at = row * grey.width + left, end = row * grey.width + right; at < end; at++)
          sum += grey.data[at]!;
      }
      data[y * width + x] = sum / Math.max(1, rows * (right - left));
    }
  }
  return { width, height, data };
}

/** The darkest or the lightest within `radius` of each pixel. */
export function extremes(from: Tonal, radius: number, sign: 1 | -1): Tonal {
  const across = alongRows(from, radius, sign);
  return turned(alongRows(turned(across), radius, sign));
}

/** The mean within `radius` of each pixel, less at the edges. */
export function softened(from: Tonal, radius: number): Tonal {
  return turned(meansAlongRows(turned(meansAlongRows(from, radius)), radius));
}

function meansAlongRows({ width, height, data }: Tonal, radius: number): Tonal {
  const out = new Float32Array(data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - radius), Math.min(width - 1, x + radius)];
      let sum = 0;
      for (let at = left; at <= right; at++) sum += data[y * width + at]!;
      out[y * width + x] = sum / (right - left + 1);
    }
  }
  return { width, height, data: out };
}

function alongRows({ width, height, data }: Tonal, radius: number, sign: 1 | -1): Tonal {
  const out = new Float32Array(data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let best = data[y * width + x]!;
      const to = Math.min(width - 1, x + radius);
      for (let at = y * width + Math.max(0, x - radius), end = y * width + to; at <= end; at++) {
        const value = data[at]!;
        if (sign * value > sign * best) best = value;
      }
      out[y * width + x] = best;
    }
  }
  return { width, height, data: out };
}

function turned({ width, height, data }: Tonal): Tonal {
  const out = new Float32Array(data.length);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) out[x * height + y] = data[y * width + x]!;
  return { width: height, height: width, data: out };
}
