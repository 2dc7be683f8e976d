import type { ContentDifference } from '../../api/schemas/reference/item.ts';
import type { ItemContent } from '../../model/reference/item.ts';

/** How two contents differ, in the order of the content. */
export function contentDifference(_left: ItemContent, _right: ItemContent): ContentDifference['entries'] {
  return [];
}
