import type { GradedAspect } from '../model/conclusion.ts';
import type { Text } from '../model/text.ts';

/** What the aspects that are graded are called. */
export const GRADED_ASPECT_NAMES: Readonly<Record<GradedAspect, Text>> = {
  carrier: { en: 'Authenticity: carrier', nl: 'Echtheid: drager' },
  unaltered: { en: 'Authenticity: unaltered', nl: 'Echtheid: ongewijzigd' },
  'make-up': { en: 'Make-up', nl: 'Opmaak' },
  issuance: { en: 'Issuance', nl: 'Afgifte' },
  content: { en: 'Content', nl: 'Inhoud' },
};
