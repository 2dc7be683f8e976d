import type { Box } from '../../../model/region.ts';
import { forward8 } from '../../jpeg/dct.ts';

/** A coefficient as small as this was none before rounding to whole levels. */
const NONE = 0.5;
const WINDOW_PX = 8;
const REACH_PX = WINDOW_PX - 1;

/** Votes of the pixels of a box for the 64 places where blocks may begin (x + 8 y), and how many voted. */
export interface GridVotes {
  readonly votes: Uint32Array;
  readonly voters: number;
}

/**
 * Each pixel votes for the grid of the window over it in which most coefficients vanish; not when two windows share that,
 * nor for windows that are flat along or across (Nikoukhah and others, IPOL 2021).
 */
export function gridVotes(
  levels: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
  box: Box,
): GridVotes {
  const left = Math.max(0, box.x - REACH_PX);
  const top = Math.max(0, box.y - REACH_PX);
  // Windows begin from here to there; those after the last pixel of the box do not cover it.
  const across = Math.min(width - REACH_PX, box.x + box.width) - left;
  const down = Math.min(height - REACH_PX, box.y + box.height) - top;
  const votes = new Uint32Array(64);
  if (across <= 0 || down <= 0) return { votes, voters: 0 };
  const zeros = zerosOf(levels, width, { left, top, across, down });
  let voters = 0;
  for (let y = Math.max(top + REACH_PX, box.y); y < Math.min(top + down, box.y + box.height); y++) {
    for (let x = Math.max(left + REACH_PX, box.x); x < Math.min(left + across, box.x + box.width); x++) {
      const winner = winnerAt(zeros, across, x - left, y - top);
      if (winner < 0) continue;
      voters++;
      const windowX = left + (winner % across);
      const windowY = top + Math.floor(winner / across);
      votes[(windowX & 7) + 8 * (windowY & 7)]!++;
    }
  }
  return { votes, voters };
}

/** The window over a pixel with most zeros, by its number; -1 when two have. */
function winnerAt(zeros: Int8Array, across: number, x: number, y: number): number {
  let most = 0;
  let winner = -1;
  for (let wy = y - REACH_PX; wy <= y; wy++) {
    const row = wy * across;
    for (let at = row + x - REACH_PX; at <= row + x; at++) {
      const count = zeros[at]!;
      if (count > most) {
        most = count;
        winner = at;
      } else if (count === most) winner = -1;
    }
  }
  return winner;
}

interface Windows {
  readonly left: number;
  readonly top: number;
  readonly across: number;
  readonly down: number;
}

/** How many coefficients of each window vanish; -1 for flat ones. The rows are transformed once for all windows. */
function zerosOf(levels: Uint8Array, width: number, { left, top, across, down }: Windows): Int8Array {
  const rows = new Float64Array((down + REACH_PX) * across * 8);
  for (let y = 0, to = 0; y < down + REACH_PX; y++) {
    const from = (top + y) * width + left;
    for (let x = 0; x < across; x++, to += 8) {
      for (let k = 0; k < 8; k++) rows[to + k] = levels[from + x + k]!;
      forward8(rows, to, 1);
    }
  }
  const zeros = new Int8Array(across * down);
  const block = new Float64Array(64);
  for (let y = 0, at = 0; y < down; y++) {
    for (let x = 0; x < across; x++, at++) {
      for (let row = 0, from = (y * across + x) * 8; row < 64; row += 8, from += across * 8) {
        for (let k = 0; k < 8; k++) block[row + k] = rows[from + k]!;
      }
      for (let k = 0; k < 8; k++) forward8(block, k, 8);
      zeros[at] = countZeros(block);
    }
  }
  return zeros;
}

function countZeros(block: Float64Array): number {
  let [count, along, across] = [0, 0, 0];
  for (let k = 1; k < 64; k++) {
    const value = block[k]!;
    if (value < NONE && value > -NONE) count++;
    else if (k < 8) along++;
    else if ((k & 7) === 0) across++;
  }
  const beyond = 63 - count - along - across;
  return beyond === 0 && (along === 0 || across === 0) ? -1 : count;
}
