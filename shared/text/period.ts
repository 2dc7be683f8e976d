import type { Text } from '../model/text.ts';
import { partialDateWords } from './partial-date.ts';

/** A period in words: "from 1998 to May 2004", "since 2 May 2011", "until 2010". */
export function periodText({ from, to }: { readonly from: string | null; readonly to: string | null }): Text {
  const [first, last] = [from && dateText(from), to && dateText(to)];
  if (first && last) {
    return { en: `from ${first.en} to ${last.en}`, nl: `van ${first.nl} tot en met ${last.nl}` };
  }
  if (first) return { en: `since ${first.en}`, nl: `sinds ${first.nl}` };
  if (last) return { en: `until ${last.en}`, nl: `tot en met ${last.nl}` };
  return { en: 'in a period that is not known', nl: 'in een onbekende periode' };
}

/** A year, a month or a day of a model in words: "2 May 2011". What is no such date is given as it stands. */
export function dateText(date: string): Text {
  if (!PARTIAL_DATE.test(date)) return { en: date, nl: date };
  return { en: partialDateWords(date, 'en'), nl: partialDateWords(date, 'nl') };
}

const PARTIAL_DATE = /^\d{4}(-\d{2}){0,2}$/;
