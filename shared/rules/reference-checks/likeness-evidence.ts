import type { Evidence } from '../../model/finding.ts';
import type { Likeness, MatchedModel } from '../../model/reference/recognition.ts';
import type { Phrase } from '../../model/text.ts';
import { sourceOf } from './cite.ts';

/** A likeness beside how alike specimens are among themselves. */
export function likenessEvidence(model: MatchedModel, { value, usual, specimen }: Likeness): Evidence {
  return {
    label: { en: 'likeness of the print (1 is the same)', nl: 'gelijkenis van de druk (1 is gelijk)' },
    found: value.toFixed(2),
    expected: usual && usualText(usual, 2),
    source: sourceOf(model, specimen),
  };
}

/** What specimens show among themselves, with its spread where more than one pair gives one. */
export function usualText(
  { mean, deviation, pairs }: NonNullable<Likeness['usual']>,
  digits: number,
): Phrase {
  const value = pairs > 1 ? `${mean.toFixed(digits)} ± ${deviation.toFixed(digits)}` : mean.toFixed(digits);
  return { en: `${value} between specimens`, nl: `${value} tussen exemplaren` };
}
