import type { BlockArea } from './block-area.ts';
import { type LatticeMap, TOUCHED } from './lattice-map.ts';

/** How many blocks of an area say something, how many of these are off the steps, and what they weigh together. */
export interface TouchedCount {
  readonly tested: number;
  readonly touched: number;
  readonly weight: number;
}

/** Counts the blocks of an area. */
export function touchedIn(
  { states, weights, blocksWide }: Pick<LatticeMap, 'states' | 'weights' | 'blocksWide'>,
  area: BlockArea,
): TouchedCount {
  let [tested, touched, weight] = [0, 0, 0];
  for (let y = area.top; y < area.bottom; y++) {
    for (let at = y * blocksWide + area.left; at < y * blocksWide + area.right; at++) {
      if (states[at] === 0) continue;
      tested++;
      weight += weights[at]!;
      if (states[at] === TOUCHED) touched++;
    }
  }
  return { tested, touched, weight };
}
