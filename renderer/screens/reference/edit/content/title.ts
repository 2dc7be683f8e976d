import type { ItemContent } from '../../../../../shared/model/reference/item.ts';
import type { Language } from '../../../../../shared/model/text.ts';
import { localWords } from '../../../../parts/local-text.ts';

/** What an item is called while it is written; empty when it has no name yet. */
export function titleOf(content: ItemContent, language: Language): string {
  switch (content.kind) {
    case 'issuer':
      return localWords(content.names[0]?.name ?? {}, language);
    case 'official':
      return content.name;
    case 'office':
    case 'stamp':
      return localWords(content.name, language);
    case 'model':
      return [localWords(content.title, language), content.edition].filter(Boolean).join(', ');
    case 'number-list':
    case 'note':
      return localWords(content.title, language);
  }
}
