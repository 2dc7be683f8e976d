import { FEATURES, type Feature } from '../../shared/model/taxonomy.ts';
import type { Text } from '../../shared/model/text.ts';

/** Groups of the features of authenticity, by the first part of their ids, in the order of the taxonomy. */
const GROUP_WORDS: Readonly<Record<string, Text>> = {
  substrate: { en: 'Paper and card', nl: 'Papier en kaart' },
  print: { en: 'Printing', nl: 'Druk' },
  background: { en: 'Background and lines', nl: 'Ondergrond en lijnen' },
  ink: { en: 'Inks', nl: 'Inkten' },
  ovd: { en: 'Optically variable', nl: 'Optisch variabel' },
  laminate: { en: 'Laminate', nl: 'Laminaat' },
  pers: { en: 'Personalisation', nl: 'Personalisatie' },
  photo: { en: 'Portrait', nl: 'Pasfoto' },
  auth: { en: 'Stamps, seals, signatures', nl: 'Stempels, zegels, handtekeningen' },
  bind: { en: 'Binding', nl: 'Binding' },
  number: { en: 'Numbers', nl: 'Nummers' },
  machine: { en: 'Read by machine', nl: 'Machinaal leesbaar' },
};

/** Features that belong together, with the name of the group. */
export interface FeatureGroup {
  readonly id: string;
  readonly name: Text;
  readonly features: readonly Feature[];
}

/** All features of the taxonomy in their groups. */
export const FEATURE_GROUPS: readonly FeatureGroup[] = Object.entries(GROUP_WORDS).map(([id, name]) => ({
  id,
  name,
  features: FEATURES.filter((feature) => feature.id.startsWith(`${id}.`)),
}));

const BY_ID: ReadonlyMap<string, Feature> = new Map(FEATURES.map((feature) => [feature.id, feature]));

/** A feature of the taxonomy; undefined for an id that it does not have. */
export function featureOf(id: string): Feature | undefined {
  return BY_ID.get(id);
}
