import type { Grade } from '../../../shared/model/conclusion.ts';
import type { Text } from '../../../shared/model/text.ts';

/** The scale as an examiner reads it: the figure, and the words that belong to it. */
export const GRADE_WORDS: Readonly<Record<Grade, { readonly figure: string; readonly words: Text }>> = {
  3: { figure: '+3', words: { en: 'established', nl: 'vastgesteld' } },
  2: {
    figure: '+2',
    words: {
      en: 'with a probability bordering on certainty',
      nl: 'met aan zekerheid grenzende waarschijnlijkheid',
    },
  },
  1: { figure: '+1', words: { en: 'probable', nl: 'waarschijnlijk' } },
  0: { figure: '0', words: { en: 'no conclusion possible', nl: 'geen uitspraak mogelijk' } },
  [-1]: { figure: '−1', words: { en: 'probably not', nl: 'waarschijnlijk niet' } },
  [-2]: {
    figure: '−2',
    words: {
      en: 'with a probability bordering on certainty not',
      nl: 'met aan zekerheid grenzende waarschijnlijkheid niet',
    },
  },
  [-3]: { figure: '−3', words: { en: 'established not', nl: 'vastgesteld niet' } },
  'not-examined': { figure: '–', words: { en: 'not examined', nl: 'niet onderzocht' } },
};

/** The scale from against to for, as it stands on the screen. */
export const SCALE: readonly Grade[] = [-3, -2, -1, 0, 1, 2, 3, 'not-examined'];
