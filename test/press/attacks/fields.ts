import type { PressedDocument, PressedField } from '../document.ts';
import { NAMES } from '../people.ts';
import { pick, type Random } from '../seed.ts';

const LEAST_LETTERS = 4;

/** A field with two different digits at least; null when there is none. */
export function digitField(document: PressedDocument, random: Random): string | null {
  return someField(document, random, ({ text }) => new Set(text.match(/\d/g)).size > 1);
}

/** A field with more than a letter or two. */
export function anyField(document: PressedDocument, random: Random): string | null {
  return someField(document, random, ({ text }) => text.length >= LEAST_LETTERS);
}

function someField(
  { fields }: PressedDocument,
  random: Random,
  fits: (field: PressedField) => boolean,
): string | null {
  const fitting = fields.filter(fits);
  return fitting.length === 0 ? null : pick(random, fitting).name;
}

/** Something else of the same kind: other digits at the end of a number or a date, another name for a name. */
export function otherText(text: string, random: Random): string {
  if (!/\d/.test(text)) {
    const names = NAMES[pick(random, ['en', 'nl', 'de'] as const)].surnames.filter((name) => name !== text);
    const name = pick(random, names);
    return text === text.toUpperCase() ? name.toUpperCase() : name;
  }
  const [last, before] = [...text.matchAll(/\d/g)].reverse().map(({ index }) => index);
  const step = 1 + Math.floor(random() * 8);
  return [...text]
    .map((char, at) => (at === last || at === before ? String((Number(char) + step) % 10) : char))
    .join('');
}
