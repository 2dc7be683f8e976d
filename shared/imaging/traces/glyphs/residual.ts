import type { GreyRaster } from '../../raster.ts';
import { leastSquares } from './least-squares.ts';
import { smoothed } from './smoothed.ts';

/** Share of the pixels that are kept, and the deviation of a normal spread that they have together. */
const INNER = 0.8;
const INNER_OF_NORMAL = 0.66;

/** The corner of the first, and where the second lies over it. */
interface Corner {
  readonly x: number;
  readonly y: number;
}

/**
 * The difference of two places of one size, or of the pixels of a mask in it, smoothed by a Gaussian of one pixel that
 * stays inside: JPEG rounds the fine half of an image away and leaves the coarse one, in which toner and grain differ
 * too.
 */
export class Residual {
  /** Difference, gradient across, gradient along, and mean grey, pixel by pixel. */
  private readonly fields: readonly [Float32Array, Float32Array, Float32Array, Float32Array];
  readonly edge: number;

  constructor(
    grey: GreyRaster,
    first: Corner,
    second: Corner & { readonly width: number; readonly height: number },
    mask: Uint8Array | null = null,
  ) {
    const { data, width: stride } = grey;
    const { width, height } = second;
    const size = width * height;
    const difference = new Float32Array(size);
    const across = new Float32Array(size);
    const along = new Float32Array(size);
    const mean = new Float32Array(size);
    for (let row = 0, at = 0; row < height; row++) {
      let a = (first.y + row) * stride + first.x;
      let b = (second.y + row) * stride + second.x;
      for (let column = 0; column < width; column++, a++, b++, at++) {
        difference[at] = data[a]! - data[b]!;
        across[at] = (data[a + 1]! - data[a - 1]! + data[b + 1]! - data[b - 1]!) / 4;
        along[at] = (data[a + stride]! - data[a - stride]! + data[b + stride]! - data[b - stride]!) / 4;
        mean[at] = (data[a]! + data[b]!) / 2;
      }
    }
    const spare = new Float32Array(size);
    const weights = mask && Float32Array.from(mask);
    if (weights) smoothed(weights, spare, width, height);
    const only = (field: Float32Array) => {
      if (!mask || !weights) {
        smoothed(field, spare, width, height);
        return field;
      }
      for (let at = 0; at < size; at++) field[at]! *= mask[at]!;
      smoothed(field, spare, width, height);
      for (let at = 0; at < size; at++) if (mask[at] === 1) field[at]! /= weights[at]!;
      return field.filter((_, at) => mask[at] === 1);
    };
    this.fields = [only(difference), only(across), only(along), only(mean)];
    this.edge = Math.sqrt(
      (squares(this.fields[1]) + squares(this.fields[2])) / Math.max(1, this.fields[1].length),
    );
  }

  /** Deviation of the difference. */
  whole(): number {
    const [difference] = this.fields;
    return Math.sqrt(Math.max(0, squares(difference) / difference.length - average(difference) ** 2));
  }

  /** The same without the fifth that differs most, where something else may lie over one of the two. */
  inner(): number {
    const [difference] = this.fields;
    const middle = average(difference);
    const far = difference.map((value) => (value - middle) ** 2).sort();
    const kept = far.subarray(0, Math.ceil(INNER * far.length));
    return Math.sqrt(average(kept)) / INNER_OF_NORMAL;
  }

  /** What is left of it after a shift, and a share of the grey, are taken away. */
  aligned(): number {
    const [difference, ...parts] = this.fields;
    const middles = parts.map(average);
    const { length } = difference;
    const normal = parts.map(() => [0, 0, 0]);
    const right = [0, 0, 0];
    for (let row = 0; row < 3; row++) {
      for (let column = 0; column <= row; column++) {
        const sum = products(parts[row]!, parts[column]!) - length * middles[row]! * middles[column]!;
        normal[row]![column] = sum;
        normal[column]![row] = sum;
      }
      right[row] = products(parts[row]!, difference) - length * middles[row]! * average(difference);
    }
    const taken = leastSquares(normal, right);
    const whole = this.whole() ** 2;
    if (taken === null) return Math.sqrt(whole);
    const explained = taken.reduce((sum, share, at) => sum + share * right[at]!, 0) / length;
    return Math.sqrt(Math.max(0, whole - explained));
  }
}

function average(values: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at]!;
  return sum / values.length;
}

function squares(values: Float32Array): number {
  return products(values, values);
}

function products(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}
