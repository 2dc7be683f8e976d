import type { FoldedLine } from '../text-layout/folded-line.ts';
import type { PhraseHit } from '../text-layout/phrases.ts';
import type { WrittenDate } from './date-forms.ts';
import type { DateLabel } from './labels.ts';

/** A date with where it stands and the label that was found for it. */
export interface PlacedDate {
  readonly line: FoldedLine;
  readonly written: WrittenDate;
  readonly label: PhraseHit<DateLabel> | null;
  readonly explicit: boolean;
  /** All the labels that speak for it are English. */
  readonly english: boolean;
}
