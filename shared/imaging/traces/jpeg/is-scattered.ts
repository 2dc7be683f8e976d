import { connectedSets } from './connected-sets.ts';
import type { LatticeMap } from './lattice-map.ts';

/**
 * Places off the steps: none on 78 made and 55 real pages that were left alone, one on most of 82 altered ones and up to 6
 * where a stamp stands on paper of which most is cut off. Scans that a program turned grey, sharpened, stretched in
 * contrast or reduced to few colours as a whole have up to 200, or so many that they run into one another; then they fall
 * into 30 to 700 pieces, where a stamp or a portrait has 15 at most.
 */
const MOST_PLACES = 10;
const MOST_PIECES = 25;
/** Blocks of two places are further apart than these: a line or two of print. */
const APART = 8;

/** Whether what is off the steps lies so scattered over the page that it tells nothing of any one place. */
export function isScattered(map: LatticeMap): boolean {
  return (
    connectedSets(map, { near: APART, least: 1 }).length > MOST_PLACES ||
    connectedSets(map, { least: 1 }).length > MOST_PIECES
  );
}
