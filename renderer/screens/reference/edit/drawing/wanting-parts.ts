import type { ReferenceModel } from '../../../../../shared/model/reference/reference-model.ts';
import type { Editing } from '../content/use-editing.ts';

/** Names of the zones and features that are not complete, or that stand in the way of validation. */
export function wantingParts(
  model: ReferenceModel,
  { held, missing }: Pick<Editing, 'held' | 'missing'>,
): ReadonlySet<string> {
  const paths = [
    ...held.map(({ path }) => path),
    ...missing.filter(({ blocks }) => blocks).map(({ path }) => path),
  ];
  const ids = paths.flatMap(([list, at]) => {
    if ((list !== 'zones' && list !== 'features') || typeof at !== 'number') return [];
    const part = model[list][at];
    return part ? [part.id] : [];
  });
  return new Set(ids);
}
