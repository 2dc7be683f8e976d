import { type CaseOutcome, type ShownOutcome, shownOutcome } from '../../shared/model/case.ts';
import type { Text } from '../../shared/model/text.ts';

/** What an examination proposes, in the words of a badge. */
export const OUTCOME_WORDS: Readonly<Record<CaseOutcome, Text>> = {
  doubtful: { en: 'Doubtful', nl: 'Twijfelgeval' },
  'not-assessable': { en: 'Not assessable', nl: 'Niet te beoordelen' },
  deviations: { en: 'Deviations, no doubtful case', nl: 'Afwijkingen, geen twijfelgeval' },
  'no-deviation-found': { en: 'No deviation found', nl: 'Geen afwijking gevonden' },
  none: { en: 'No outcome yet', nl: 'Nog geen uitkomst' },
};

/** What came of the examination of a document, or of the gravest of a case; null when there was none yet. */
export interface CameTo {
  readonly outcome: ShownOutcome | null;
  readonly deviationCount: number;
}

/** Which of the outcomes people are told. */
export function outcomeShown(of: CameTo | null): CaseOutcome {
  return of?.outcome ? shownOutcome(of.outcome, of.deviationCount) : 'none';
}

/** The same in words, with the number of deviations where there are some and no doubt. */
export function outcomeText(of: CameTo | null): Text {
  const shown = outcomeShown(of);
  if (of === null || shown !== 'deviations') return OUTCOME_WORDS[shown];
  const { deviationCount: count } = of;
  return {
    en: `${count.toLocaleString('en')} ${count === 1 ? 'deviation' : 'deviations'}, no doubtful case`,
    nl: `${count.toLocaleString('nl')} ${count === 1 ? 'afwijking' : 'afwijkingen'}, geen twijfelgeval`,
  };
}
