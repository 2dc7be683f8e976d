import type { LocalText } from '../../../../shared/model/reference/basics.ts';
import type { ItemContent } from '../../../../shared/model/reference/item.ts';

/** What an item is called: of an issuer the name that it bears last. */
export function nameOfItem(content: ItemContent): LocalText {
  switch (content.kind) {
    case 'issuer':
      return content.names.at(-1)!.name;
    case 'official':
      return { und: content.name };
    case 'office':
    case 'stamp':
      return content.name;
    case 'model':
    case 'number-list':
    case 'note':
      return content.title;
  }
}

/** The item that it belongs to: a stamp to its office, a model to its issuer. */
export function ownerOfItem(content: ItemContent): string | null {
  if (content.kind === 'issuer') return null;
  return 'office' in content ? content.office : content.issuer;
}
