import { mrzCheckDigit } from './check-digit.ts';
import {
  formatOfLines,
  type MrzDigitName,
  type MrzFieldName,
  type MrzFormatRule,
  type MrzRange,
} from './formats.ts';

/** One field with the place it was read from. */
export interface MrzField {
  readonly name: MrzFieldName;
  /** As it stands, fillers and all. */
  readonly raw: string;
  /** Fillers at the ends dropped, fillers inside turned into spaces. */
  readonly value: string;
  readonly range: MrzRange;
}

/** One check digit as printed, as computed, and the characters that take part. */
export interface MrzDigit {
  readonly name: MrzDigitName;
  readonly found: string;
  /** Null when a character that cannot be in the zone stands in the field. */
  readonly expected: string | null;
  readonly holds: boolean;
  readonly digit: MrzRange;
  readonly over: readonly MrzRange[];
}

export interface ParsedMrz {
  readonly rule: MrzFormatRule;
  readonly fields: ReadonlyMap<MrzFieldName, MrzField>;
  readonly digits: readonly MrzDigit[];
  /** The whole document number, also where it goes on in the optional data. */
  readonly documentNumber: string;
  readonly surname: string;
  readonly givenNames: string;
  /** A name field that is full up to its last place: the name may go on (Doc 9303-3, section 4.6). */
  readonly namesTruncated: boolean;
}

/** Reads the fields of lines that have a known format; null when they have none. */
export function parseMrz(lines: readonly string[]): ParsedMrz | null {
  const rule = formatOfLines(lines);
  return rule && parseMrzAs(rule, lines);
}

/** Reads the fields of lines of the right number and length by the given format's table. */
export function parseMrzAs(rule: MrzFormatRule, lines: readonly string[]): ParsedMrz {
  const fields = new Map<MrzFieldName, MrzField>();
  for (const { name, line, start, end } of rule.fields) {
    const raw = lines[line]!.slice(start, end);
    fields.set(name, { name, raw, value: plain(raw), range: { line, start, end } });
  }
  const long = longNumber(rule, fields);
  const digits = rule.digits.map((digit): MrzDigit => {
    const { digit: at, over } = digit.name === 'documentNumber' && long ? long : digit;
    const covered = over.map((range) => textAt(lines, range)).join('');
    const found = textAt(lines, at);
    const expected = mrzCheckDigit(covered);
    const empty = digit.fillerWhenEmpty && found === '<' && /^<*$/.test(covered);
    return { name: digit.name, found, expected, holds: found === expected || empty, digit: at, over };
  });
  const number = long
    ? long.over.map((range) => textAt(lines, range)).join('')
    : raw(fields, 'documentNumber');
  return { rule, fields, digits, documentNumber: plain(number), ...names(rule, fields) };
}

function plain(text: string): string {
  return text.replace(/^<+|<+$/g, '').replace(/<+/g, ' ');
}

function textAt(lines: readonly string[], { line, start, end }: MrzRange): string {
  return lines[line]!.slice(start, end);
}

function raw(fields: ReadonlyMap<MrzFieldName, MrzField>, name: MrzFieldName): string {
  return fields.get(name)?.raw ?? '';
}

/** Where a document number of more than nine characters and its digit stand; null when it is not one. */
function longNumber(
  rule: MrzFormatRule,
  fields: ReadonlyMap<MrzFieldName, MrzField>,
): { readonly digit: MrzRange; readonly over: readonly MrzRange[] } | null {
  if (!rule.longNumberGoesOnIn || raw(fields, 'documentNumberDigit') !== '<') return null;
  const rest = fields.get(rule.longNumberGoesOnIn)!;
  const length = rest.raw.search(/<|$/);
  if (length < 2) return null;
  const { line, start } = rest.range;
  const digitAt = start + length - 1;
  return {
    digit: { line, start: digitAt, end: digitAt + 1 },
    over: [fields.get('documentNumber')!.range, { line, start, end: digitAt }],
  };
}

function names(rule: MrzFormatRule, fields: ReadonlyMap<MrzFieldName, MrzField>) {
  const all = raw(fields, 'names');
  if (rule.format === 'FR-ID') {
    const given = raw(fields, 'givenNames');
    const namesTruncated = !all.endsWith('<') || !given.endsWith('<');
    return { surname: plain(all), givenNames: plain(given), namesTruncated };
  }
  const split = all.indexOf('<<');
  const surname = split < 0 ? all : all.slice(0, split);
  const given = split < 0 ? '' : all.slice(split + 2);
  return { surname: plain(surname), givenNames: plain(given), namesTruncated: !all.endsWith('<') };
}
