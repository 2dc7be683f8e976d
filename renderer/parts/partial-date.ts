import type { Language } from '../../shared/model/text.ts';
import { fill } from '../../shared/text/fill.ts';
import { partialDateWords } from '../../shared/text/partial-date.ts';

const TEXTS = {
  since: { en: 'since {from}', nl: 'sinds {from}' },
  until: { en: 'until {to}', nl: 'tot en met {to}' },
  unknown: { en: 'period not known', nl: 'periode onbekend' },
};

/** From when until when, in words: both ends count. */
export function periodWords(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  language: Language,
): string {
  const [first, last] = [from, to].map((date) => date && partialDateWords(date, language));
  if (first && last) return first === last ? first : `${first} – ${last}`;
  if (first) return fill(TEXTS.since, { from: first }, language);
  if (last) return fill(TEXTS.until, { to: last }, language);
  return TEXTS.unknown[language];
}

/** Years only: for cards, where there is no room for more. */
export function yearsWords(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  language: Language,
): string {
  return periodWords({ from: from?.slice(0, 4) ?? null, to: to?.slice(0, 4) ?? null }, language);
}
