import { connectedSets } from './connected-sets.ts';
import type { LatticeMap } from './lattice-map.ts';

/**
 * Places off the steps: none on 78 made and 55 real pages that were left alone, one or two on 74 altered ones. Scans that
 * a program turned grey, sharpened, stretched in contrast or reduced to few colours as a whole have up to 200, or so many
 * that they run into one another; then they fall into 80 to 700 pieces, where a stamp or a portrait has 15 at most.
 */
const MOST_PLACES = 6;
const MOST_PIECES = 30;
/** Blocks of two places are further apart than these: a line or two of print. */
const APART = 8;

/** Whether what is off the steps lies so scattered over the page that it tells nothing of any one place. */
export function isScattered(map: LatticeMap): boolean {
  return (
    connectedSets(map, { near: APART, least: 1 }).length > MOST_PLACES ||
    connectedSets(map, { least: 1 }).length > MOST_PIECES
  );
}
