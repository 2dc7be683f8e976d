import type { Evidence } from '../../model/finding.ts';
import type { Likeness, MatchedModel } from '../../model/reference/recognition.ts';
import type { Phrase } from '../../model/text.ts';
import { decimal } from '../../text/decimal.ts';
import { sourceOf } from './cite.ts';

/** A likeness beside how alike specimens are among themselves. */
export function likenessEvidence(model: MatchedModel, { value, usual, specimen }: Likeness): Evidence {
  return {
    label: { en: 'likeness of the print (1 is the same)', nl: 'gelijkenis van de druk (1 is gelijk)' },
    found: decimal(value, 2),
    expected: usual ? usualText(usual, 2) : ONE_SPECIMEN,
    source: sourceOf(model, specimen),
  };
}

/** Said instead of what is usual where nothing can be: one specimen shows no difference to another. */
export const ONE_SPECIMEN: Phrase = {
  en: 'not known: there is one specimen only',
  nl: 'onbekend: er is maar één exemplaar',
};

/** What specimens show among themselves, with its spread where there is one. */
export function usualText(
  { mean, deviation, pairs }: NonNullable<Likeness['usual']>,
  digits: number,
): Phrase {
  const value = decimal(mean, digits);
  if (pairs === 1)
    return { en: `${value.en} between two specimens`, nl: `${value.nl} tussen twee exemplaren` };
  const spread = decimal(deviation, digits);
  if (Number(spread.en) === 0) {
    return {
      en: `${value.en} between specimens, without any spread`,
      nl: `${value.nl} tussen exemplaren, zonder enige spreiding`,
    };
  }
  return {
    en: `${value.en} ± ${spread.en} between specimens`,
    nl: `${value.nl} ± ${spread.nl} tussen exemplaren`,
  };
}
