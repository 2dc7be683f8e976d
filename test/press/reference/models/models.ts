import type { ModelPlan } from '../plan.ts';
import { MONTCLAIR_BIRTHS } from './montclair-births.ts';
import { MONTCLAIR_STATUS } from './montclair-status.ts';
import { UTOPIA_EXTRACTS } from './utopia-extracts.ts';
import { UTOPIA_PASSPORTS } from './utopia-passports.ts';
import { UTOPIA_PERMITS } from './utopia-permits.ts';

/** Every model of the starter set. */
export const MODELS: readonly ModelPlan[] = [
  ...MONTCLAIR_BIRTHS,
  ...MONTCLAIR_STATUS,
  ...UTOPIA_EXTRACTS,
  ...UTOPIA_PERMITS,
  ...UTOPIA_PASSPORTS,
];

/** The model of a key: `montclair-birth-2011`. Throws when there is none. */
export function modelOf(key: string): ModelPlan {
  const model = MODELS.find((each) => each.key === key);
  if (model === undefined) throw new RangeError(`no model "${key}" in the starter set`);
  return model;
}
