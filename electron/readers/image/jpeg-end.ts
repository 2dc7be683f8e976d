import type { Raster } from '../../../shared/imaging/raster.ts';

/** Rows that the last row of blocks may span (4:2:0 sampling). */
const LAST_BLOCKS_PX = 16;

/** Sample that libjpeg leaves where blocks are missing. */
const MISSING = 128;

/** The bytes with an end-of-image marker behind them, unless it is there. */
export function repairJpegEnd(bytes: Uint8Array): Uint8Array {
  const { length } = bytes;
  if (bytes[length - 2] === 0xff && bytes[length - 1] === 0xd9) return bytes;
  const mended = new Uint8Array(length + 2);
  mended.set(bytes);
  mended[length] = 0xff;
  mended[length + 1] = 0xd9;
  return mended;
}

/** Rows at the bottom that were never stored (0..16); null when more than the last row of blocks is lost. */
export function lostRows(stored: Raster): number | null {
  const rowBytes = stored.width * stored.channels;
  for (let lost = 0; lost <= Math.min(LAST_BLOCKS_PX, stored.height - 1); lost++) {
    const start = (stored.height - 1 - lost) * rowBytes;
    const row = stored.data.subarray(start, start + rowBytes);
    if (row.some((sample) => sample !== MISSING)) return lost;
  }
  return null;
}
