import type { Period } from '../../model/reference/basics.ts';
import type { Region } from '../../model/region.ts';
import type { PageText } from '../../model/words.ts';
import { datesIn } from '../dates/date-forms.ts';
import { findDates } from '../dates/find.ts';
import { fold } from '../text-layout/fold.ts';
import type { Compared } from './compared.ts';
import { asOne, type FieldReading, fieldReadings } from './field-readings.ts';

/** The day on which a document was issued, as it was read: first and last day that it can mean. */
export interface IssueDate {
  readonly text: string;
  readonly first: string;
  readonly last: string;
  /** 0..1, that of the least sure character */
  readonly confidence: number;
  readonly region: Region;
}

/**
 * When a page says that it was issued: by the field of that meaning, else by a label next to a date. Null when it
 * does not say, or says several things.
 */
export function issueDate(compared: Compared, text: readonly PageText[]): IssueDate | null {
  const inField = fieldReadings(compared, 'document.issue-date').flatMap(datesOf);
  const dates = inField.length > 0 ? inField : byLabel(compared.comparison.page, text);
  const [only] = dates;
  return only && dates.every(({ first, last }) => first === only.first && last === only.last) ? only : null;
}

/** The dates in a field, each as sure as its own words: specks beside them do not count. */
function datesOf({ words }: FieldReading): readonly IssueDate[] {
  const folded = words.map(({ text }) => fold(text));
  const starts = folded.map((_, at) => folded.slice(0, at).join(' ').length + (at > 0 ? 1 : 0));
  return datesIn(folded.join(' ')).flatMap(({ start, end, readings, shortYear }) => {
    const own = words.filter((_, at) => starts[at]! < end && starts[at]! + folded[at]!.length > start);
    return shortYear || own.length === 0 ? [] : asDate({ ...asOne(own), readings });
  });
}

function byLabel(page: number, text: readonly PageText[]): readonly IssueDate[] {
  return findDates(text.filter((one) => one.page === page))
    .filter(
      ({ role, explicit, relative, shortYear }) => role === 'issue' && explicit && !relative && !shortYear,
    )
    .flatMap((date) => asDate({ ...date, region: { page, box: date.box } }));
}

function asDate({
  text,
  confidence,
  region,
  readings,
}: Pick<IssueDate, 'text' | 'confidence' | 'region'> & {
  readonly readings: readonly string[];
}): readonly IssueDate[] {
  const [first, ...others] = [...readings].sort();
  return first === undefined ? [] : [{ text, first, last: others.at(-1) ?? first, confidence, region }];
}

/** Whether every day that the date can mean lies before the period. */
export function isBefore({ last }: IssueDate, { from }: Period): boolean {
  return from !== null && last.slice(0, from.length) < from;
}

/** Whether every day that the date can mean lies after the period. */
export function isAfter({ first }: IssueDate, { to }: Period): boolean {
  return to !== null && first.slice(0, to.length) > to;
}

/** Whether the date lies in the period in every way that it can be read; never when nothing is known of the period. */
export function isIn({ first, last }: IssueDate, { from, to }: Period): boolean {
  if (from === null && to === null) return false;
  return (
    (from === null || first.slice(0, from.length) >= from) && (to === null || last.slice(0, to.length) <= to)
  );
}
