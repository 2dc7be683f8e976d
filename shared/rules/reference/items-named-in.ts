import type { ItemContent } from '../../model/reference/item.ts';

/** The items that a content names, each once, in its order. */
export function itemsNamedIn(content: ItemContent): readonly string[] {
  switch (content.kind) {
    case 'issuer':
      return [];
    case 'official':
    case 'stamp':
      return [content.office];
    case 'model':
      return [...new Set([content.issuer, ...content.offices])];
    default:
      return [content.issuer];
  }
}
