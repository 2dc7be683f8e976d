import { isoDay } from './calendar.ts';
import { MONTHS } from './months.ts';

/** A date as written in a folded text, with every day that it can mean. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** ISO days; none when no calendar order makes it a day that exists. */
  readonly readings: readonly string[];
  readonly form: 'year-first' | 'numeric' | 'spaced' | 'month-name';
  /** The year has two digits, so the century is a guess. */
  readonly shortYear: boolean;
}

/** Gregorian years that a document speaks of; Hijri, Persian and Buddhist years fall outside. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2150;

const EDGE = '(?<![\\p{L}\\p{N}])';
const STOP = '(?![\\p{L}\\p{N}]|[-./]\\d)';
const YEAR_FIRST = new RegExp(`${EDGE}(\\d{4}) ?([-./]) ?(\\d{1,2}) ?\\2 ?(\\d{1,2})${STOP}`, 'gu');
const NUMERIC = new RegExp(`${EDGE}(\\d{1,2}) ?([-./]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d{2})${STOP}`, 'gu');
const SPACED = new RegExp(`${EDGE}(\\d{2}) (\\d{2}) (\\d{4})${STOP}(?! \\d)`, 'gu');
const NAME = '([\\p{L}]{2,12})(?: ?/ ?[\\p{L}]{2,12})?';
const DAY_NAME = new RegExp(
  `${EDGE}(\\d{1,2})(?:ST|ND|RD|TH|ER|O|A|[.])?[ ,-]{0,2}(?:DE |DI |OF |D['’] ?)?(?:THE )?${NAME}` +
    `[., -]{0,3}(?:DE |DEL |OF )?(\\d{4}|\\d{2})${STOP}`,
  'gu',
);
const NAME_DAY = new RegExp(
  `${EDGE}([\\p{L}]{3,9})[. ]{1,2}(\\d{1,2})(?:ST|ND|RD|TH)?,? (\\d{4})${STOP}`,
  'gu',
);
const LEVANTINE = new RegExp(`${EDGE}(\\d{1,2}) ([\\p{L}]{5} [\\p{L}]{5,6}) (\\d{4})${STOP}`, 'gu');

const NAMED = [
  { pattern: DAY_NAME, dayAt: 1, nameAt: 2 },
  { pattern: NAME_DAY, dayAt: 2, nameAt: 1 },
  { pattern: LEVANTINE, dayAt: 1, nameAt: 2 },
] as const;

/** Every date written in a folded text, in order, none overlapping. Never throws; linear in the length. */
export function datesIn(text: string): WrittenDate[] {
  if (!/\d/.test(text)) return [];
  const found = [...yearFirst(text), ...numeric(text), ...spaced(text), ...named(text)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: WrittenDate[] = [];
  for (const date of found) if (date.start >= (kept.at(-1)?.end ?? 0)) kept.push(date);
  return kept;
}

/**
 * The dates that a pattern and a reading of its match give. A match that is none does not hide a date that
 * begins within it: "6. the 12 March" holds "6. the 12".
 */
function scan(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => Omit<WrittenDate, 'start' | 'end'> | null,
): WrittenDate[] {
  const found: WrittenDate[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const date = read(match);
    if (date === null) pattern.lastIndex = match.index + 1;
    else found.push({ start: match.index, end: match.index + match[0].length, ...date });
  }
  return found;
}

function yearFirst(text: string): WrittenDate[] {
  return scan(text, YEAR_FIRST, (match) => {
    const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
    if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > 31) return null;
    return { readings: days([[year, month, day]]), form: 'year-first', shortYear: false };
  });
}

function numeric(text: string): WrittenDate[] {
  return scan(text, NUMERIC, (match) => {
    const [first, second] = [Number(match[1]), Number(match[3])];
    const shortYear = match[4]!.length === 2;
    const years = yearsOf(match[4]!);
    // Month first is American, and Americans part with slashes or dashes.
    const orders =
      match[2] === '.'
        ? [[first, second]]
        : [
            [first, second],
            [second, first],
          ];
    const plausible = orders.filter(([day, month]) => day! >= 1 && day! <= 31 && month! >= 1 && month! <= 12);
    if (plausible.length === 0 || years.length === 0) return null;
    const readings = days(
      years.flatMap((year) => plausible.map(([day, month]) => [year, month!, day!] as const)),
    );
    return { readings, form: 'numeric', shortYear };
  });
}

function spaced(text: string): WrittenDate[] {
  return scan(text, SPACED, (match) => {
    const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
    if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > 31) return null;
    return { readings: days([[year, month, day]]), form: 'spaced', shortYear: false };
  });
}

function named(text: string): WrittenDate[] {
  return NAMED.flatMap(({ pattern, dayAt, nameAt }) =>
    scan(text, pattern, (match) => {
      const month = MONTHS.get(match[nameAt]!);
      const day = Number(match[dayAt]);
      const years = yearsOf(match[3]!);
      if (month === undefined || day < 1 || day > 31 || years.length === 0) return null;
      const readings = days(years.map((year) => [year, month, day] as const));
      return { readings, form: 'month-name', shortYear: match[3]!.length === 2 };
    }),
  );
}

function days(dates: readonly (readonly [number, number, number])[]): string[] {
  return [...new Set(dates.flatMap(([year, month, day]) => isoDay(year, month, day) ?? []))];
}

function yearsOf(written: string): number[] {
  const year = Number(written);
  if (written.length === 2) return [1900 + year, 2000 + year];
  return isYear(year) ? [year] : [];
}

function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
