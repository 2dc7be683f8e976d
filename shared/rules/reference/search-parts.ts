import { fold } from '../text-layout/fold.ts';

/** A word that was typed, and as it is indexed: without capitals, accents and signs. */
export interface TypedWord {
  readonly typed: string;
  readonly word: string;
}

/** Years that were typed; null where they have no first or no last. */
export interface TypedPeriod {
  readonly typed: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** What was typed to search by. */
export interface SearchParts {
  readonly words: readonly TypedWord[];
  readonly periods: readonly TypedPeriod[];
}

/** More periods than these are read as words. */
const PERIODS_MAX = 3;

/** Years of which there are documents. */
const YEAR = '(?:18|19|20)\\d\\d';
/** Before the years, and said of them alone. */
const OF_YEARS = '(?:(?:in|of|from|between|during|uit|van|anno|tussen)\\s+)?';
const DASH = '\\s*[-–—]\\s*';
const UNTIL = '(?:to|until|till|and|tot|tot en met|t/m|en)';
/** Nothing of a number or a reference stands on either side. */
const BEGINS = '(?<![^\\s,;(])';
const ENDS = '(?![^\\s,;).])(?!\\.\\S)';

/** How years are written, the longer forms first. */
const FORMS: readonly string[] = [
  `${OF_YEARS}(?<first>${YEAR})(?:${DASH}|/|\\s+${UNTIL}\\s+)(?<last>${YEAR})`,
  `(?:since|sinds|vanaf)\\s+(?<since>${YEAR})`,
  `(?:until|till|tot|t/m)\\s+(?<until>${YEAR})`,
  `(?<open>${YEAR})[-–—]`,
  `${OF_YEARS}(?<decade>(?:18|19|20)\\d)0s`,
  `${OF_YEARS}(?<year>${YEAR})`,
];

const PERIOD = new RegExp(`${BEGINS}(?:${FORMS.join('|')})${ENDS}`, 'giu');

/** The words of a text, as they are indexed and looked up. */
export function wordsIn(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Reads what was typed: words, and years as years, unless it is to be taken exactly as it stands. */
export function searchParts(search: string, { isExact = false } = {}): SearchParts {
  const periods: TypedPeriod[] = [];
  const rest = isExact
    ? search
    : search.replace(PERIOD, (typed: string, ...groups: readonly unknown[]) => {
        if (periods.length >= PERIODS_MAX) return typed;
        periods.push({ typed, ...yearsOf(groups.at(-1) as YearGroups) });
        return ' ';
      });
  const words = (rest.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).flatMap((typed) =>
    wordsIn(typed).map((word) => ({ typed, word })),
  );
  const own = [...new Map(words.map((each) => [each.word, each])).values()];
  // Whatever begins with the longer one begins with the shorter too.
  const isTold = ({ word }: TypedWord) =>
    own.some((other) => other.word !== word && other.word.startsWith(word));
  return { words: own.filter((each) => !isTold(each)), periods };
}

type YearGroups = Partial<Record<'first' | 'last' | 'since' | 'until' | 'open' | 'decade' | 'year', string>>;

function yearsOf({ first, last, since, until, open, decade, year }: YearGroups): {
  from: number | null;
  to: number | null;
} {
  if (first && last) {
    const both = [Number(first), Number(last)];
    return { from: Math.min(...both), to: Math.max(...both) };
  }
  if (decade) return { from: Number(`${decade}0`), to: Number(`${decade}9`) };
  const [from, to] = [since ?? open ?? year, until ?? year];
  return { from: from ? Number(from) : null, to: to ? Number(to) : null };
}

/** The search without a part of it, with the signs between parts in order. */
export function searchWithout(search: string, typed: string): string {
  const at = placeOf(search, typed);
  if (at < 0) return search;
  const left = `${search.slice(0, at)} ${search.slice(at + typed.length)}`;
  return left
    .replace(/\s+/gu, ' ')
    .replace(/\s*([,;])(\s*[,;])*/gu, '$1')
    .replace(/^[\s,;]+|[\s,;]+$/gu, '');
}

/** Where a word stands by itself; inside another it is not the one that was meant. */
function placeOf(search: string, typed: string): number {
  for (let at = search.indexOf(typed); at >= 0; at = search.indexOf(typed, at + 1)) {
    const around = (search[at - 1] ?? ' ') + (search[at + typed.length] ?? ' ');
    if (!/[\p{L}\p{N}]/u.test(around)) return at;
  }
  return -1;
}
