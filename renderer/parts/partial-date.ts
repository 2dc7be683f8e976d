import type { Language } from '../../shared/model/text.ts';
import { fill } from '../../shared/text/fill.ts';
import { LOCALES } from './locales.ts';

const TEXTS = {
  since: { en: 'since {from}', nl: 'sinds {from}' },
  until: { en: 'until {to}', nl: 'tot en met {to}' },
  unknown: { en: 'period not known', nl: 'periode onbekend' },
};

/** Parts of a date that are known, by how many there are. */
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** A year, a month or a day, in words as exact as it is known. */
export function partialDateWords(date: string, language: Language): string {
  const parts = date.split('-').map(Number);
  const [year = 0, month = 1, day = 1] = parts;
  const form = FORMS[parts.length - 1];
  if (!form) return date;
  // Years below 100 too.
  const moment = new Date(Date.UTC(2000, month - 1, day));
  moment.setUTCFullYear(year);
  return new Intl.DateTimeFormat(LOCALES[language], { ...form, timeZone: 'UTC' }).format(moment);
}

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
