import { REFERENCE_LIGHTS, type ReferenceLight } from '../../../../../shared/model/reference/basics.ts';
import type { ModelFeature } from '../../../../../shared/model/reference/reference-model.ts';
import type { Feature } from '../../../../../shared/model/taxonomy.ts';

const isLight = (light: string): light is ReferenceLight => REFERENCE_LIGHTS.some((each) => each === light);

/** Lights for which it takes a lamp. */
const LAMPS: readonly ReferenceLight[] = ['UV365', 'UV254', 'IR', 'IR980', 'TRANS', 'COAX', 'special'];

/**
 * The feature as one of the taxonomy: its lights and how it is looked at follow from that. Nothing is written for the
 * author: a name in a language nobody wrote would hide the description that somebody did write from its readers.
 */
export function pickedFeature(part: ModelFeature, picked: Feature): ModelFeature {
  const lights = picked.lights.filter(isLight);
  const needsLamp = lights.length > 0 && lights.every((light) => LAMPS.includes(light));
  const method = needsLamp ? 'light' : lights.includes('OBL') ? 'tilt' : 'look';
  return {
    ...part,
    feature: picked.id,
    lights: lights.length > 0 ? lights : part.lights,
    methods: [method],
    level: needsLamp ? 2 : 1,
  };
}
