import type { FieldMeaning } from '../../model/reference/zones.ts';
import { fold } from '../text-layout/fold.ts';

/**
 * Words of labels and what stands by them, the more particular first. French, English, Dutch, German and Spanish: the
 * languages of the CIEC forms and of most registries; a trainer corrects what is guessed wrongly.
 */
const LABELS: readonly (readonly [words: string, meaning: FieldMeaning])[] = [
  ['DELIVRANCE|ISSUE|AFGIFTE|AUSSTELLUNG|EXPEDICION', 'document.issue-date'],
  ['EXPIR|VALID|GELDIG|GULTIG|CADUCIDAD', 'document.expiry-date'],
  ['AUTORITE|AUTHORITY|AUTORITEIT|BEHORDE|AUTORIDAD', 'document.authority'],
  ['ACTE|AKTE|RECORD|URKUNDE|ACTA', 'register.act-number'],
  ['PERE|FATHER|VADER|VATER|PADRE', 'father.name'],
  ['MERE|MOTHER|MOEDER|MUTTER|MADRE', 'mother.name'],
  ['PRENOM|FORENAME|GIVEN|VOORNA|VORNAM|NOMBRE', 'person.given-names'],
  ['SEXE|SEX|GESLACHT|GESCHLECHT|SEXO', 'person.sex'],
  ['NATIONAL', 'person.nationality'],
  ['PERSONAL|IDENTI|BSN|PERSOONS', 'person.personal-number'],
  ['NAISSANCE|BIRTH|GEBOOR|GEBOREN|GEBURT|NACIMIENTO', 'person.birth-date'],
  ['MARIAGE|MARRIAGE|HUWELIJK|EHESCHLIE|MATRIMONIO', 'event.date'],
  ['DECES|DEATH|OVERLIJ|TOD|DEFUNCION', 'event.date'],
  ['NOM|NAME|NAAM|APELLIDO', 'person.surname'],
  ['NUMERO|NUMBER|NUMMER|NO', 'document.number'],
];

const MATCHERS = LABELS.map(
  ([words, meaning]) => [new RegExp(`(^|[^\\p{L}])(${words})`, 'u'), meaning] as const,
);

/** What a field with this label holds, as far as the words tell; `other` when they do not. */
export function meaningOfLabel(label: string): FieldMeaning {
  const folded = fold(label);
  return MATCHERS.find(([matcher]) => matcher.test(folded))?.[1] ?? 'other';
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
