import type { Finding } from '../../model/finding.ts';
import type { PageText } from '../../model/words.ts';
import { findDates, type ReadDate } from '../../rules/dates/find.ts';
import { isClear, settledKinds } from '../../rules/dates/order-rules.ts';
import { pageKinds } from '../../rules/dates/page-kinds.ts';
import { ROLE_NAMES } from '../../rules/dates/role-names.ts';
import { type FoundNumber, findNationalNumbers } from '../../rules/national-numbers/find.ts';
import { decodeNationalNumber, validateNationalNumber } from '../../rules/national-numbers/validate.ts';
import { SURE_READING } from '../../rules/text-layout/sure-reading.ts';
import { defineCheck } from '../check.ts';

/** A number that holds, with the days of birth it can mean. */
interface DatedNumber {
  readonly number: FoundNumber;
  readonly births: readonly string[];
}

/**
 * Compares the birth date inside a national number with the birth date on the same page.
 *
 * Silent when the page has two such numbers or two birth dates: then there are several people, and which
 * number is whose is not known.
 */
export const nationalNumberBirth = defineCheck({
  id: 'national-number-birth',
  version: 1,
  aspect: 'content',
  cause: 'content',
  title: { en: 'Birth date inside the national number', nl: 'Geboortedatum in het persoonsnummer' },
  cannotTell: {
    en: 'It does not tell whether the number or the date is wrong: births registered late or corrected afterwards keep their first number in some countries.',
    nl: 'Het zegt niet of het nummer of de datum onjuist is: bij een late inschrijving of een correctie achteraf blijft in sommige landen het eerste nummer bestaan.',
  },
  needs: ['text'],
  texts: {
    differ: {
      en: 'The number {number} ({name}) belongs to someone born {encoded}, but the date of birth reads {date}.',
      nl: 'Het nummer {number} ({name}) hoort bij iemand geboren {encoded}, maar als geboortedatum staat er {date}.',
    },
    agree: {
      en: 'The date of birth {date} agrees with the number {number} ({name}).',
      nl: 'De geboortedatum {date} komt overeen met het nummer {number} ({name}).',
    },
  },
  run({ text }) {
    return text.flatMap(judgePage);
  },
});

function judgePage(page: PageText): Finding[] {
  const numbers = findNationalNumbers([page]).filter(carriesBirth);
  const [dated] = numbers.flatMap(datedNumber);
  if (dated === undefined || new Set(numbers.map(({ value }) => value)).size > 1) return [];
  const dates = findDates([page]);
  const births = dates.filter(({ role }) => role === 'birth');
  const [birth] = births;
  if (birth === undefined || new Set(births.map(({ readings }) => readings.join())).size > 1) return [];
  const identity = settledKinds(pageKinds(page), dates).has('identity');
  return compare(dated, birth, identity);
}

function carriesBirth({ systems, value }: FoundNumber): boolean {
  return systems.some(({ id }) => {
    const [country, type] = id.split('.') as [string, string];
    return (decodeNationalNumber(country, type, value)?.births ?? null) !== null;
  });
}

function datedNumber(number: FoundNumber): DatedNumber[] {
  const { systems, mended, confidence, value } = number;
  const [system] = systems;
  if (system === undefined || systems.length > 1 || mended || confidence < SURE_READING) return [];
  const [country, type] = system.id.split('.') as [string, string];
  const verdict = validateNationalNumber(country, type, value);
  const births = decodeNationalNumber(country, type, value)?.births ?? [];
  return verdict.valid && births.length > 0 ? [{ number, births }] : [];
}

function compare({ number, births }: DatedNumber, birth: ReadDate, identity: boolean): Finding[] {
  const system = number.systems[0]!;
  const values = { number: number.text, name: system.name, date: birth.text };
  const region = { page: number.page, box: number.box };
  const agrees = birth.readings.some((iso) => births.some((encoded) => iso.startsWith(encoded)));
  if (agrees) {
    return [
      {
        verdict: 'no-deviation',
        severity: 'note',
        indicator: null,
        score: 0,
        region,
        evidence: [],
        explanation: { text: 'agree', values },
      },
    ];
  }
  if (!isClear(birth) || birth.confidence < SURE_READING) return [];
  const encoded = births.join(' / ');
  const hard = identity && number.plain && !system.birthMayDiffer;
  return [
    {
      verdict: 'deviation',
      severity: hard ? 'critical' : 'minor',
      indicator: 'content.checkdigit',
      score: hard ? 0.9 : 0.3,
      region,
      evidence: [{ label: ROLE_NAMES.birth, found: birth.text, expected: encoded, source: system.name }],
      explanation: { text: 'differ', values: { ...values, encoded } },
    },
  ];
}
