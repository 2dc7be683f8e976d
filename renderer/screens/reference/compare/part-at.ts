import type { ContentDifference } from '../../../../shared/api/schemas/reference/item.ts';
import type { ItemContent } from '../../../../shared/model/reference/item.ts';
import type { ModelFeature } from '../../../../shared/model/reference/reference-model.ts';
import type { Zone } from '../../../../shared/model/reference/zones.ts';

type Entry = ContentDifference['entries'][number];

/** Parts that have a place on the document. */
type Placed = Zone | ModelFeature;

/** The zone or feature that a difference is about, as it is on each side; null when it is about no place. */
export function partsAt(
  { path, right: said }: Entry,
  left: ItemContent,
  right: ItemContent,
): { readonly left: Placed | null; readonly right: Placed | null } | null {
  const [list, at] = path;
  if ((list !== 'zones' && list !== 'features') || typeof at !== 'number') return null;
  // What stands on the left only is counted there, all else on the right.
  const isGone = path.length === 2 && said === null;
  const id = placedIn(isGone ? left : right, list)[at]?.id;
  if (id === undefined) return null;
  const named = (content: ItemContent) => placedIn(content, list).find((part) => part.id === id) ?? null;
  return { left: named(left), right: named(right) };
}

function placedIn(content: ItemContent, list: 'zones' | 'features'): readonly Placed[] {
  return content.kind === 'model' ? content[list] : [];
}
