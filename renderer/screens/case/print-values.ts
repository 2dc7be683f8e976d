import type { Role } from '../../../shared/model/role.ts';
import type { Language, Text } from '../../../shared/model/text.ts';
import { LOCALES } from '../../../shared/text/locales.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in the unit that keeps the number short. */
export function printSize(bytes: number, language: Language): string {
  const power = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'unit',
    unit: UNITS[power]!,
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power === 0 ? 0 : 1,
  }).format(bytes / 1000 ** power);
}

const ROLES: Readonly<Record<Role, Text>> = {
  examiner: { en: 'examiner', nl: 'onderzoeker' },
  'senior-examiner': { en: 'senior examiner', nl: 'senior onderzoeker' },
  trainer: { en: 'trainer', nl: 'trainer' },
  partner: { en: 'partner', nl: 'partner' },
  administrator: { en: 'administrator', nl: 'beheerder' },
};

/** Who did something: a name as it was given, or the role of someone without one. */
export function printActor(by: string, language: Language): string {
  return Object.hasOwn(ROLES, by) ? ROLES[by as Role][language] : by;
}
