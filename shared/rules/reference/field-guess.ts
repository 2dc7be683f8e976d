import type { FieldMeaning } from '../../model/reference/zones.ts';
import { DATE_LABELS, type DateRole } from '../dates/labels.ts';
import { ENTRY_LABELS } from '../mrz/visual-zone.ts';
import { fold } from '../text-layout/fold.ts';
import { phrasesIn } from '../text-layout/phrases.ts';

/**
 * Words of labels that are no phrase of the readers, and what stands by them, the more particular first. French,
 * English, Dutch, German and Spanish: the languages of the CIEC forms and of most registries; a trainer corrects what
 * is guessed wrongly.
 */
const LABELS: readonly (readonly [words: string, meaning: FieldMeaning])[] = [
  ['PERE|FATHER|VADER|VATER|PADRE', 'father.name'],
  ['MERE|MOTHER|MOEDER|MUTTER|MADRE', 'mother.name'],
  ['REGISTRAR|AMBTENAAR|STANDESBEAMT|OFFICIER', 'official.name'],
  ['MARGIN|ANNOTATION|KANTMELDING|MENTION|RANDVERMERK|ENONCIATION|PARTICULARS', 'annotations'],
  ['SERVICE DE L|REGISTRY OFFICE|REGISTER KEPT|BURGERLIJKE STAND VAN|STANDESAMT', 'document.authority'],
  ['AUTORITE|AUTHORITY|AUTORITEIT|BEHORDE|AUTORIDAD', 'document.authority'],
  ['ACTE|AKTE|ENTRY N|RECORD N|BIRTH RECORD|URKUNDE|ACTA', 'register.act-number'],
  ['PERSONAL|IDENTI|BSN|PERSOONS', 'person.personal-number'],
];

/** Words after which a value follows when nothing more particular is said. */
const LAST: readonly (readonly [words: string, meaning: FieldMeaning])[] = [
  ['DELIVRANCE|ISSUE|AFGIFTE|AUSSTELLUNG|EXPEDICION', 'document.issue-date'],
  ['EXPIR|VALID|GELDIG|GULTIG|CADUCIDAD', 'document.expiry-date'],
  ['PRENOM|FORENAME|GIVEN|VOORNA|VORNAM|NOMBRE', 'person.given-names'],
  ['NATIONAL', 'person.nationality'],
  ['NAISSANCE|BIRTH|GEBOOR|GEBOREN|GEBURT|NACIMIENTO', 'person.birth-date'],
  ['MARIAGE|MARRIAGE|HUWELIJK|EHESCHLIE|MATRIMONIO', 'event.date'],
  [String.raw`DECES|DEATH|OVERLIJ|TOD(?!\p{L})|TODES|DEFUNCION`, 'event.date'],
  [String.raw`NOMS?(?!\p{L})|NAME|NAAM|APELLIDO`, 'person.surname'],
  [String.raw`NUMERO|NUMBER|NUMMER|N[OR](?!\p{L})`, 'document.number'],
];

/** Labels of places, where no date is asked for as well. */
const PLACE = /(^|[^\p{L}])(LIEU|PLACE|PLAATS|ORT|LUGAR|LUOGO)(?!\p{L})|GEBOORTEPLAATS|GEBURTSORT/u;
const DATE = /(^|[^\p{L}])(DATE|DATUM|TAG|FECHA|DATA|LE)(?!\p{L})|GEBOORTEDATUM|GEBURTSDATUM/u;
const PLACES: readonly (readonly [words: string, meaning: FieldMeaning])[] = [
  ['NAISSANCE|BIRTH|GEBOOR|GEBURT|NACIMIENTO', 'person.birth-place'],
  ['MARIAGE|MARRIAGE|HUWELIJK|EHESCHLIE|MATRIMONIO|DECES|DEATH|OVERLIJ|TOD|DEFUNCION', 'event.place'],
  ['DELIVRANCE|ISSUE|AFGIFTE|AUSSTELLUNG|EXPEDICION', 'document.place'],
];

const OF_DATE: Readonly<Partial<Record<DateRole, FieldMeaning>>> = {
  birth: 'person.birth-date',
  marriage: 'event.date',
  death: 'event.date',
  registration: 'register.entry-date',
  issue: 'document.issue-date',
  expiry: 'document.expiry-date',
};

const OF_ENTRY = {
  surname: 'person.surname',
  givenNames: 'person.given-names',
  sex: 'person.sex',
  nationality: 'person.nationality',
} as const satisfies Record<string, FieldMeaning>;

/** What a field with this label holds, as far as the words tell; `other` when they do not. */
export function meaningOfLabel(label: string): FieldMeaning {
  const folded = fold(label);
  const place = PLACE.test(folded) && !DATE.test(folded) ? among(PLACES, folded) : null;
  const [dated] = phrasesIn(label, DATE_LABELS);
  const [entry] = phrasesIn(label, ENTRY_LABELS);
  return (
    place ??
    (dated && OF_DATE[dated.role]) ??
    among(LABELS, folded) ??
    (entry && OF_ENTRY[entry]) ??
    among(LAST, folded) ??
    'other'
  );
}

/** Labels of entries that have no meaning of their own here. */
const OTHERS =
  'TYPE|SOORT|CATEGOR|KATEGORIE|REMARK|OPMERKING|BEMERKUNG|REMARQUE|OBSERVA|ADDRESS|ADRES|ANSCHRIFT|DIRECCION|' +
  'PROFESSION|OCCUPATION|BEROEP|BERUF';

/** Whether a printed text asks for an entry. */
export function isAsking(text: string): boolean {
  return meaningOfLabel(text) !== 'other' || matcherOf(OTHERS).test(fold(text));
}

/** Whether a label is of both parents: which of them a value is of then stands above it. */
export function isOfBothParents(label: string): boolean {
  const folded = fold(label);
  return ['father.name', 'mother.name'].every((meaning) =>
    LABELS.some(([words, of]) => of === meaning && matcherOf(words).test(folded)),
  );
}

function among(table: readonly (readonly [string, FieldMeaning])[], folded: string): FieldMeaning | null {
  return table.find(([words]) => matcherOf(words).test(folded))?.[1] ?? null;
}

const matchers = new Map<string, RegExp>();

function matcherOf(words: string): RegExp {
  const known = matchers.get(words) ?? new RegExp(`(^|[^\\p{L}])(${words})`, 'u');
  matchers.set(words, known);
  return known;
}

/**
 * How values of a field are written, when all of them are written alike and hold a digit: `#` a digit, `@` a capital
 * letter. null when there is no such form.
 */
export function commonMask(values: readonly string[]): string | null {
  const masks = new Set(values.map((value) => value.replace(/\d/gu, '#').replace(/\p{Lu}/gu, '@')));
  const [mask] = masks;
  if (masks.size !== 1 || mask === undefined || !mask.includes('#')) return null;
  return mask.length <= MASK_MAX ? mask : null;
}

const MASK_MAX = 60;
