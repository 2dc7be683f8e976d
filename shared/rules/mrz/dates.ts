import { isoDay } from '../dates/calendar.ts';

/** A date of the zone, with the century that we had to infer: the zone has two digits of the year. */
export type MrzDate =
  /** `iso` is YYYY-MM-DD. The century is inferred, never printed. */
  | { readonly state: 'complete'; readonly iso: string }
  /** Day, or day and month, are fillers: allowed for a date of birth that is not known. */
  | { readonly state: 'partial'; readonly year: number }
  | { readonly state: 'unknown' }
  /** No such day in either century. */
  | { readonly state: 'impossible' }
  /** Something stands there that is no date at all. */
  | { readonly state: 'unreadable' };

/** Which of the two dates: a birth lies before today, an expiry lies nearest to today. */
export type MrzDateKind = 'birth' | 'expiry';

/**
 * Reads YYMMDD. Doc 9303 has no rule for the century, so it is inferred: a birth is the latest one not after
 * `today`, an expiry the one nearest to `today`.
 */
export function readMrzDate(raw: string, kind: MrzDateKind, today: string): MrzDate {
  if (/^<+$/.test(raw)) return { state: 'unknown' };
  const parts = /^(\d\d)(\d\d|<<)(\d\d|<<)$/.exec(raw);
  if (!parts) return { state: 'unreadable' };
  const [, yy, month, day] = parts as unknown as [string, string, string, string];
  const years = centuryOrder(Number(yy), kind, today);
  if (month === '<<' || day === '<<') {
    const known = month === '<<' || (Number(month) >= 1 && Number(month) <= 12);
    return known ? { state: 'partial', year: years[0]! } : { state: 'impossible' };
  }
  for (const year of years) {
    const iso = isoDay(year, Number(month), Number(day));
    if (iso && (kind === 'expiry' || iso <= today)) return { state: 'complete', iso };
  }
  return { state: 'impossible' };
}

/** Full years from one day to another, both YYYY-MM-DD. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

function centuryOrder(yy: number, kind: MrzDateKind, today: string): number[] {
  const now = Number(today.slice(0, 4));
  const century = now - (now % 100);
  const years = [century - 100 + yy, century + yy, century + 100 + yy];
  if (kind === 'birth') return years.filter((year) => year <= now).reverse();
  return years.sort((a, b) => Math.abs(a - now) - Math.abs(b - now)).slice(0, 1);
}
