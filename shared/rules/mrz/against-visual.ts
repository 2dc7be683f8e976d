import type { MrzReading } from '../../model/mrz.ts';
import type { PageText } from '../../model/words.ts';
import { findDates, type ReadDate } from '../dates/find.ts';
import { isClear } from '../dates/order-rules.ts';
import type { FoldedLine, Span } from '../text-layout/folded-line.ts';
import { SURE_READING } from '../text-layout/sure-reading.ts';
import { isSure } from './certainty.ts';
import { mrzFormatRule } from './formats.ts';
import { differingPlaces, lookalikeKey } from './lookalikes.ts';
import { type ParsedMrz, parseMrzAs } from './parse.ts';
import { isStateCode } from './states.ts';
import { spellingDistance } from './transliterate.ts';
import { labelledValues, visualLines, wordRuns } from './visual-zone.ts';

export type ComparedEntry =
  | 'documentNumber'
  | 'birthDate'
  | 'expiryDate'
  | 'surname'
  | 'givenNames'
  | 'sex'
  | 'nationality';

/** One entry of the zone held against the visual zone; entries without a counterpart are left out. */
export interface Comparison {
  readonly entry: ComparedEntry;
  readonly agrees: boolean;
  readonly inZone: string;
  readonly visual: Span;
  /** Letters or digits that differ; null where counting makes no sense. */
  readonly differing: number | null;
}

/** Shorter numbers meet each other by chance on a page full of numbers, characters. */
const LEAST_NUMBER_LENGTH = 7;

/** A number that differs in more places is another number. */
const MOST_DIFFERING = 2;

/** Confidence (0..1, of the least sure character) of text that is right but for a character or two. */
const FAIR_READING = 0.85;

/** Letters that differ, from which a name is another name however it was read. */
const ANOTHER_NAME = 4;

/** Digits that a text needs to be taken for a document number. */
const LEAST_DIGITS = 4;

/** Holds the surely read entries of the zone against the rest of its page. */
export function compareWithVisual(mrz: MrzReading, page: PageText): Comparison[] {
  const parsed = parseMrzAs(mrzFormatRule(mrz.format), mrz.lines);
  const lines = visualLines(page, mrz);
  const dates = findDates([{ ...page, lines: lines.map(({ line }) => line) }]);
  return [
    number(mrz, parsed, lines),
    date(mrz, parsed, dates, 'birthDate'),
    date(mrz, parsed, dates, 'expiryDate'),
    name(mrz, parsed, lines, 'surname'),
    name(mrz, parsed, lines, 'givenNames'),
    sex(mrz, parsed, lines),
    nationality(mrz, parsed, lines),
  ].filter((comparison) => comparison !== null);
}

function number(mrz: MrzReading, parsed: ParsedMrz, lines: readonly FoldedLine[]): Comparison | null {
  const digit = parsed.digits.find(({ name: one }) => one === 'documentNumber')!;
  if (!isSure(mrz, [...digit.over, digit.digit])) return null;
  const inZone = parsed.documentNumber;
  const key = lookalikeKey(inZone);
  if (key.length < LEAST_NUMBER_LENGTH) return null;
  const near: Comparison[] = [];
  for (const visual of wordRuns(lines)) {
    const places = differingPlaces(lookalikeKey(visual.text), key);
    if (places === null || places.length > MOST_DIFFERING) continue;
    const comparison = { entry: 'documentNumber', inZone, visual, differing: places.length } as const;
    if (places.length === 0) return { ...comparison, agrees: true };
    const digits = visual.text.match(/\d/g)?.length ?? 0;
    if (visual.confidence < FAIR_READING || digits < LEAST_DIGITS) continue;
    near.push({ ...comparison, agrees: false });
  }
  return near.length === 1 ? near[0]! : null;
}

const ROLES = { birthDate: 'birth', expiryDate: 'expiry' } as const;

