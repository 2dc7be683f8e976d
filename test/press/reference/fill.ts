import { type Day, daysAfter, makePerson, type Person, twoDigits } from '../people.ts';
import { partSeed, pick, type Random, seeded, wholeBetween } from '../seed.ts';
import type { Filling } from './layout.ts';
import { dayOf, isoOf, numberOn, type SeriesPlan } from './numbers.ts';
import type { Wishes } from './plan.ts';
import { FORGED, OFFICES, OFFICIALS, STOLEN, type StateKey, signersOn } from './states.ts';

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'] as const;
const DAY_MS = 86_400_000;

/** Where and when a document is issued, and under which number. */
export interface Issuing {
  readonly random: Random;
  readonly office: string;
  readonly issued: Day;
  readonly number: string;
}

export interface IssuingPlan {
  readonly key: string;
  readonly state: StateKey;
  readonly series: readonly SeriesPlan[];
  readonly offices: readonly string[];
}

/** Draws the office, the day and the number of a document: on a working day, within the series. */
export function issue(plan: IssuingPlan, seed: number, wishes: Wishes): Issuing {
  const random = seeded(partSeed(seed, plan.key));
  const office = pick(random, plan.offices);
  const drawn = issueDay(random, plan.series, office);
  const issued = wishes.issued === undefined ? drawn : dayOf(wishes.issued);
  const avoid = [...STOLEN[plan.state], FORGED[plan.state]];
  const number = wishes.number ?? numberOn(plan.series, wishes.issued === undefined ? issued : drawn, avoid);
  return { random, office, issued, number };
}

/** A working day of the office within the series, while the office existed. */
function issueDay(random: Random, series: readonly SeriesPlan[], office: string): Day {
  const run = pick(random, series);
  const { restDays, to } = OFFICES[office]!;
  const last = to === null || to > run.issued.to ? run.issued.to : to;
  const first = Date.parse(run.issued.from);
  const days = Math.floor((Date.parse(last) - first) / DAY_MS);
  let day = daysAfter(dayOf(run.issued.from), wholeBetween(random, 0, days - 5));
  while (restDays.includes(weekdayOf(day))) day = daysAfter(day, 1);
  return day;
}

/** 1 is Monday, 7 is Sunday. */
function weekdayOf(day: Day): number {
  return new Date(isoOf(day)).getUTCDay() || 7;
}

/** Day, month and year in figures with spaces between: as the convention on multilingual extracts asks. */
function spaced({ day, month, year }: Day): string {
  return `${twoDigits(day)} ${twoDigits(month)} ${year}`;
}

/** 14 MAR 1987 */
export function inWords({ day, month, year }: Day): string {
  return `${twoDigits(day)} ${MONTHS[month - 1]} ${year}`;
}

type Written = (day: Day) => string;

interface Civil {
  readonly language: 'fr' | 'en';
  readonly written: Written;
  readonly none: string;
}

/** How entries are written in each state. */
const CIVIL: Readonly<Record<StateKey, Civil>> = {
  montclair: { language: 'fr', written: spaced, none: 'Néant' },
  utopia: { language: 'en', written: inWords, none: 'None' },
};

/** Entries of an extract of a record of birth, marriage or death. */
export function fillExtract(
  plan: IssuingPlan & { readonly event: 'birth' | 'marriage' | 'death' },
  seed: number,
  wishes: Wishes,
): Filling {
  const issuing = issue(plan, seed, wishes);
  const { random, office, issued, number } = issuing;
  const { language, written, none } = CIVIL[plan.state];
  const { official, stamp } = signersOn(office, isoOf(honestDay(plan, seed)));
  const person = makePerson(random, language, [1958, 1976]);
  const happened = eventDay(random, plan.event, person, issued);
  const recorded = daysAfter(happened, wholeBetween(random, 1, 5));
  const entries = {
    ...peopleOf(random, plan.event, person, plan.state),
    ...eventOf(plan.event, written(happened), OFFICES[office]!.place),
    formNumber: number,
    office: OFFICES[office]!.place,
    recordNumber: `${wholeBetween(random, 11, 986)}/${recorded.year}`,
    registrationDate: written(recorded),
    particulars: none,
    issueDate: written(issued),
    registrar: OFFICIALS[official]!.name,
  };
  return { seed, entries, mrz: null, official, stamp, issued: isoOf(issued) };
}

/** The day that the seed gives, whatever is wished: who signs is settled by it. */
function honestDay(plan: IssuingPlan, seed: number): Day {
  return issue(plan, seed, {}).issued;
}

function eventDay(random: Random, event: 'birth' | 'marriage' | 'death', person: Person, issued: Day): Day {
  if (event === 'birth') return person.birth;
  if (event === 'marriage') return daysAfter(person.birth, wholeBetween(random, 23 * 365, 26 * 365));
  return daysAfter(issued, -wholeBetween(random, 20, 500));
}

function eventOf(event: 'birth' | 'marriage' | 'death', date: string, place: string): Record<string, string> {
  return event === 'birth'
    ? { birthDate: date, birthPlace: place }
    : { [`${event}Date`]: date, [`${event}Place`]: place };
}

function peopleOf(
  random: Random,
  event: 'birth' | 'marriage' | 'death',
  person: Person,
  state: StateKey,
): Record<string, string> {
  const { language, written } = CIVIL[state];
  const year = person.birth.year;
  const father = makePerson(random, language, [year - 40, year - 24], 'M');
  const mother = makePerson(random, language, [year - 38, year - 21], 'F');
  const parents = {
    father: `${person.surname} ${father.forenames.split(' ')[0]}`,
    mother: `${mother.surname} ${mother.forenames.split(' ')[0]}`,
    fatherName: person.surname,
    fatherForenames: father.forenames,
    motherName: mother.surname,
    motherForenames: mother.forenames,
  };
  const own = { surname: person.surname, forenames: person.forenames, sex: person.sex };
  if (event === 'birth') return { ...own, ...parents };
  if (event === 'death') {
    const spouse = makePerson(random, language, [year - 4, year + 4], person.sex === 'M' ? 'F' : 'M');
    const born = { birthDate: written(person.birth), birthPlace: person.birthPlace };
    return { ...own, ...parents, ...born, spouseName: spouse.surname, spouseForenames: spouse.forenames };
  }
  const husband = makePerson(random, language, [year - 2, year + 1], 'M');
  const wife = makePerson(random, language, [year - 2, year + 1], 'F');
  return {
    ...spouse('husband', husband, written),
    ...spouse('wife', wife, written),
    husbandAfter: husband.surname,
    wifeAfter: husband.surname,
  };
}

function spouse(role: string, person: Person, written: Written): Record<string, string> {
  return {
    [`${role}Name`]: person.surname,
    [`${role}Forenames`]: person.forenames.split(' ')[0]!,
    [`${role}BirthDate`]: written(person.birth),
    [`${role}BirthPlace`]: person.birthPlace,
  };
}
