import type { ModelPlan } from '../plan.ts';
import { MONTCLAIR_MODELS } from './montclair.ts';
import { UTOPIA_CARDS } from './utopia-cards.ts';
import { UTOPIA_EXTRACTS } from './utopia-extracts.ts';

/** Every model of the starter set. */
export const MODELS: readonly ModelPlan[] = [...MONTCLAIR_MODELS, ...UTOPIA_EXTRACTS, ...UTOPIA_CARDS];

/** The model of a key: `montclair-birth-2011`. Throws when there is none. */
export function modelOf(key: string): ModelPlan {
  const model = MODELS.find((each) => each.key === key);
  if (model === undefined) throw new RangeError(`no model "${key}" in the starter set`);
  return model;
}
