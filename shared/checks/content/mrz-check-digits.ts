import type { Finding } from '../../model/finding.ts';
import type { MrzReading } from '../../model/mrz.ts';
import type { Text } from '../../model/text.ts';
import { boxOf, isSure } from '../../rules/mrz/certainty.ts';
import { mrzFormatRule } from '../../rules/mrz/formats.ts';
import { DIGIT_NAMES } from '../../rules/mrz/names-of-fields.ts';
import { type MrzDigit, parseMrzAs } from '../../rules/mrz/parse.ts';
import { defineCheck } from '../check.ts';

/** Check digits that do not follow from what they stand for (ICAO Doc 9303-3, section 4.9). */
export const mrzCheckDigits = defineCheck({
  id: 'mrz-check-digits',
  version: 1,
  aspect: 'content',
  cause: 'content',
  title: {
    en: 'Check digits in the machine-readable zone',
    nl: 'Controlecijfers in de machineleesbare zone',
  },
  cannotTell: {
    en: 'A mistake in printing or in reading one character gives the same; it does not tell who made it. Digits that hold can be computed by anybody.',
    nl: 'Een fout in de druk of bij het lezen van één teken geeft hetzelfde; het zegt niet wie die heeft gemaakt. Cijfers die kloppen kan iedereen berekenen.',
  },
  needs: ['mrz'],
  texts: {
    mismatch: {
      en: 'In the machine-readable zone the check digit for the {field} reads {found}, but the characters that it covers give {expected}. By the rule that issuers follow they cannot both be right.',
      nl: 'In de machineleesbare zone staat als controlecijfer bij {field} een {found}, terwijl de tekens waarover het gaat {expected} geven. Volgens de regel die afgevers volgen kunnen ze niet allebei kloppen.',
    },
    absent: {
      en: 'In the machine-readable zone there is “{found}” where the check digit for the {field} belongs. Specimens and printing faults have this too.',
      nl: 'In de machineleesbare zone staat “{found}” op de plaats van het controlecijfer bij {field}. Dat komt ook voor bij specimens en drukfouten.',
    },
    unclear: {
      en: 'The check digit cannot be judged for: {fields}. The two readings of the machine-readable zone differ there, or are not sure enough.',
      nl: 'Het controlecijfer is niet te beoordelen voor: {fields}. De twee lezingen van de machineleesbare zone verschillen daar, of zijn niet zeker genoeg.',
    },
    unreadable: {
      en: 'There seems to be a machine-readable zone, but it could not be read as any known format: it is unclear in the scan, or not written by the rules of ICAO Doc 9303.',
      nl: 'Er lijkt een machineleesbare zone te zijn, maar die is in geen bekend formaat te lezen: zij is onduidelijk in de scan, of niet geschreven volgens de regels van ICAO Doc 9303.',
    },
    'all-hold': {
      en: 'All {count} check digits of the machine-readable zone hold.',
      nl: 'Alle {count} controlecijfers van de machineleesbare zone kloppen.',
    },
  },
  run({ mrz }) {
    return mrz.flatMap(judgeZone);
  },
});

function judgeZone(mrz: MrzReading): readonly Finding[] {
  if (!mrz.readable) return [about('not-assessable', mrz, 'unreadable', {})];
  const { digits } = parseMrzAs(mrzFormatRule(mrz.format), mrz.lines);
  const sure = digits.filter((digit) => isSure(mrz, [...digit.over, digit.digit]));
  const failing = sure.filter(({ holds }) => !holds);
  // The composite digit covers the other fields: beside one that fails it says nothing new.
  const telling = failing.length > 1 ? failing.filter(({ name }) => name !== 'composite') : failing;
  const unclear = digits.filter((digit) => !sure.includes(digit));
  const findings = telling.map((digit) => failed(mrz, digit));
  if (unclear.length > 0) {
    const fields = listed(unclear.map(({ name }) => DIGIT_NAMES[name]));
    findings.push(about('not-assessable', mrz, 'unclear', { fields }));
  }
  if (findings.length > 0) return findings;
  return [about('no-deviation', mrz, 'all-hold', { count: String(digits.length) })];
}

function failed(mrz: MrzReading, digit: MrzDigit): Finding {
  const isFigure = /^\d$/.test(digit.found) && digit.expected !== null;
  const box = boxOf(mrz, [...digit.over, digit.digit]);
  const field = DIGIT_NAMES[digit.name];
  const expected = digit.expected ?? '0-9';
  return {
    verdict: 'deviation',
    severity: isFigure ? 'critical' : 'minor',
    indicator: 'content.checkdigit',
    score: isFigure ? 1 : 0.3,
    region: box && { page: mrz.page, box },
    evidence: [{ label: field, found: digit.found, expected, source: 'ICAO Doc 9303-3, 4.9' }],
    explanation: {
      text: isFigure ? 'mismatch' : 'absent',
      values: isFigure ? { field, found: digit.found, expected } : { field, found: digit.found },
    },
  };
}

function about(
  verdict: 'no-deviation' | 'not-assessable',
  mrz: MrzReading,
  text: string,
  values: Finding['explanation']['values'],
): Finding {
  return {
    verdict,
    severity: 'note',
    indicator: null,
    score: 0,
    region: { page: mrz.page, box: mrz.box },
    evidence: [],
    explanation: { text, values },
  };
}

function listed(texts: readonly Text[]): Text {
  return { en: texts.map(({ en }) => en).join(', '), nl: texts.map(({ nl }) => nl).join(', ') };
}
