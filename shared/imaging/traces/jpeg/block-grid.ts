import { forwardDct } from '../../jpeg/dct.ts';
import type { Raster } from '../../raster.ts';
import { log10BinomialBound } from '../binomial-bound.ts';
import { loadBlock } from './load-block.ts';

/** Where the 8 × 8 blocks of a picture begin: 0 to 7 each. */
export interface GridPhase {
  readonly x: number;
  readonly y: number;
}

/** Places that vote, spread over the page. */
const MOST_VOTERS = 700;
const TILE_PX = 16;
/** Levels between the lightest and the darkest of a place: flat ones have nothing to say. */
const LEAST_RANGE = 12;
/** A coefficient as small as this was none before rounding to whole levels. */
const NONE = 0.6;
/** log10 of the false alarms that a grid may be found with: one page in a million. */
const SURE = -6;

/**
 * The grid of 8 × 8 blocks that the page was last compressed in, whatever was cut off since. Each place votes for the
 * grid in which most of its coefficients vanish (Nikoukhah and others, IPOL 2021).
 *
 * @returns null when there is none, or a resize has wiped it out
 */
export function findBlockGrid(
  levels: Uint8Array,
  { width, height }: Pick<Raster, 'width' | 'height'>,
): GridPhase | null {
  const votes = new Uint16Array(64);
  let voters = 0;
  const [across, down] = [Math.floor(width / TILE_PX) - 1, Math.floor(height / TILE_PX) - 1];
  if (across < 1 || down < 1) return null;
  const tiles = textured(levels, width, across, down);
  const step = Math.max(1, tiles.length / MOST_VOTERS);
  for (let at = 0; at < tiles.length; at += step) {
    const tile = tiles[Math.floor(at)]!;
    const vote = voteOf(levels, width, (tile % across) * TILE_PX, Math.floor(tile / across) * TILE_PX);
    voters++;
    if (vote >= 0) votes[vote]!++;
  }
  const phase = votes.indexOf(Math.max(...votes));
  const alarms = Math.log10(64) + log10BinomialBound(voters, votes[phase]!, 1 / 64);
  return alarms < SURE ? { x: phase % 8, y: phase >> 3 } : null;
}

/** Tiles with something on them, by their number. */
function textured(levels: Uint8Array, width: number, across: number, down: number): number[] {
  const tiles: number[] = [];
  for (let tile = 0; tile < across * down; tile++) {
    const from = Math.floor(tile / across) * TILE_PX * width + (tile % across) * TILE_PX;
    let lowest = 255;
    let highest = 0;
    for (let y = 0; y < TILE_PX; y += 2) {
      for (let x = 0; x < TILE_PX; x++) {
        const level = levels[from + y * width + x]!;
        if (level < lowest) lowest = level;
        if (level > highest) highest = level;
      }
    }
    if (highest - lowest >= LEAST_RANGE) tiles.push(tile);
  }
  return tiles;
}

/** The phase (x + 8 y) whose window has most vanishing coefficients; -1 when two have. */
function voteOf(levels: Uint8Array, width: number, left: number, top: number): number {
  const block = new Float64Array(64);
  let most = -1;
  let vote = -1;
  for (let phase = 0; phase < 64; phase++) {
    loadBlock(levels, width, left + (phase & 7), top + (phase >> 3), block);
    forwardDct(block);
    let zeros = 0;
    for (let k = 1; k < 64; k++) if (Math.abs(block[k]!) < NONE) zeros++;
    if (zeros > most) {
      most = zeros;
      vote = phase;
    } else if (zeros === most) vote = -1;
  }
  return vote;
}
