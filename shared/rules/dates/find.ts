import type { Box } from '../../model/region.ts';
import type { PageText } from '../../model/words.ts';
import { type FoldedLine, foldLines, spanOf } from '../text-layout/folded-line.ts';
import { findPhrases, type PhraseHit, phraseBook } from '../text-layout/phrases.ts';
import { datesIn, type WrittenDate } from './date-forms.ts';
import { DATE_LABELS, type DateLabel, type DateRole } from './labels.ts';
import { labelsNearby } from './labels-nearby.ts';
import { pageKinds } from './page-kinds.ts';
import type { PlacedDate } from './placed-date.ts';
import { isRelatives } from './relatives.ts';
import { settleOrder } from './settle-order.ts';

/** A date in the text, with every day that it can mean. */
export interface ReadDate {
  readonly page: number;
  readonly box: Box;
  /** As it was read. */
  readonly text: string;
  /** 0..1, that of the least sure character */
  readonly confidence: number;
  /** ISO days; one when the date has one meaning, none when no such day exists. */
  readonly readings: readonly string[];
  readonly form: WrittenDate['form'];
  readonly shortYear: boolean;
  readonly role: DateRole;
  /** The label as read; null when there is none. */
  readonly label: string | null;
  /** The label stands right before, beside or above the date, with nothing of its own between. */
  readonly explicit: boolean;
  /** The label names a relative (father, spouse ...): the date is not the subject's. */
  readonly relative: boolean;
}

/** Words between a label and its date that still leave no doubt ("Date of birth (child): ..."). */
const CLOSE_WORDS = 3;
/** The same when the last of them leads in a date: "né à Villeneuve sur Lot, le 3 mai 1980". */
const LED_WORDS = 6;
/** Characters between a label and its date, beyond which they are not one entry. */
const MOST_BETWEEN = 80;
const LEADS = new Set('LE OP AM EL IL ON THE DEN LA EM A DNIA AOS'.split(' '));

/** The header of day, month and year that multilingual extracts carry (ICCS Convention 16). */
const DAY_MONTH_YEAR = phraseBook([['Jo Mo An', true]]);

/**
 * Dates in the text of a document, with what each is the date of where a label near it says so.
 *
 * Years from 1800 to 2150 of the Gregorian calendar; dates of the Persian, Hijri and Buddhist calendars are
 * left alone, and so are dates written out in words.
 */
export function findDates(text: readonly PageText[]): ReadDate[] {
  return text.flatMap((page) => datesOnPage(page));
}

function datesOnPage(page: PageText): ReadDate[] {
  const lines = foldLines(page);
  const written = lines.map((line) => ({ line, dates: datesIn(line.text) }));
  if (written.every(({ dates }) => dates.length === 0)) return [];
  const labels = new Map(lines.map((line) => [line, findPhrases(line, DATE_LABELS)]));
  const used = new Set<PhraseHit<DateLabel>>();
  const placed = written.flatMap(({ line, dates }) => placeOnLine(line, dates, labels.get(line)!, used));
  const free = [...labels.values()].flat().filter((label) => !used.has(label));
  const nearby = labelsNearby(
    free,
    placed.filter(({ label }) => label === null),
  );
  const whole = placed.map((date) => withNearby(date, nearby.get(date) ?? []));
  const extract = lines.some((line) => findPhrases(line, DAY_MONTH_YEAR).length > 0);
  const kept = whole.filter(({ written: { form }, explicit }) => form !== 'spaced' || extract || explicit);
  const apostille = pageKinds(page).has('apostille');
  return settleOrder(kept, page.languages).map((date) => readDate(date, apostille));
}

/** Gives each date of a line the last of the labels between it and the date before it. */
function placeOnLine(
  line: FoldedLine,
  dates: readonly WrittenDate[],
  labels: readonly PhraseHit<DateLabel>[],
  used: Set<PhraseHit<DateLabel>>,
): PlacedDate[] {
  let next = 0;
  return dates.map((written) => {
    const before: PhraseHit<DateLabel>[] = [];
    for (let label = labels[next]; label && label.end <= written.start; label = labels[next]) {
      before.push(label);
      used.add(label);
      next += 1;
    }
    return placeBehind(line, written, before);
  });
}

function placeBehind(
  line: FoldedLine,
  written: WrittenDate,
  before: readonly PhraseHit<DateLabel>[],
): PlacedDate {
  const label = before.at(-1) ?? null;
  const english = before.every(({ value }) => value.english || value.role !== label?.value.role);
  const between = label === null ? '' : line.text.slice(label.end, written.start);
  // Two labels of different dates in front of one date: the first one's own date may stand elsewhere.
  const alone = before.every(({ value }) => value.role === label?.value.role);
  return { line, written, label, explicit: label !== null && alone && isClose(between), english };
}

function isClose(between: string): boolean {
  if (between.length > MOST_BETWEEN || /\d/.test(between)) return false;
  const words = between.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length <= (LEADS.has(words.at(-1) ?? '') ? LED_WORDS : CLOSE_WORDS);
}

function withNearby(date: PlacedDate, nearby: readonly PhraseHit<DateLabel>[]): PlacedDate {
  const label = nearby.at(-1);
  if (label === undefined) return date;
  return { ...date, label, explicit: true, english: nearby.every(({ value }) => value.english) };
}

/** Item 6 of an apostille is its date, whatever the language of the rest (1961 Convention, annex). */
const ITEM_SIX = /^\W{0,3}6\W{1,3}\p{L}{0,5}/u;

function readDate({ line, written, label, explicit }: PlacedDate, apostille: boolean): ReadDate {
  const { text, box, confidence } = spanOf(line, written.start, written.end);
  const { readings, form, shortYear } = written;
  const what = { page: line.page, box, text, confidence, readings, form, shortYear };
  if (label === null && apostille && ITEM_SIX.test(line.text) && written.start > 1) {
    return { ...what, role: 'legalisation', label: '6', explicit: true, relative: false };
  }
  return {
    ...what,
    role: label?.value.role ?? 'unknown',
    label: label === null ? null : spanOf(label.line, label.start, label.end).text,
    explicit,
    relative: label !== null && isRelatives(label),
  };
}
