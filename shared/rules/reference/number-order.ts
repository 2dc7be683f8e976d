import { numberKey, numberShape } from './number-key.ts';

/** Whether two ends of a run cannot be its ends: they are written in different ways, or the last comes first. */
export function isNoRun({ from, to }: { readonly from: string; readonly to: string }): boolean {
  const shape = numberShape(from);
  return shape === '' || shape !== numberShape(to) || numberKey(from) > numberKey(to);
}
