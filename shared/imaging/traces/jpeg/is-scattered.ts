import { connectedSets } from './connected-sets.ts';
import type { LatticeMap } from './lattice-map.ts';

/** An alteration is a handful of places; the largest of these hold most of the blocks that it touched. */
const MOST_PLACES = 6;
const MOST = 0.5;
/** Blocks within a line or two of print are of one place: a word has its neighbours, and a signature gaps. */
const NEAR = 8;

/** Whether the blocks off the steps lie so scattered over the page that they tell nothing of any one place. */
export function isScattered(map: LatticeMap): boolean {
  if (map.touched <= MOST_PLACES) return false;
  const counts = connectedSets(map, { near: NEAR, least: 1 }).map(({ touched }) => touched);
  const largest = counts.sort((a, b) => b - a).slice(0, MOST_PLACES);
  return largest.reduce((sum, count) => sum + count, 0) < MOST * map.touched;
}
