import type { BlockArea } from './block-area.ts';
import { type LatticeMap, TOUCHED } from './lattice-map.ts';

/** Fewer blocks than these are a speck. */
const LEAST_BLOCKS = 2;
/** Blocks from one part of a set to the next: flat ones say nothing and lie between letters. */
const NEAR = 2;

/** Areas of at least so many touched blocks, each near another. */
export function connectedSets(
  { states, blocksWide, blocksHigh }: Pick<LatticeMap, 'states' | 'blocksWide' | 'blocksHigh'>,
  { near = NEAR, least = LEAST_BLOCKS } = {},
): BlockArea[] {
  const seen = new Uint8Array(states.length);
  const sets: BlockArea[] = [];
  const queue: number[] = [];
  for (let start = 0; start < states.length; start++) {
    if (states[start] !== TOUCHED || seen[start] === 1) continue;
    let [left, top, right, bottom] = [blocksWide, blocksHigh, 0, 0];
    let touched = 0;
    seen[start] = 1;
    queue.push(start);
    while (queue.length > 0) {
      const at = queue.pop()!;
      const x = at % blocksWide;
      const y = (at - x) / blocksWide;
      touched++;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
      for (let ny = Math.max(0, y - near); ny <= Math.min(blocksHigh - 1, y + near); ny++) {
        for (let nx = Math.max(0, x - near); nx <= Math.min(blocksWide - 1, x + near); nx++) {
          const next = ny * blocksWide + nx;
          if (states[next] !== TOUCHED || seen[next] === 1) continue;
          seen[next] = 1;
          queue.push(next);
        }
      }
    }
    if (touched >= least) sets.push({ left, top, right, bottom });
  }
  return sets;
}
