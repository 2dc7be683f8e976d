import { Button } from '@mantine/core';
import { IconBook2 } from '@tabler/icons-react';
import type { ModelFeature } from '../../../../shared/model/reference/reference-model.ts';
import { useText } from '../../../host/language.tsx';
import { featureOf } from '../../../parts/feature-groups.ts';
import { LocalWords } from '../../../parts/local-words.tsx';
import { ReferencePicture } from '../../../parts/reference-picture.tsx';
import { LEVEL_WORDS, LIGHT_WORDS, METHOD_WORDS, TIER_WORDS } from '../../../parts/reference-words.ts';
import { Facts, Nothing } from '../item/section.tsx';
import { numberedFeatures } from './face-marks.ts';
import { useFeatureName } from './part-label.ts';
import classes from './part-row.module.css';
import { PartRow } from './part-row.tsx';
import { ScanMark } from './scan-mark.tsx';
import type { ModelBench } from './use-model-bench.ts';

const TEXTS = {
  none: { en: 'No features are described yet.', nl: 'Er zijn nog geen kenmerken beschreven.' },
  everywhere: { en: 'everywhere', nl: 'overal' },
  lights: { en: 'Lights', nl: 'Licht' },
  how: { en: 'How to check', nl: 'Hoe te controleren' },
  level: { en: 'Level', nl: 'Niveau' },
  tolerance: { en: 'May vary', nl: 'Mag variëren' },
  tier: { en: 'For', nl: 'Voor' },
  face: { en: 'On', nl: 'Op' },
  glossary: { en: 'In the glossary', nl: 'In de woordenlijst' },
};

/** The features of authenticity: what each looks like, in which light, and whether a scan shows it. */
export function FeaturesPanel({ bench, onTerm }: { bench: ModelBench; onTerm: (featureId: string) => void }) {
  const t = useText();
  const featureName = useFeatureName();
  const { model, part, select } = bench;
  if (model.features.length === 0) return <Nothing words={TEXTS.none} />;
  return (
    <ol className={classes.list}>
      {numberedFeatures(model).map((numbered) => {
        if (numbered.is !== 'feature') return null;
        const { number, part: feature } = numbered;
        const isSelected = feature.id === part;
        const scan = featureOf(feature.feature)?.scan;
        return (
          <PartRow
            key={feature.id}
            id={feature.id}
            is="feature"
            number={number}
            isSelected={isSelected}
            onSelect={() => select(isSelected ? null : feature.id)}
            head={
              <>
                <span className={classes.name}>{featureName(feature)}</span>
                <span className={isSelected ? undefined : classes.clamped}>
                  <LocalWords text={feature.description} />
                </span>
                <span className={classes.traits}>
                  <span className={classes.dim}>
                    {feature.lights.map((light) => t(LIGHT_WORDS[light])).join(', ')}
                    {feature.box === null && ` · ${t(TEXTS.everywhere)}`}
                  </span>
                  {scan && <ScanMark scan={scan} />}
                </span>
              </>
            }
          >
            {isSelected && <FeatureBody bench={bench} feature={feature} onTerm={onTerm} />}
          </PartRow>
        );
      })}
    </ol>
  );
}

function FeatureBody(props: {
  bench: ModelBench;
  feature: ModelFeature;
  onTerm: (featureId: string) => void;
}) {
  const { bench, feature, onTerm } = props;
  const t = useText();
  const { pictures, picture, show, model } = bench;
  const images = pictures.filter((each) => each.of === 'feature' && each.part === feature.id);
  const face = model.faces[feature.face - 1];
  return (
    <div className={classes.body}>
      {images.length > 0 && (
        <div className={classes.images}>
          {images.map((each) => (
            <button
              key={each.id}
              type="button"
              className={classes.image}
              aria-pressed={each.id === picture?.id}
              onClick={() => show(each)}
            >
              <ReferencePicture image={each.image} alt="" />
              <span>
                {t(LIGHT_WORDS[each.image.light])}
                {each.image.caption && (
                  <>
                    {': '}
                    <LocalWords text={each.image.caption} />
                  </>
                )}
              </span>
            </button>
          ))}
        </div>
      )}
      <Facts
        facts={[
          [TEXTS.how, feature.methods.map((method) => t(METHOD_WORDS[method])).join(', ')],
          [TEXTS.level, t(LEVEL_WORDS[feature.level])],
          [TEXTS.tolerance, feature.tolerance && <LocalWords key="tolerance" text={feature.tolerance} />],
          [TEXTS.face, model.faces.length > 1 && face ? <LocalWords key="face" text={face.name} /> : null],
          [TEXTS.tier, feature.tier === 'public' ? null : t(TIER_WORDS[feature.tier])],
        ]}
      />
      <div>
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconBook2 size="0.875rem" aria-hidden />}
          onClick={() => onTerm(feature.feature)}
        >
          {t(TEXTS.glossary)}
        </Button>
      </div>
    </div>
  );
}
