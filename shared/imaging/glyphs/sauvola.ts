import type { GreyRaster } from '../raster.ts';

/** A window of a page, 1 where there is ink; rows from the top. */
export interface InkMask {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export interface Window {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Sensitivity k and dynamic range R as Sauvola and Pietikäinen gave them (Pattern Recognition 33, 2000). */
const SENSITIVITY = 0.2;
const RANGE = 128;

/**
 * Marks the ink inside a window by Sauvola's local threshold, `m * (1 + k * (s / R - 1))` over a square
 * of `2 * radius + 1` px.
 *
 * Sums of squares are kept modulo 2^32: a difference over one square stays below that.
 */
export function binarise(grey: GreyRaster, window: Window, radius: number): InkMask {
  const x0 = Math.max(0, window.x - radius);
  const y0 = Math.max(0, window.y - radius);
  const x1 = Math.min(grey.width, window.x + window.width + radius);
  const y1 = Math.min(grey.height, window.y + window.height + radius);
  const { sum, square, stride } = integrals(grey, x0, y0, x1, y1);
  const left = Math.max(0, window.x);
  const top = Math.max(0, window.y);
  const width = Math.max(0, Math.min(grey.width, window.x + window.width) - left);
  const height = Math.max(0, Math.min(grey.height, window.y + window.height) - top);
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const up = (Math.max(y0, top + y - radius) - y0) * stride;
    const down = (Math.min(y1, top + y + radius + 1) - y0) * stride;
    const rows = (down - up) / stride;
    for (let x = 0; x < width; x++) {
      const from = Math.max(x0, left + x - radius) - x0;
      const to = Math.min(x1, left + x + radius + 1) - x0;
      const count = rows * (to - from);
      const total = (sum[down + to]! - sum[down + from]! - sum[up + to]! + sum[up + from]!) | 0;
      const squares =
        (square[down + to]! - square[down + from]! - square[up + to]! + square[up + from]!) >>> 0;
      const mean = total / count;
      const deviation = Math.sqrt(Math.max(0, squares / count - mean * mean));
      const threshold = mean * (1 + SENSITIVITY * (deviation / RANGE - 1));
      if (grey.data[(top + y) * grey.width + left + x]! < threshold) data[y * width + x] = 1;
    }
  }
  return { x: left, y: top, width, height, data };
}

function integrals(grey: GreyRaster, x0: number, y0: number, x1: number, y1: number) {
  const stride = Math.max(0, x1 - x0) + 1;
  const rows = Math.max(0, y1 - y0);
  const sum = new Int32Array(stride * (rows + 1));
  const square = new Int32Array(stride * (rows + 1));
  for (let y = 0; y < rows; y++) {
    let rowSum = 0;
    let rowSquare = 0;
    let from = (y0 + y) * grey.width + x0;
    let at = (y + 1) * stride + 1;
    for (let x = 1; x < stride; x++, at++) {
      const value = grey.data[from++]!;
      rowSum += value;
      rowSquare = (rowSquare + value * value) | 0;
      sum[at] = sum[at - stride]! + rowSum;
      square[at] = (square[at - stride]! + rowSquare) | 0;
    }
  }
  return { sum, square, stride };
}
