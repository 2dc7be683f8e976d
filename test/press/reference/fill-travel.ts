import { td1Lines, td3Lines } from '../mrz-lines.ts';
import { type Day, daysAfter, inFigures, inMrz, makePerson } from '../people.ts';
import { pick } from '../seed.ts';
import { type IssuingPlan, inWords, issue } from './fill.ts';
import type { Filling } from './layout.ts';
import { isoOf } from './numbers.ts';
import type { Wishes } from './plan.ts';
import { OFFICES } from './states.ts';

const VALID_DAYS = 3650;
const PERMITS = [
  'Residence permit, fixed period',
  'Residence permit, permanent',
  'Residence permit, study',
] as const;
const SHORT_PERMITS = ['Fixed period', 'Permanent', 'Study', 'Work'] as const;
const NATIONS = ['XXA', 'XXB'] as const;

/** Entries of a residence permit and its machine-readable zone of three lines. */
export function fillPermit(
  plan: IssuingPlan & { readonly isNew: boolean },
  seed: number,
  wishes: Wishes,
): Filling {
  const { random, office, issued, number } = issue(plan, seed, wishes);
  const person = makePerson(random, pick(random, ['en', 'nl', 'fr'] as const), [1962, 2001]);
  const expires = daysAfter(issued, VALID_DAYS);
  const nationality = pick(random, NATIONS);
  const date = (day: Day) => (plan.isNew ? inWords(day) : inFigures(day, 'nl'));
  const forenames = person.forenames.split(' ')[0]!;
  const entries = {
    documentNumber: number,
    surname: person.surname.toUpperCase(),
    forenames,
    sex: person.sex,
    nationality,
    birthDate: date(person.birth),
    birthPlace: person.birthPlace,
    issueDate: date(issued),
    expiryDate: date(expires),
    permitType: pick(random, plan.isNew ? SHORT_PERMITS : PERMITS),
    authority: `Immigration Office ${OFFICES[office]!.place}`,
    remarks: 'Work permitted with work permit',
  };
  const mrz = td1Lines({
    documentCode: 'IR',
    issuer: 'UTO',
    documentNumber: number,
    nationality,
    birthDate: inMrz(person.birth),
    sex: person.sex,
    expiryDate: inMrz(expires),
    surname: person.surname,
    forenames,
  });
  return { seed, entries, mrz, official: null, stamp: null, issued: isoOf(issued) };
}

/** Entries of a passport and its machine-readable zone of two lines. */
export function fillPassport(plan: IssuingPlan, seed: number, wishes: Wishes): Filling {
  const { random, issued, number } = issue(plan, seed, wishes);
  const person = makePerson(random, 'en', [1955, 2003]);
  const expires = daysAfter(issued, VALID_DAYS);
  const entries = {
    type: 'P',
    issuer: 'UTO',
    documentNumber: number,
    surname: person.surname.toUpperCase(),
    forenames: person.forenames.toUpperCase(),
    nationality: 'UTOPIAN',
    birthDate: inWords(person.birth),
    sex: person.sex,
    birthPlace: person.birthPlace.toUpperCase(),
    issueDate: inWords(issued),
    expiryDate: inWords(expires),
    authority: 'AMAUROT',
  };
  const mrz = td3Lines({
    documentCode: 'P',
    issuer: 'UTO',
    documentNumber: number,
    nationality: 'UTO',
    birthDate: inMrz(person.birth),
    sex: person.sex,
    expiryDate: inMrz(expires),
    surname: person.surname,
    forenames: person.forenames,
  });
  return { seed, entries, mrz, official: null, stamp: null, issued: isoOf(issued) };
}
