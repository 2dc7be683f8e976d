import { type CaseOutcome, type ShownOutcome, shownOutcome } from '../../shared/model/case.ts';
import type { Gap } from '../../shared/model/examination.ts';
import type { Text } from '../../shared/model/text.ts';
import { unjudgedLine } from '../../shared/text/gaps.ts';

/** What an examination proposes, in the words of a badge. */
export const OUTCOME_WORDS: Readonly<Record<CaseOutcome, Text>> = {
  doubtful: { en: 'Doubtful', nl: 'Twijfelgeval' },
  'not-assessable': { en: 'Not assessable', nl: 'Niet te beoordelen' },
  deviations: { en: 'Deviations, no doubtful case', nl: 'Afwijkingen, geen twijfelgeval' },
  'no-deviation-found': { en: 'No deviation found', nl: 'Geen afwijking gevonden' },
  none: { en: 'No outcome yet', nl: 'Nog geen uitkomst' },
};

const NONE_IN_PART: Text = {
  en: 'No deviation found in what could be judged',
  nl: 'Geen afwijking gevonden in wat te beoordelen was',
};

/** The first of the essential parts that were not judged, in a line; null where silence leaves nothing out. */
export function unjudgedText(of: CameTo | null): Text | null {
  return of !== null && outcomeShown(of) === 'none-in-part' ? unjudgedLine(of.unjudged) : null;
}

/** What came of the examination of a document, or of the gravest of a case; null when there was none yet. */
export interface CameTo {
  readonly outcome: ShownOutcome | null;
  readonly deviationCount: number;
  /** Essential parts that were not judged. */
  readonly unjudged: readonly Gap[];
}

/** An outcome as it is shown: no deviation in what was judged is told apart from none in all that matters. */
export type Showing = CaseOutcome | 'none-in-part';

/** Which of the outcomes people are told. */
export function outcomeShown(of: CameTo | null): Showing {
  const shown = of?.outcome ? shownOutcome(of.outcome, of.deviationCount) : 'none';
  return shown === 'no-deviation-found' && of!.unjudged.length > 0 ? 'none-in-part' : shown;
}

/** The same in words, with the number of deviations where there are some and no doubt. */
export function outcomeText(of: CameTo | null): Text {
  const shown = outcomeShown(of);
  if (shown === 'none-in-part') return NONE_IN_PART;
  if (of === null || shown !== 'deviations') return OUTCOME_WORDS[shown];
  const { deviationCount: count } = of;
  return {
    en: `${count.toLocaleString('en')} ${count === 1 ? 'deviation' : 'deviations'}, no doubtful case`,
    nl: `${count.toLocaleString('nl')} ${count === 1 ? 'afwijking' : 'afwijkingen'}, geen twijfelgeval`,
  };
}
