import type { GreyRaster } from '../raster.ts';
import { openTransform } from './fourier.ts';

/** Side of a tile, px: three millimetres at 1100 dpi, eleven at 300, and 0.6 ms of work. */
export const TILE_PX = 128;
/** Frequencies of a spectrum that is kept: from zero to the finest across, and both ways down. */
export const COLUMNS = TILE_PX / 2 + 1;

/** A place whose spectrum was taken: its upper left corner. */
export interface TilePlace {
  readonly x: number;
  readonly y: number;
}

let transform: ReturnType<typeof openTransform> | undefined;
let fades: Float64Array | undefined;

/**
 * The power spectra of tiles: for each, `TILE_PX` rows of `COLUMNS` frequencies, the row of frequency zero first, then
 * upwards to the finest, then those below zero.
 *
 * Tiles fade out towards their edges and have no mean, so that neither edges nor light leave a cross in the spectrum.
 */
export function tileSpectra(grey: GreyRaster, places: readonly TilePlace[]): Float32Array[] {
  transform ??= openTransform(TILE_PX);
  fades ??= Float64Array.from(
    { length: TILE_PX },
    (_, at) => Math.sin((Math.PI * (at + 0.5)) / TILE_PX) ** 2,
  );
  const re = new Float64Array(TILE_PX * TILE_PX);
  const im = new Float64Array(TILE_PX * TILE_PX);
  const spectra: Float32Array[] = [];
  // Two tiles go through one transform, one as the real and one as the imaginary part.
  for (let at = 0; at < places.length; at += 2) {
    const second = places[at + 1];
    loadTile(grey, places[at]!, fades, re);
    if (second) loadTile(grey, second, fades, im);
    else im.fill(0);
    transform(re, im);
    const one = new Float32Array(TILE_PX * COLUMNS);
    const other = second ? new Float32Array(TILE_PX * COLUMNS) : null;
    splitPowers(re, im, one, other);
    spectra.push(one);
    if (other) spectra.push(other);
  }
  return spectra;
}

function loadTile(
  { width, data }: GreyRaster,
  { x, y }: TilePlace,
  fade: Float64Array,
  to: Float64Array,
): void {
  let sum = 0;
  for (let row = 0; row < TILE_PX; row++) {
    const from = (y + row) * width + x;
    for (let column = 0; column < TILE_PX; column++) sum += data[from + column]!;
  }
  const mean = sum / (TILE_PX * TILE_PX);
  for (let row = 0; row < TILE_PX; row++) {
    const from = (y + row) * width + x;
    const down = fade[row]!;
    for (let column = 0; column < TILE_PX; column++)
      to[row * TILE_PX + column] = (data[from + column]! - mean) * down * fade[column]!;
  }
}

/** A real tile's spectrum is the same at opposite frequencies, which tells the two tiles apart. */
function splitPowers(
  re: Float64Array,
  im: Float64Array,
  one: Float32Array,
  other: Float32Array | null,
): void {
  for (let row = 0; row < TILE_PX; row++) {
    const opposite = ((TILE_PX - row) % TILE_PX) * TILE_PX;
    for (let column = 0; column < COLUMNS; column++) {
      const at = row * TILE_PX + column;
      const against = opposite + ((TILE_PX - column) % TILE_PX);
      const [evenRe, oddRe] = [re[at]! + re[against]!, re[at]! - re[against]!];
      const [evenIm, oddIm] = [im[at]! + im[against]!, im[at]! - im[against]!];
      one[row * COLUMNS + column] = (evenRe * evenRe + oddIm * oddIm) / 4;
      if (other) other[row * COLUMNS + column] = (evenIm * evenIm + oddRe * oddRe) / 4;
    }
  }
}
