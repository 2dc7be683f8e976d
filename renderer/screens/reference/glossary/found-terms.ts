import type { FeatureGroup } from '../../../parts/feature-groups.ts';

/** Groups with the features whose name, in either language, or id has all of the words. */
export function foundTerms(groups: readonly FeatureGroup[], words: string): readonly FeatureGroup[] {
  const asked = folded(words).split(/\s+/u).filter(Boolean);
  return groups
    .map((group) => ({
      ...group,
      features: group.features.filter(({ id, name }) => {
        const all = folded(`${name.en} ${name.nl} ${id} ${group.name.en} ${group.name.nl}`);
        return asked.every((word) => all.includes(word));
      }),
    }))
    .filter(({ features }) => features.length > 0);
}

function folded(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
