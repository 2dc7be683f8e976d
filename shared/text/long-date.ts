import type { Text } from '../model/text.ts';

const MONTHS: readonly Text[] = [
  { en: 'January', nl: 'januari' },
  { en: 'February', nl: 'februari' },
  { en: 'March', nl: 'maart' },
  { en: 'April', nl: 'april' },
  { en: 'May', nl: 'mei' },
  { en: 'June', nl: 'juni' },
  { en: 'July', nl: 'juli' },
  { en: 'August', nl: 'augustus' },
  { en: 'September', nl: 'september' },
  { en: 'October', nl: 'oktober' },
  { en: 'November', nl: 'november' },
  { en: 'December', nl: 'december' },
];

/** The day of an ISO 8601 date in words (`3 May 2024`, `3 mei 2024`), as written there; null when it has no day. */
export function longDate(iso: string): Text | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const month = MONTHS[Number(found?.[2]) - 1];
  if (!found || !month) return null;
  const [day, year] = [Number(found[3]), found[1]];
  return { en: `${day} ${month.en} ${year}`, nl: `${day} ${month.nl} ${year}` };
}
