import type { Language } from '../../../../shared/model/text.ts';
import { FEATURE_GROUPS } from '../../../parts/feature-groups.ts';

interface Choices {
  readonly group: string;
  readonly items: { readonly value: string; readonly label: string }[];
}

/** Features that models carry, with how many do, in the groups of the taxonomy; the chosen one always among them. */
export function featureChoices(
  counts: Readonly<Record<string, number>>,
  chosen: string | null,
  language: Language,
): Choices[] {
  return FEATURE_GROUPS.map(({ name, features }) => ({
    group: name[language],
    items: features
      .filter(({ id }) => (counts[id] ?? 0) > 0 || id === chosen)
      .map(({ id, name: words }) => ({
        value: id,
        label: `${words[language]} (${(counts[id] ?? 0).toLocaleString(language)})`,
      })),
  })).filter(({ items }) => items.length > 0);
}
