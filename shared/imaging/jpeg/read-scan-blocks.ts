import { BitReader } from './bit-reader.ts';
import { readBand, readBlock, readDc, refineBand, refineKnown } from './decode-block.ts';
import type { Plane, Scan } from './scan.ts';

/** Where a component that nobody wants is read to, over and over. */
const DISCARDED = new Int16Array(64);

/**
 * Reads the coded data of one scan into its planes.
 *
 * @returns whether all of it was there; what was not stays as it was
 */
export function readScanBlocks(
  bytes: Uint8Array,
  from: number,
  scan: Scan,
  restartInterval: number,
  isProgressive: boolean,
): boolean {
  const bits = new BitReader(bytes, from);
  const decoder: Decoder = { bits, scan, isProgressive, predictors: scan.planes.map(() => 0), without: 0 };
  const first = scan.planes[0]!.plane;
  const isInterleaved = scan.planes.length > 1;
  // A scan of one component has no units: its blocks follow each other.
  const unitsWide = isInterleaved ? first.unitsWide : first.blocksWide;
  const unitsHigh = isInterleaved ? first.unitsHigh : first.blocksHigh;
  const units = unitsWide * unitsHigh;
  const interval = restartInterval || units;
  let isWhole = true;
  for (let start = 0; start < units; start += interval) {
    if (start > 0 && !bits.restart()) return false;
    decoder.predictors.fill(0);
    decoder.without = 0;
    const end = Math.min(units, start + interval);
    for (let unit = start; unit < end; unit++) {
      const x = unit % unitsWide;
      const y = (unit - x) / unitsWide;
      if (isInterleaved) readUnit(decoder, x, y);
      else readOne(decoder, 0, first, x, y);
      if (bits.failed || bits.isSpent) {
        isWhole = false;
        break;
      }
    }
  }
  return isWhole;
}

interface Decoder {
  readonly bits: BitReader;
  readonly scan: Scan;
  readonly isProgressive: boolean;
  /** DC of the last block of each plane. */
  readonly predictors: number[];
  /** Blocks to come that bring nothing new. */
  without: number;
}

function readUnit(decoder: Decoder, x: number, y: number): void {
  const { planes } = decoder.scan;
  for (let at = 0; at < planes.length; at++) {
    const { plane } = planes[at]!;
    for (let v = 0; v < plane.vertical; v++) {
      for (let h = 0; h < plane.horizontal; h++) {
        readOne(decoder, at, plane, x * plane.horizontal + h, y * plane.vertical + v);
      }
    }
  }
}

function readOne(decoder: Decoder, at: number, plane: Plane, x: number, y: number): void {
  const { bits, scan, predictors } = decoder;
  const { dc, ac } = scan.planes[at]!;
  const values = plane.values ?? DISCARDED;
  const place = plane.values ? 64 * (y * plane.stride + x) : 0;
  if (!decoder.isProgressive) {
    predictors[at] = readBlock(bits, dc, ac, values, place, predictors[at]!);
  } else if (scan.start === 0) {
    if (scan.high === 0) {
      predictors[at] = readDc(bits, dc, predictors[at]!);
      values[place] = predictors[at]! << scan.low;
    } else if (bits.take(1) === 1) values[place]! |= 1 << scan.low;
  } else if (decoder.without > 0) {
    decoder.without--;
    if (scan.high !== 0) refineKnown(bits, values, place, scan, 64);
  } else if (scan.high === 0) decoder.without = readBand(bits, ac, values, place, scan);
  else decoder.without = refineBand(bits, ac, values, place, scan);
}
