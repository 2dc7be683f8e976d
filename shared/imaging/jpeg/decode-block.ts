import { ZIGZAG } from '../jpeg-structure.ts';
import type { BitReader } from './bit-reader.ts';

const NATURAL = Uint8Array.from(ZIGZAG);
/** Sixteen zeros and no end. */
const ZERO_RUN = 15;
/** Bits of the largest DC difference of eight bits a sample. */
const MOST_DC_BITS = 11;

/** The coefficients of one scan that a scan of a progressive file brings. */
export interface Band {
  readonly start: number;
  readonly end: number;
  /** Lowest bit of this scan. */
  readonly low: number;
}

/** Reads one block of a sequential scan into `values` at `at` and gives its DC (T.81, F.2.2). */
export function readBlock(
  bits: BitReader,
  dc: Uint16Array,
  ac: Uint16Array,
  values: Int16Array,
  at: number,
  predictor: number,
): number {
  const level = readDc(bits, dc, predictor);
  values[at] = level;
  for (let k = 1; k < 64; k++) {
    const symbol = bits.symbol(ac);
    const size = symbol & 15;
    k += symbol >> 4;
    if (size === 0) {
      if (symbol >> 4 !== ZERO_RUN) return level;
      continue;
    }
    if (k > 63) {
      bits.failed = true;
      return level;
    }
    values[at + NATURAL[k]!] = bits.signed(size);
  }
  return level;
}

/** The DC of a block, from that of the one before. */
export function readDc(bits: BitReader, dc: Uint16Array, predictor: number): number {
  const size = bits.symbol(dc);
  if (size > MOST_DC_BITS) bits.failed = true;
  return predictor + bits.signed(Math.min(size, MOST_DC_BITS));
}

/**
 * Reads a band of one block for the first time (T.81, G.1.2.2).
 *
 * @returns how many blocks after this one have no more of this band
 */
export function readBand(
  bits: BitReader,
  ac: Uint16Array,
  values: Int16Array,
  at: number,
  { start, end, low }: Band,
): number {
  for (let k = start; k <= end; k++) {
    const symbol = bits.symbol(ac);
    const run = symbol >> 4;
    const size = symbol & 15;
    if (size === 0 && run !== ZERO_RUN) return (1 << run) + bits.take(run) - 1;
    k += run;
    if (size === 0) continue;
    if (k > end) {
      bits.failed = true;
      return 0;
    }
    values[at + NATURAL[k]!] = bits.signed(size) << low;
  }
  return 0;
}

/**
 * Reads one more bit of a band of one block (T.81, G.1.2.3).
 *
 * @returns how many blocks after this one have nothing new in this band
 */
export function refineBand(
  bits: BitReader,
  ac: Uint16Array,
  values: Int16Array,
  at: number,
  band: Band,
): number {
  let k = band.start;
  while (k <= band.end) {
    const symbol = bits.symbol(ac);
    const run = symbol >> 4;
    const size = symbol & 15;
    if (bits.failed) return 0;
    if (size === 0 && run !== ZERO_RUN) {
      const blocks = (1 << run) + bits.take(run);
      refineKnown(bits, values, at, { ...band, start: k }, 64);
      return blocks - 1;
    }
    const fresh = size === 0 ? 0 : (bits.take(1) === 1 ? 1 : -1) * (1 << band.low);
    k = refineKnown(bits, values, at, { ...band, start: k }, run);
    if (fresh !== 0) {
      if (k > band.end) {
        bits.failed = true;
        return 0;
      }
      values[at + NATURAL[k]!] = fresh;
    }
    k++;
  }
  return 0;
}

/**
 * Gives each coefficient that is already known its next bit, up to the zero after `zeros` zeros.
 *
 * @returns the place of that zero in the zig-zag, or the one after the band
 */
export function refineKnown(
  bits: BitReader,
  values: Int16Array,
  at: number,
  { start, end, low }: Band,
  zeros: number,
): number {
  const step = 1 << low;
  let left = zeros;
  for (let k = start; k <= end; k++) {
    const place = at + NATURAL[k]!;
    const known = values[place]!;
    if (known === 0) {
      if (left-- === 0) return k;
    } else if (bits.take(1) === 1 && (Math.abs(known) & step) === 0) {
      values[place] = known < 0 ? known - step : known + step;
    }
  }
  return end + 1;
}
