import type { ItemKind } from '../../../../../shared/model/reference/item.ts';
import type { Text } from '../../../../../shared/model/text.ts';
import { fieldWords } from '../life/field-words.ts';

/** Fields of the beginning that are called otherwise there. */
const AT_BEGINNING: Readonly<Record<string, Text>> = {
  'office.name': { en: 'Name', nl: 'Naam' },
  'issuer.names': { en: 'Name', nl: 'Naam' },
};

/** What is not said yet, or not rightly, of an item to begin: each field once, in the order of the content. */
export function lackingIn(
  kind: ItemKind,
  issues: readonly { readonly path: readonly PropertyKey[] }[],
): readonly Text[] {
  const found = issues.map(({ path }) => {
    const keys = path.filter((key) => typeof key === 'string');
    const [first = '', second] = keys;
    const whole = AT_BEGINNING[`${kind}.${first}`] ?? fieldWords(first, kind);
    return (first === 'ranges' && second !== undefined && fieldWords(second, first)) || whole;
  });
  return [...new Map(found.flatMap((words) => (words ? [[words.en, words]] : []))).values()];
}
