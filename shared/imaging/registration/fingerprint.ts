import type { Fingerprint } from '../../model/reference/recognition.ts';
import type { Raster } from '../raster.ts';
import { COLOUR_BYTES, COLOUR_CELLS, LIGHTNESS_STEP } from './fingerprint-distance.ts';
import { toLab } from './lab.ts';

/** Side of the square that the cosine transform sees, and of its corner of low frequencies that is kept. */
const SIDE = 32;
const KEPT = 8;

/** A colour picture cut into a grid of means. */
interface Grid {
  readonly side: number;
  /** Red, green and blue of each cell. */
  readonly cells: Float64Array;
}

/** The fingerprint of a face that fills its picture. */
export function fingerprintOf(raster: Raster): Fingerprint {
  return { bits: bitsOf(gridOf(raster, SIDE)), colours: coloursOf(gridOf(raster, COLOUR_CELLS)) };
}

/** Means of the cells of a grid; a picture smaller than the grid gives cells the pixel they lie in. */
function gridOf({ width, height, channels, data }: Raster, side: number): Grid {
  const cells = new Float64Array(side * side * 3);
  for (let row = 0; row < side; row++) {
    const top = Math.floor((row * height) / side);
    const bottom = Math.max(top + 1, Math.floor(((row + 1) * height) / side));
    for (let column = 0; column < side; column++) {
      const left = Math.floor((column * width) / side);
      const right = Math.max(left + 1, Math.floor(((column + 1) * width) / side));
      const cell = (row * side + column) * 3;
      for (let y = top; y < bottom; y++) {
        for (let x = left; x < right; x++) {
          const at = (y * width + x) * channels;
          for (let channel = 0; channel < 3; channel++) {
            cells[cell + channel]! += data[channels === 1 ? at : at + channel]!;
          }
        }
      }
      for (let channel = 0; channel < 3; channel++) cells[cell + channel]! /= (bottom - top) * (right - left);
    }
  }
  return { side, cells };
}

function labAt({ cells }: Grid, cell: number): readonly [number, number, number] {
  return toLab(
    Math.round(cells[3 * cell]!),
    Math.round(cells[3 * cell + 1]!),
    Math.round(cells[3 * cell + 2]!),
  );
}

/** Which of the 64 lowest frequencies of the lightness, all but the mean, lie above their median. */
function bitsOf(grid: Grid): string {
  const lightness = Float64Array.from({ length: SIDE * SIDE }, (_, cell) => labAt(grid, cell)[0]);
  const values = lowFrequencies(lightness);
  const sorted = values.slice().sort();
  const middle = (sorted[31]! + sorted[32]!) / 2;
  let bits = '';
  for (let at = 0; at < 64; at += 4) {
    let four = 0;
    for (let bit = 0; bit < 4; bit++) four = 2 * four + (values[at + bit]! > middle ? 1 : 0);
    bits += four.toString(16);
  }
  return bits;
}

const COSINES = Float64Array.from({ length: KEPT * SIDE }, (_, at) => {
  const frequency = Math.floor(at / SIDE) + 1;
  return Math.cos(((2 * (at % SIDE) + 1) * frequency * Math.PI) / (2 * SIDE));
});

/** The cosine transform at the frequencies 1..8 along each axis. */
function lowFrequencies(lightness: Float64Array): Float64Array {
  const rows = new Float64Array(SIDE * KEPT);
  for (let y = 0; y < SIDE; y++) {
    for (let u = 0; u < KEPT; u++) {
      for (let x = 0; x < SIDE; x++) rows[y * KEPT + u]! += lightness[y * SIDE + x]! * COSINES[u * SIDE + x]!;
    }
  }
  const values = new Float64Array(KEPT * KEPT);
  for (let v = 0; v < KEPT; v++) {
    for (let u = 0; u < KEPT; u++) {
      for (let y = 0; y < SIDE; y++) values[v * KEPT + u]! += rows[y * KEPT + u]! * COSINES[v * SIDE + y]!;
    }
  }
  return values;
}

function coloursOf(grid: Grid): Uint8Array {
  const colours = new Uint8Array(COLOUR_BYTES);
  for (let cell = 0; cell < COLOUR_CELLS * COLOUR_CELLS; cell++) {
    const [l, a, b] = labAt(grid, cell);
    colours[3 * cell] = byte(l * LIGHTNESS_STEP);
    colours[3 * cell + 1] = byte(a + 128);
    colours[3 * cell + 2] = byte(b + 128);
  }
  return colours;
}

function byte(value: number): number {
  return Math.max(0, Math.min(255, Math.round(value)));
}
