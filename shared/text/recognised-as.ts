import type { Text } from '../model/text.ts';

/** What a document was recognised as, and what that stands on. */
export const RECOGNISED_AS = {
  found: { en: 'Recognised as', nl: 'Herkend als' },
  foundOnPage: { en: 'Page {page} recognised as', nl: 'Pagina {page} herkend als' },
  words: {
    en: '{inliers} of {pairs} printed words where they belong',
    nl: '{inliers} van {pairs} gedrukte woorden op hun plaats',
  },
  image: {
    en: '{inliers} of {pairs} places of the print where they belong',
    nl: '{inliers} van {pairs} plaatsen van het drukwerk op hun plaats',
  },
} as const satisfies Record<string, Text>;
