import { median } from '../robust.ts';
import { COLUMNS, TILE_PX } from './tile-spectra.ts';

/** Frequencies that are kept, in cycles to a tile: below lie letters and lines of text, above there is no sampling. */
const LOWEST = 4;
export const FINEST = 62;
/** What a peak is compared with: frequencies so far off it, beyond its own reach, along the row and the column. */
const BESIDE_FROM = 3;
const BESIDE_TO = 12;
/** Keeps a tile of one level from dividing by nothing. */
const LEAST_POWER = 1e-9;

/** A frequency in cycles to a tile: `across` from zero up, `down` either way. */
export interface Frequency {
  readonly across: number;
  readonly down: number;
}

/** What tiles have in common, frequency by frequency. */
export interface CommonSpectrum {
  /** How much stronger than others as fine, as a power of two; rows and columns as in `tileSpectra`. */
  readonly powers: Float32Array;
  /** What is usual among all frequencies. */
  readonly usual: number;
  /** How far a peak may wander from tile to tile, in cycles to a tile. */
  readonly reach: number;
}

/** Distance from zero of each frequency, rounded. */
const RADII = Uint8Array.from({ length: TILE_PX * COLUMNS }, (_, at) => {
  const { across, down } = frequencyAt(at);
  return Math.min(255, Math.round(Math.hypot(across, down)));
});

/** The frequency that stands at a place of a spectrum. */
export function frequencyAt(at: number): Frequency {
  const row = Math.floor(at / COLUMNS);
  return { across: at % COLUMNS, down: row <= TILE_PX / 2 ? row : row - TILE_PX };
}

/** Where a frequency stands in a spectrum; its opposite has the same power and stands for it. -1 outside. */
export function placeOf(across: number, down: number): number {
  const [x, y] = across < 0 ? [-across, -down] : [across, down];
  if (x >= COLUMNS || Math.abs(y) > TILE_PX / 2) return -1;
  return ((y + TILE_PX) % TILE_PX) * COLUMNS + x;
}

/**
 * The spectrum that a share of the tiles has at least, each frequency measured against others as fine: what is strong in
 * some tiles alone, as letters are, drops out, and what repeats all over a page stays.
 *
 * @param reach - how far a peak may wander from tile to tile, in cycles to a tile, as perspective makes it
 */
export function commonSpectrum(
  spectra: readonly Float32Array[],
  { reach, share }: { readonly reach: number; readonly share: number },
): CommonSpectrum {
  const levelled = spectra.map((spectrum) => widened(againstRings(spectrum), reach));
  const powers = new Float32Array(TILE_PX * COLUMNS);
  const values = new Float32Array(levelled.length);
  const lowest = Math.floor((1 - share) * (values.length - 1));
  for (let at = 0; at < powers.length; at++) {
    if (RADII[at]! < LOWEST || RADII[at]! > FINEST) continue;
    for (let tile = 0; tile < values.length; tile++) values[tile] = levelled[tile]![at]!;
    values.sort();
    powers[at] = values[lowest]!;
  }
  return { powers, usual: usualOf(powers), reach };
}

/** What two spectra have in common. */
export function weakerOf(one: CommonSpectrum, other: CommonSpectrum): CommonSpectrum {
  const powers = one.powers.map((power, at) => Math.min(power, other.powers[at]!));
  return { powers, usual: usualOf(powers), reach: Math.max(one.reach, other.reach) };
}

function usualOf(powers: Float32Array): number {
  return median(powers.filter((_, at) => RADII[at]! >= LOWEST && RADII[at]! <= FINEST));
}

/** How far a frequency stands out of those beside it along its row and its column, as a power of two. */
export function standsOut({ powers, usual, reach }: CommonSpectrum, { across, down }: Frequency): number {
  const at = placeOf(across, down);
  if (at < 0) return Number.NEGATIVE_INFINITY;
  const row: number[] = [];
  const column: number[] = [];
  for (let off = reach + BESIDE_FROM; off <= reach + BESIDE_TO; off++) {
    for (const way of [-off, off]) {
      const beside = placeOf(across + way, down);
      if (beside >= 0) row.push(powers[beside]!);
      const above = placeOf(across, down + way);
      if (above >= 0) column.push(powers[above]!);
    }
  }
  return powers[at]! - Math.max(usual, median(row), median(column));
}

/** Logarithm of the power of each frequency against the mean of its ring. */
function againstRings(spectrum: Float32Array): Float32Array {
  const sums = new Float64Array(256);
  const counts = new Uint32Array(256);
  const out = new Float32Array(spectrum.length);
  for (let at = 0; at < spectrum.length; at++) {
    const power = Math.log2(spectrum[at]! + LEAST_POWER);
    out[at] = power;
    sums[RADII[at]!]! += power;
    counts[RADII[at]!]!++;
  }
  for (let at = 0; at < out.length; at++) out[at]! -= sums[RADII[at]!]! / counts[RADII[at]!]!;
  return out;
}

/** Each frequency with the strongest within reach. */
function widened(powers: Float32Array, reach: number): Float32Array {
  if (reach === 0) return powers;
  const along = new Float32Array(powers.length);
  const out = new Float32Array(powers.length);
  for (let row = 0; row < TILE_PX; row++) {
    const start = row * COLUMNS;
    for (let column = 0; column < COLUMNS; column++) {
      const last = Math.min(COLUMNS - 1, column + reach);
      let most = Number.NEGATIVE_INFINITY;
      for (let each = Math.max(0, column - reach); each <= last; each++)
        most = Math.max(most, powers[start + each]!);
      along[start + column] = most;
    }
  }
  for (let row = 0; row < TILE_PX; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      let most = Number.NEGATIVE_INFINITY;
      for (let off = -reach; off <= reach; off++)
        most = Math.max(most, along[((row + off + TILE_PX) % TILE_PX) * COLUMNS + column]!);
      out[row * COLUMNS + column] = most;
    }
  }
  return out;
}
