import type { ItemContent } from '../../../shared/model/reference/item.ts';
import { itemNumbers } from './item-numbers.ts';
import { itemWords, lentWords } from './item-words.ts';
import { listColumns, placeOf } from './list-columns.ts';

/** An issuer or an office, as far as what belongs to it is known by it too. */
export interface Lender {
  readonly id: string;
  readonly name_key: string;
  readonly lent_words: string;
  readonly issuer_id: string | null;
}

/** What an item belongs to, as far as it is there. */
export interface Belonging {
  readonly issuer: Lender | undefined;
  readonly offices: readonly Lender[];
}

/** The issuer of an item: its own, else that of its office. */
export function issuerOf(content: ItemContent, offices: readonly Lender[]): string | null {
  if ('issuer' in content) return content.issuer;
  return 'office' in content ? (offices.find(({ id }) => id === content.office)?.issuer_id ?? null) : null;
}

/** Offices that an item names: those that issued a model, or whose stamp or official it is. */
export function officesIn(content: ItemContent): readonly string[] {
  if (content.kind === 'model') return [...new Set(content.offices)];
  return 'office' in content ? [content.office] : [];
}

/** Everything by which lists and searches know an item, from what it says and what it belongs to. */
export function derivedOf(content: ItemContent, { issuer, offices }: Belonging) {
  const columns = listColumns(content);
  const office = offices.find(({ id }) => id === columns.office_id);
  const keys = { issuerKey: issuer?.name_key ?? null, officeKey: office?.name_key ?? null };
  const features = content.kind === 'model' ? content.features.map(({ feature }) => feature) : [];
  return {
    columns: {
      ...columns,
      issuer_id: issuerOf(content, offices),
      place: placeOf(content.kind, columns, keys),
      lent_words: lentWords(content),
    },
    features: [...new Set(features)].toSorted(),
    offices: officesIn(content),
    numbers: itemNumbers(content),
    words: itemWords(content, {
      belongsTo: issuer?.lent_words ?? '',
      offices: offices.map(({ lent_words }) => lent_words),
    }),
  } as const;
}
