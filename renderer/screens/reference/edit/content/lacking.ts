import type { ItemKind } from '../../../../../shared/model/reference/item.ts';
import type { Text } from '../../../../../shared/model/text.ts';
import { fieldWords } from '../life/field-words.ts';

/** Fields of the beginning that are called otherwise there. */
const AT_BEGINNING: Readonly<Record<string, Text>> = {
  'office.name': { en: 'Name', nl: 'Naam' },
  'issuer.names': { en: 'Name', nl: 'Naam' },
};

/** A code that stands there, but is none; said beside what is needed. */
export const WRONG_CODE: Text = {
  en: '“{code}” is not a country code. ISO 3166 has three letters for each country, as FRA for France; without one take XAA to XZZ, or leave it empty.',
  nl: '“{code}” is geen landcode. ISO 3166 heeft drie letters voor elk land, zoals FRA voor Frankrijk; neem XAA tot en met XZZ als er geen is, of laat het leeg.',
};

/** Whether what is filled in as the code of an issuer is none. */
export function hasWrongCode(
  kind: ItemKind,
  issues: readonly { readonly path: readonly PropertyKey[] }[],
): boolean {
  return kind === 'issuer' && issues.some(({ path }) => path[0] === 'iso' || path[0] === 'icao');
}

/** What is not said yet of an item to begin: each field once, in the order of the content. */
export function lackingIn(
  kind: ItemKind,
  issues: readonly { readonly path: readonly PropertyKey[] }[],
): readonly Text[] {
  const found = issues
    .filter(({ path }) => !hasWrongCode(kind, [{ path }]))
    .map(({ path }) => {
      const keys = path.filter((key) => typeof key === 'string');
      const [first = '', second] = keys;
      const whole = AT_BEGINNING[`${kind}.${first}`] ?? fieldWords(first, kind);
      return (first === 'ranges' && second !== undefined && fieldWords(second, first)) || whole;
    });
  return [...new Map(found.flatMap((words) => (words ? [[words.en, words]] : []))).values()];
}
