import type { Aspect } from '../../../shared/model/aspect.ts';
import type { Severity } from '../../../shared/model/finding.ts';
import type { ReviewAnswer } from '../../../shared/model/review.ts';
import type { Text } from '../../../shared/model/text.ts';

type Words<K extends string> = Readonly<Record<K, Text>>;

/** What the aspects are called, as a heading. */
export const ASPECT_NAMES: Words<Aspect> = {
  authenticity: { en: 'Authenticity', nl: 'Echtheid' },
  'make-up': { en: 'Make-up', nl: 'Opmaak' },
  issuance: { en: 'Issuance', nl: 'Afgifte' },
  content: { en: 'Content', nl: 'Inhoud' },
};

/** How grave a deviation is, in words. */
export const SEVERITIES: Words<Severity> = {
  critical: { en: 'critical deviation', nl: 'kritieke afwijking' },
  major: { en: 'major deviation', nl: 'ernstige afwijking' },
  minor: { en: 'minor deviation', nl: 'geringe afwijking' },
  note: { en: 'worth noting', nl: 'ter kennisneming' },
};

/** What a finding says when it is no deviation. */
export const VERDICTS = {
  'not-assessable': { en: 'cannot be assessed', nl: 'niet te beoordelen' },
  'no-deviation': { en: 'no deviation', nl: 'geen afwijking' },
} satisfies Words<string>;

/** What an examiner answered, in words. */
export const ANSWERS: Words<ReviewAnswer> = {
  confirmed: { en: 'confirmed', nl: 'bevestigd' },
  dismissed: { en: 'dismissed', nl: 'verworpen' },
  'not-assessable': { en: 'not assessable', nl: 'niet te beoordelen' },
};

/** The same answers to a finding that says that a place cannot be assessed. */
export const AGREEMENTS: Words<ReviewAnswer> = {
  ...ANSWERS,
  confirmed: { en: 'agreed', nl: 'mee eens' },
  dismissed: { en: 'disagreed', nl: 'niet mee eens' },
};
