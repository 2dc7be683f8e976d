import type { Box } from '../../../model/region.ts';

/** The one that covers most of the place; null when none touches it. */
export function nearestTo<T>(list: readonly T[], box: Box, boxOf: (each: T) => Box): T | null {
  let best: T | null = null;
  let most = 0;
  for (const each of list) {
    const other = boxOf(each);
    const wide = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x);
    const high = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y);
    const common = Math.max(0, wide) * Math.max(0, high);
    const share = common / (box.width * box.height + other.width * other.height - common);
    if (share <= most) continue;
    most = share;
    best = each;
  }
  return best;
}
