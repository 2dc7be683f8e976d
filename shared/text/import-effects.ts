import type { Text } from '../model/text.ts';

/** What an import does with an item, in a word. */
export const IMPORT_EFFECT_NAMES: Readonly<Record<'new' | 'changed' | 'same' | 'older' | 'conflict', Text>> =
  {
    new: { en: 'new', nl: 'nieuw' },
    changed: { en: 'changed', nl: 'gewijzigd' },
    same: { en: 'already here', nl: 'al aanwezig' },
    older: { en: 'older than here', nl: 'ouder dan hier' },
    conflict: { en: 'in conflict', nl: 'in conflict' },
  };
