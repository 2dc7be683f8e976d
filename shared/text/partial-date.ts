import type { Language } from '../model/text.ts';
import { LOCALES } from './locales.ts';

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