function date(
  mrz: MrzReading,
  parsed: ParsedMrz,
  dates: readonly ReadDate[],
  entry: 'birthDate' | 'expiryDate',
): Comparison | null {
  const field = parsed.fields.get(entry);
  const digit = parsed.digits.find(({ name: one }) => one === entry);
  if (!field || !digit || !isSure(mrz, [field.range, digit.digit])) return null;
  if (!/^\d{6}$/.test(field.raw)) return null;
  const inZone = field.raw;
  const asPrinted = (iso: string) => iso.slice(2).replaceAll('-', '');
  const same = dates.find(({ readings }) => readings.some((iso) => asPrinted(iso) === inZone));
  if (same) return { entry, agrees: true, inZone, visual: same, differing: null };
  const labelled = dates.filter((one) => one.role === ROLES[entry] && isClear(one) && !one.relative);
  const [visual] = labelled;
  if (!visual || labelled.length > 1 || visual.confidence < SURE_READING) return null;
  return { entry, agrees: false, inZone, visual, differing: null };
}

function name(
  mrz: MrzReading,
  parsed: ParsedMrz,
  lines: readonly FoldedLine[],
  entry: 'surname' | 'givenNames',
): Comparison | null {
  const inZone = parsed[entry];
  const field = parsed.fields.get(
    entry === 'givenNames' && parsed.fields.has('givenNames') ? 'givenNames' : 'names',
  )!;
  if (inZone.length < 2 || parsed.namesTruncated || !isSure(mrz, [field.range])) return null;
  const zone = inZone.replaceAll(' ', '<');
  for (const visual of wordRuns(lines)) {
    if (visual.text.length > 3 * inZone.length) continue;
    if (spellingDistance(visual.text, zone) === 0)
      return { entry, agrees: true, inZone, visual, differing: 0 };
  }
  const values = labelledValues(lines, entry);
  const [visual] = values;
  // A name of other length in words may leave out or add a part: that is custom, not contradiction.
  if (!visual || values.length > 1 || words(visual.text) !== words(inZone)) return null;
  if (!/^[\p{Script=Latin}\s'’.-]+$/u.test(visual.text)) return null;
  const differing = spellingDistance(visual.text, zone);
  const another = differing >= ANOTHER_NAME && 2 * differing > zone.length;
  if (visual.confidence < (another ? FAIR_READING : SURE_READING)) return null;
  return { entry, agrees: false, inZone, visual, differing };
}

function words(text: string): number {
  return text.split(/[\s'’.-]+/u).filter((word) => word !== '').length;
}

/** One letter for the sex, as states print it: Dutch V(rouw), Polish and Turkish K, Turkish E. */
const SEX_LETTERS: ReadonlyMap<string, string> = new Map([
  ['F', 'F'],
  ['V', 'F'],
  ['K', 'F'],
  ['M', 'M'],
  ['E', 'M'],
]);

function sex(mrz: MrzReading, parsed: ParsedMrz, lines: readonly FoldedLine[]): Comparison | null {
  const field = parsed.fields.get('sex');
  if (!field || !/^[MF]$/.test(field.raw) || !isSure(mrz, [field.range])) return null;
  for (const visual of labelledValues(lines, 'sex')) {
    const letters = visual.text.toUpperCase().match(/\b[A-Z]\b/g) ?? [];
    const known = letters.flatMap((letter) => SEX_LETTERS.get(letter) ?? []);
    if (known.length === 0 || known.length < letters.length) continue;
    const agrees = known.includes(field.raw);
    if (agrees || visual.confidence >= SURE_READING) {
      return { entry: 'sex', agrees, inZone: field.raw, visual, differing: null };
    }
  }
  return null;
}

function nationality(mrz: MrzReading, parsed: ParsedMrz, lines: readonly FoldedLine[]): Comparison | null {
  const field = parsed.fields.get('nationality');
  if (!field || !isSure(mrz, [field.range])) return null;
  for (const visual of labelledValues(lines, 'nationality')) {
    const code = visual.text.trim();
    if (!/^[A-Z]{3}$/.test(code) || !isStateCode(code)) continue;
    const agrees = code === field.value;
    if (agrees || visual.confidence >= SURE_READING) {
      return { entry: 'nationality', agrees, inZone: field.value, visual, differing: null };
    }
  }
  return null;
}
