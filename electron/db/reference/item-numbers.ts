import type { ItemContent } from '../../../shared/model/reference/item.ts';
import { maskLength, numberKey, numberShape } from '../../../shared/rules/reference/number-key.ts';

/** A run of numbers, or how numbers are written, as it is looked up. */
export interface ItemNumber {
  readonly what: 'series' | 'range' | 'mask';
  /** Which numbers can be compared with it. */
  readonly shape: string;
  readonly from_key: string;
  readonly to_key: string;
  /** As it stands in the content, as JSON. */
  readonly shown: string;
}

/** The numbers that an item tells of. What cannot be compared with any number is left out. */
export function itemNumbers(content: ItemContent): ItemNumber[] {
  if (content.kind === 'number-list') return content.ranges.flatMap((range) => runOf('range', range));
  if (content.kind !== 'model') return [];
  const { mask, series } = content.numbering;
  const runs = series.flatMap((run) => runOf('series', run));
  return mask === null ? runs : [...runs, ofMask(mask)];
}

function runOf(what: 'series' | 'range', run: { readonly from: string; readonly to: string }): ItemNumber[] {
  const shape = numberShape(run.from);
  if (shape === '' || shape !== numberShape(run.to)) return [];
  const [from_key, to_key] = [numberKey(run.from), numberKey(run.to)];
  return [{ what, shape, from_key, to_key, shown: JSON.stringify(run) }];
}

function ofMask(mask: string): ItemNumber {
  const shape = String(maskLength(mask));
  return { what: 'mask', shape, from_key: mask, to_key: mask, shown: JSON.stringify(mask) };
}
