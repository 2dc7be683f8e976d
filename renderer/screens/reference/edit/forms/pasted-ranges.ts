import type { NumberList } from '../../../../../shared/model/reference/issuing.ts';

export type NumberRange = NumberList['ranges'][number];

/** A pasted line that is no range of numbers, and what is wrong with it. */
export interface BadLine {
  readonly line: number;
  readonly text: string;
  readonly why: 'unreadable' | 'backwards' | 'unlike' | 'why' | 'date';
}

/** What stands between the numbers of a range, and between it and the rest. */
const BETWEEN = /\s*(?:[;,\t]|\s[-–—]\s|\s*[–—]\s*|\.\.+|\s+(?:to|t\/m|tm|tot)\s+)\s*/iu;

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

const WHYS: Readonly<Record<string, NumberRange['why']>> = {
  lost: 'lost',
  verloren: 'lost',
  vermist: 'lost',
  stolen: 'stolen',
  gestolen: 'stolen',
  withdrawn: 'withdrawn',
  ingetrokken: 'withdrawn',
};

/**
 * Reads ranges from pasted lines: first number, last number, why, since, source, with a tab, a semicolon or a comma
 * between them; all but the first may be left out. Whatever is left out is taken from `otherwise`.
 */
export function pastedRanges(
  text: string,
  otherwise: Pick<NumberRange, 'why' | 'since' | 'source'>,
): { readonly ranges: readonly NumberRange[]; readonly bad: readonly BadLine[] } {
  const ranges: NumberRange[] = [];
  const bad: BadLine[] = [];
  for (const [at, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() === '') continue;
    const read = rangeOf(line.trim(), otherwise);
    if (typeof read === 'string') bad.push({ line: at + 1, text: line.trim(), why: read });
    else ranges.push(read);
  }
  return { ranges, bad };
}

function rangeOf(
  line: string,
  otherwise: Pick<NumberRange, 'why' | 'since' | 'source'>,
): NumberRange | BadLine['why'] {
  const [from = '', second, ...rest] = line.split(BETWEEN).map((part) => part.trim());
  const [third, fourth, ...source] = rest;
  const to = second || from;
  if (from === '' || from.length > 60 || to.length > 60 || !/\d/u.test(from)) return 'unreadable';
  if (shapeOf(from) !== shapeOf(to)) return 'unlike';
  if (from > to) return 'backwards';
  const why = third ? WHYS[third.toLowerCase()] : otherwise.why;
  if (why === undefined) return 'why';
  if (fourth && !DATE.test(fourth)) return 'date';
  return { from, to, why, since: fourth || otherwise.since, source: source.join(', ') || otherwise.source };
}

/** Numbers of one run are written alike: letters the same, digits at the same places. */
function shapeOf(number: string): string {
  return number.replace(/\d/gu, '#');
}
