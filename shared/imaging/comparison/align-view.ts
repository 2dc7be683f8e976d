import type { Homography } from '../../model/reference/recognition.ts';
import type { Box } from '../../model/region.ts';
import type { GreyRaster } from '../raster.ts';
import { AFFINE } from '../registration/map-families.ts';
import { median } from '../robust.ts';
import { shrink } from '../shrink.ts';
import { type Agreement, bestAgreement, correlationAt } from './correlate.ts';
import type { FaceView } from './face-view.ts';

/** Side of the blocks by which views are laid on each other, and how far apart their places may be, mm. */
const BLOCK_MM = 12;
const REACH_MM = 1.2;
/** Blocks that are looked for, at most about: each costs a millisecond. */
const MOST_BLOCKS = 100;
/** What a shift by the whole reach must be better by. Wave patterns that repeat agree within 0.03 a wave further on. */
const NEARNESS = 0.15;
/** Blocks that agree less than this are of something else: an entry, a stamp, plain paper. */
const LEAST_AGREEMENT = 0.5;
/** Blocks by which a map is fixed with some to spare. */
const LEAST_BLOCKS = 6;
/** A block that stays further from the map than this is not followed, mm. */
const STRAY_MM = 0.35;
const ROUNDS = 4;

interface Block extends Agreement {
  /** Its middle, px. */
  readonly x: number;
  readonly y: number;
}

/**
 * The map, in mm, from a place on the face as `base` shows it to where `view` shows it: what corners drawn by hand,
 * and a map from words alone, are off. Null when they have too little in common to tell.
 */
export function alignmentOf(base: FaceView, view: FaceView): Homography | null {
  const blocks = blocksOf(base, view);
  if (blocks.length < LEAST_BLOCKS) return null;
  const { pxPerMm } = base;
  const limit = STRAY_MM * pxPerMm;
  let map: Homography = shiftOf(blocks);
  for (let round = 0; round < ROUNDS; round++) {
    // The first rounds take in what a shift alone leaves at the far ends.
    const near = blocks.filter((block) => strayOf(map, block) <= limit * (ROUNDS - round));
    if (near.length < LEAST_BLOCKS) return null;
    const fitted = AFFINE.fit({
      from: Float64Array.from(near.flatMap(({ x, y }) => [x, y])),
      to: Float64Array.from(near.flatMap(({ x, y, dx, dy }) => [x + dx, y + dy])),
    });
    if (fitted === null) return null;
    map = fitted;
  }
  return [map[0], map[1], map[2] / pxPerMm, map[3], map[4], map[5] / pxPerMm, 0, 0, 1];
}

/** Blocks spread over the face, each where it agrees best: found at half the size first. */
function blocksOf({ grey: base, pxPerMm }: FaceView, { grey: view }: FaceView): readonly Block[] {
  const side = 2 * Math.round((BLOCK_MM * pxPerMm) / 2);
  const apart = Math.max(side, 2 * Math.round(Math.sqrt((base.width * base.height) / MOST_BLOCKS) / 2));
  const reach = Math.round((REACH_MM * pxPerMm) / 2);
  const [halfBase, halfView] = [shrink(base, 2), shrink(view, 2)];
  const blocks: Block[] = [];
  for (let y = 0; y + side <= base.height; y += apart) {
    for (let x = 0; x + side <= base.width; x += apart) {
      const half = { x: x / 2, y: y / 2, width: side / 2, height: side / 2 };
      const coarse = nearestAgreement(halfBase, halfView, half, reach);
      if (coarse === null || coarse.value < LEAST_AGREEMENT) continue;
      const part = { x, y, width: side, height: side };
      const best = bestAgreement(base, view, part, 1, { dx: 2 * coarse.dx, dy: 2 * coarse.dy });
      if (best === null || best.value < LEAST_AGREEMENT) continue;
      blocks.push({ ...best, x: x + side / 2, y: y + side / 2 });
    }
  }
  return blocks;
}

/** The best shift, a nearer one before one as good: lines that repeat agree again a line further on. */
function nearestAgreement(one: GreyRaster, other: GreyRaster, part: Box, reach: number): Agreement | null {
  let best: Agreement | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (let dy = -reach; dy <= reach; dy++) {
    for (let dx = -reach; dx <= reach; dx++) {
      const value = correlationAt(one, other, part, { dx, dy });
      const worth =
        value === null ? Number.NEGATIVE_INFINITY : value - NEARNESS * (Math.hypot(dx, dy) / reach);
      if (value !== null && worth > most) [most, best] = [worth, { dx, dy, value }];
    }
  }
  return best;
}

function shiftOf(blocks: readonly Block[]): Homography {
  return [1, 0, median(blocks.map(({ dx }) => dx)), 0, 1, median(blocks.map(({ dy }) => dy)), 0, 0, 1];
}

function strayOf(map: Homography, { x, y, dx, dy }: Block): number {
  return Math.hypot(map[0] * x + map[1] * y + map[2] - x - dx, map[3] * x + map[4] * y + map[5] - y - dy);
}
