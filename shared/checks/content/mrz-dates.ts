import type { Finding, Severity } from '../../model/finding.ts';
import type { MrzFormat, MrzReading } from '../../model/mrz.ts';
import { boxOf, isSure } from '../../rules/mrz/certainty.ts';
import { type MrzDate, readMrzDate, yearsBetween } from '../../rules/mrz/dates.ts';
import { mrzFormatRule } from '../../rules/mrz/formats.ts';
import { DIGIT_NAMES } from '../../rules/mrz/names-of-fields.ts';
import { type MrzField, type ParsedMrz, parseMrzAs } from '../../rules/mrz/parse.ts';
import { defineCheck } from '../check.ts';

/**
 * Longest validity of a document of each format, full years from today to expiry: ten years for passports and
 * visas, thirty for cards of elderly holders, and one year for what was left of the one before.
 */
const LONGEST_VALIDITY_YEARS: Readonly<Record<MrzFormat, number>> = {
  TD1: 31,
  TD2: 31,
  TD3: 11,
  'MRV-A': 11,
  'MRV-B': 11,
  'FR-ID': 31,
};

/** A holder as old as this at expiry is rare enough to have another look, years. */
const RARE_AGE_YEARS = 90;

/** Dates of the zone that cannot be, or contradict each other. */
export const mrzDates = defineCheck({
  id: 'mrz-dates',
  version: 1,
  aspect: 'content',
  cause: 'content',
  title: { en: 'Dates in the machine-readable zone', nl: 'Datums in de machineleesbare zone' },
  cannotTell: {
    en: 'It does not tell which of the dates is wrong, nor who made the mistake; the zone leaves the century out, so that it has to be inferred.',
    nl: 'Het zegt niet welke datum onjuist is, en niet wie de vergissing heeft gemaakt; de zone laat de eeuw weg, zodat die moet worden afgeleid.',
  },
  needs: ['mrz', 'today'],
  texts: {
    impossible: {
      en: 'The {field} in the machine-readable zone, {found}, is no day of the calendar.',
      nl: 'De {field} in de machineleesbare zone, {found}, is geen dag van de kalender.',
    },
    'birth-after-expiry': {
      en: 'The machine-readable zone gives a birth on {birth} and an expiry on {expiry} (centuries inferred). They agree only if the holder was {age} years old at expiry.',
      nl: 'De machineleesbare zone geeft geboorte op {birth} en verval op {expiry} (eeuwen afgeleid). Dat klopt alleen als de houder bij het verval {age} jaar oud was.',
    },
    'too-long': {
      en: 'The document is valid until {expiry} (century inferred), longer than documents of this kind are.',
      nl: 'Het document is geldig tot {expiry} (eeuw afgeleid), langer dan documenten van dit soort zijn.',
    },
    expired: {
      en: 'The validity of the document ended on {expiry} (century inferred).',
      nl: 'De geldigheid van het document is op {expiry} verlopen (eeuw afgeleid).',
    },
  },
  run({ mrz, today }) {
    return mrz.filter(({ readable }) => readable).flatMap((zone) => judgeZone(zone, today));
  },
});

function judgeZone(mrz: MrzReading, today: string): readonly Finding[] {
  const parsed = parseMrzAs(mrzFormatRule(mrz.format), mrz.lines);
  const birth = dateOf(mrz, parsed, 'birthDate', today);
  const expiry = dateOf(mrz, parsed, 'expiryDate', today);
  const impossible = [birth, expiry].flatMap((one) => (one?.date.state === 'impossible' ? [one] : []));
  return [...impossible.map((one) => impossibleDay(mrz, one)), ...order(mrz, birth, expiry, today)];
}

interface SureDate {
  readonly name: 'birthDate' | 'expiryDate';
  readonly field: MrzField;
  readonly date: MrzDate;
  readonly digitHolds: boolean;
}

/** A date whose characters were read surely; null for any other. */
function dateOf(
  mrz: MrzReading,
  parsed: ParsedMrz,
  name: 'birthDate' | 'expiryDate',
  today: string,
): SureDate | null {
  const field = parsed.fields.get(name);
  if (!field || !isSure(mrz, [field.range])) return null;
  const date = readMrzDate(field.raw, name === 'birthDate' ? 'birth' : 'expiry', today);
  const digit = parsed.digits.find((one) => one.name === name);
  const digitHolds = digit?.holds === true && isSure(mrz, [digit.digit]);
  return { name, field, date, digitHolds };
}

function impossibleDay(mrz: MrzReading, { name, field, digitHolds }: SureDate): Finding {
  const label = DIGIT_NAMES[name];
  // A check digit that holds bears out the reading: the day is impossible as printed, not as read.
  const severity = digitHolds ? 'critical' : 'major';
  const evidence = [{ label, found: field.raw, expected: null, source: 'ICAO Doc 9303-3, 4.8' }];
  return deviation(mrz, [field], severity, evidence, 'impossible', { field: label, found: field.raw });
}

function order(mrz: MrzReading, birth: SureDate | null, expiry: SureDate | null, today: string): Finding[] {
  // A date that its own check digit does not bear out is no ground to judge the order of dates on.
  if (expiry?.date.state !== 'complete' || !expiry.digitHolds) return [];
  const until = expiry.date.iso;
  const found: Finding[] = [];
  const born = birth?.date.state === 'complete' && birth.digitHolds ? birth.date.iso : null;
  if (birth && born && born > until) {
    const age = yearsBetween(born, until) + 100;
    const evidence = [
      { label: DIGIT_NAMES.birthDate, found: born, expected: null, source: null },
      { label: DIGIT_NAMES.expiryDate, found: until, expected: null, source: null },
    ];
    const values = { birth: born, expiry: until, age: String(age) };
    if (age >= RARE_AGE_YEARS) {
      found.push(
        deviation(mrz, [birth.field, expiry.field], 'minor', evidence, 'birth-after-expiry', values),
      );
    }
  }
  const longest = LONGEST_VALIDITY_YEARS[mrz.format];
  if (yearsBetween(today, until) >= longest) {
    const expected = {
      en: `at most ${longest} years from today`,
      nl: `hooguit ${longest} jaar vanaf vandaag`,
    };
    const evidence = [{ label: DIGIT_NAMES.expiryDate, found: until, expected, source: null }];
    found.push(deviation(mrz, [expiry.field], 'minor', evidence, 'too-long', { expiry: until }));
  } else if (until < today) found.push(expired(mrz, expiry.field, until));
  return found;
}

function expired(mrz: MrzReading, field: MrzField, until: string): Finding {
  const box = boxOf(mrz, [field.range]);
  return {
    verdict: 'no-deviation',
    severity: 'note',
    indicator: null,
    score: 0,
    region: box && { page: mrz.page, box },
    evidence: [],
    explanation: { text: 'expired', values: { expiry: until } },
  };
}

function deviation(
  mrz: MrzReading,
  fields: readonly MrzField[],
  severity: Severity,
  evidence: Finding['evidence'],
  text: string,
  values: Finding['explanation']['values'],
): Finding {
  const box = boxOf(
    mrz,
    fields.map(({ range }) => range),
  );
  return {
    verdict: 'deviation',
    severity,
    indicator: 'content.date_order',
    score: severity === 'minor' ? 0.3 : 0.9,
    region: box && { page: mrz.page, box },
    evidence,
    explanation: { text, values },
  };
}
