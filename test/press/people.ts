import { between, pick, type Random, wholeBetween } from './seed.ts';

/** Languages of the extract. */
export type PressLanguage = 'en' | 'nl' | 'fr' | 'de';

interface NameLists {
  readonly surnames: readonly string[];
  readonly male: readonly string[];
  readonly female: readonly string[];
  readonly places: readonly string[];
}

/** Common given names with surnames and places of no existing register. */
export const NAMES: Readonly<Record<PressLanguage, NameLists>> = {
  en: {
    surnames: ['Hartwell', 'Penrose', 'Aldous', 'Marlowe', 'Thackray', 'Winslade', 'Corbett', 'Ashdown'],
    male: ['Edmund', 'Oliver', 'Thomas', 'Julian', 'Martin', 'Hugh'],
    female: ['Clara', 'Margaret', 'Helen', 'Judith', 'Alice', 'Frances'],
    places: ['Northmere', 'Calder Quay', 'Ashbourne Vale', 'Port Ellery'],
  },
  nl: {
    surnames: ['Verduin', 'Oosterkamp', 'Hazelaar', 'Terwindt', 'Duinmeijer', 'Kastelein', 'Zandbergen'],
    male: ['Pieter', 'Willem', 'Jeroen', 'Maarten', 'Hendrik', 'Bastiaan'],
    female: ['Johanna', 'Marijke', 'Saskia', 'Elisabeth', 'Wilhelmina', 'Anneke'],
    places: ['Noorderhaven', 'Lindewaard', 'Oudezijl', 'Sint-Aldegond'],
  },
  fr: {
    surnames: ['Delacourt', 'Fontenay', 'Marchebois', 'Lavergne', 'Hélias', 'Courtanvaux', 'Bréchant'],
    male: ['Étienne', 'Lucien', 'Gérard', 'Mathieu', 'Rémi', 'Aurélien'],
    female: ['Hélène', 'Geneviève', 'Solange', 'Béatrice', 'Cécile', 'Amandine'],
    places: ['Valmont-sur-Orle', 'Château-Brume', 'Sainte-Élise', 'Rochegarde'],
  },
  de: {
    surnames: ['Lindenau', 'Brückmann', 'Hallstein', 'Überwald', 'Rosenthaler', 'Weißkirch', 'Mühlbach'],
    male: ['Friedrich', 'Jürgen', 'Matthias', 'Konrad', 'Stefan', 'Günther'],
    female: ['Annelies', 'Gertrud', 'Käthe', 'Sabine', 'Mathilde', 'Ursula'],
    places: ['Altenbruck', 'Königsau', 'Steinfurth', 'Grünhaven'],
  },
};

/** Length of each month; the press never dates anything on 29 February. */
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day within a year. */
export function dayIn(random: Random, year: number): Day {
  const month = wholeBetween(random, 1, 12);
  return { year, month, day: wholeBetween(random, 1, MONTH_DAYS[month - 1]!) };
}

/** The day a number of days later; by the calendar, leap years included. */
export function daysAfter(day: Day, days: number): Day {
  const later = new Date(Date.UTC(day.year, day.month - 1, day.day + days));
  return { year: later.getUTCFullYear(), month: later.getUTCMonth() + 1, day: later.getUTCDate() };
}

const DATE_SIGNS: Readonly<Record<PressLanguage, string>> = { en: '/', nl: '-', fr: '/', de: '.' };

/** The day in figures, day first. */
export function inFigures(day: Day, language: PressLanguage): string {
  return [twoDigits(day.day), twoDigits(day.month), String(day.year)].join(DATE_SIGNS[language]);
}

/** The day as the machine-readable zone writes it: YYMMDD. */
export function inMrz(day: Day): string {
  return `${twoDigits(day.year % 100)}${twoDigits(day.month)}${twoDigits(day.day)}`;
}

/** At least two digits. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

export interface Person {
  readonly surname: string;
  readonly forenames: string;
  readonly sex: 'M' | 'F';
  readonly birth: Day;
  readonly birthPlace: string;
}

/** A person born between two years. */
export function makePerson(
  random: Random,
  language: PressLanguage,
  years: readonly [number, number],
  sex?: 'M' | 'F',
): Person {
  const names = NAMES[language];
  const theirSex = sex ?? (random() < 0.5 ? 'M' : 'F');
  const given = theirSex === 'M' ? names.male : names.female;
  const first = pick(random, given);
  const second = pick(
    random,
    given.filter((name) => name !== first),
  );
  return {
    surname: pick(random, names.surnames),
    forenames: between(random, 0, 1) < 0.6 ? `${first} ${second}` : first,
    sex: theirSex,
    birth: dayIn(random, wholeBetween(random, years[0], years[1])),
    birthPlace: pick(random, names.places),
  };
}
