import type { ModelFeature } from '../../../../shared/model/reference/reference-model.ts';
import type { Zone } from '../../../../shared/model/reference/zones.ts';
import { FIELD_MEANING_WORDS } from '../../../../shared/text/field-meaning-words.ts';
import { useText } from '../../../host/language.tsx';
import { featureOf } from '../../../parts/feature-groups.ts';
import { ZONE_KIND_WORDS } from '../../../parts/reference-words.ts';
import type { Numbered } from './face-marks.ts';

const TEXTS = {
  feature: { en: 'Feature {number}: {name}', nl: 'Kenmerk {number}: {name}' },
  zone: { en: 'Zone {number}: {name}', nl: 'Zone {number}: {name}' },
};

/** What a feature is called in the taxonomy; its id when that is of a later taxonomy. */
export function useFeatureName(): (feature: Pick<ModelFeature, 'feature'>) => string {
  const t = useText();
  return ({ feature }) => {
    const known = featureOf(feature);
    return known ? t(known.name) : feature;
  };
}

/** What a zone is: its kind, and its words or what it holds. */
export function useZoneName(): (zone: Zone) => string {
  const t = useText();
  return (zone) => {
    if (zone.kind === 'fixed-text') return `“${zone.words}”`;
    if (zone.kind === 'field') return t(FIELD_MEANING_WORDS[zone.meaning]);
    return t(ZONE_KIND_WORDS[zone.kind]);
  };
}

/** What the box of a part says. */
export function usePartLabel(): (numbered: Numbered) => string {
  const t = useText();
  const featureName = useFeatureName();
  const zoneName = useZoneName();
  return (numbered) => {
    const name = numbered.is === 'feature' ? featureName(numbered.part) : zoneName(numbered.part);
    return t(TEXTS[numbered.is], { number: numbered.number, name });
  };
}
