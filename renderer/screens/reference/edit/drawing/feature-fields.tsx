import { Anchor, Button, Checkbox, Group, Select } from '@mantine/core';
import { IconPhotoPlus } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { BoxMm, ImageRef } from '../../../../../shared/model/reference/basics.ts';
import type { ModelFeature } from '../../../../../shared/model/reference/reference-model.ts';
import { useText } from '../../../../host/language.tsx';
import { FEATURE_GROUPS, featureOf } from '../../../../parts/feature-groups.ts';
import {
  LEVEL_WORDS,
  LIGHT_WORDS,
  METHOD_WORDS,
  SCAN_WORDS,
  TIER_WORDS,
} from '../../../../parts/reference-words.ts';
import type { Path } from '../content/content-path.ts';
import { ChecksField, ChoiceField, choicesOf } from '../fields/choice-field.tsx';
import { useField } from '../fields/form-context.tsx';
import { ImagesField } from '../fields/images-field.tsx';
import { LocalTextField } from '../fields/local-text-field.tsx';
import { pickedFeature } from './picked-feature.ts';

const TEXTS = {
  feature: { en: 'Feature', nl: 'Kenmerk' },
  glossary: { en: 'What is this?', nl: 'Wat is dit?' },
  everywhere: { en: 'Everywhere on this face', nl: 'Overal op deze zijde' },
  description: { en: 'How to recognise it here', nl: 'Hoe het hier te herkennen is' },
  tolerance: {
    en: 'What may vary between genuine documents',
    nl: 'Wat mag verschillen tussen echte documenten',
  },
  lights: { en: 'Lights in which it shows', nl: 'Licht waarin het te zien is' },
  methods: { en: 'How to check it', nl: 'Hoe te controleren' },
  level: { en: 'What it takes', nl: 'Wat ervoor nodig is' },
  tier: { en: 'Who may see it', nl: 'Wie het mag zien' },
  images: { en: 'Images, per light', nl: 'Afbeeldingen, per licht' },
  invites: { en: 'Drop images of this feature here', nl: 'Laat afbeeldingen van dit kenmerk hier los' },
  crop: { en: 'Take this place from the specimen', nl: 'Deze plaats uit het exemplaar overnemen' },
  none: { en: 'No feature of that name', nl: 'Geen kenmerk met die naam' },
};

interface FeatureFieldsProps {
  readonly path: Path;
  readonly feature: ModelFeature;
  /** The place of the feature as an image of the specimen in view; null when there is none. */
  readonly crop: ImageRef | null;
  /** Where the feature goes when it is no longer everywhere. */
  readonly somewhere: BoxMm;
}

/** What a feature says besides its place. */
export function FeatureFields({ path, feature, crop, somewhere }: FeatureFieldsProps) {
  const t = useText();
  const at = (key: string) => [...path, key];
  const box = useField<BoxMm | null>(at('box'));
  const images = useField<readonly ImageRef[]>(at('images'));
  return (
    <>
      <FeaturePicker path={path} feature={feature} />
      <Checkbox
        label={t(TEXTS.everywhere)}
        checked={box.value === null}
        disabled={box.isReadOnly}
        onChange={({ currentTarget }) => box.put(currentTarget.checked ? null : somewhere)}
      />
      <LocalTextField path={at('description')} label={t(TEXTS.description)} isRequired isLong />
      <ChecksField path={at('lights')} label={t(TEXTS.lights)} choices={choicesOf(LIGHT_WORDS, t)} />
      <ChecksField path={at('methods')} label={t(TEXTS.methods)} choices={choicesOf(METHOD_WORDS, t)} />
      <ChoiceField path={at('level')} label={t(TEXTS.level)} choices={choicesOf(LEVEL_WORDS, t)} />
      <LocalTextField path={at('tolerance')} label={t(TEXTS.tolerance)} isNullable isLong />
      <ChoiceField path={at('tier')} label={t(TEXTS.tier)} choices={choicesOf(TIER_WORDS, t)} />
      {crop && !images.isReadOnly && (
        <Group>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPhotoPlus size={14} />}
            onClick={() => images.put([...images.value, crop])}
          >
            {t(TEXTS.crop)}
          </Button>
        </Group>
      )}
      <ImagesField path={at('images')} label={t(TEXTS.images)} invites={TEXTS.invites} max={30} />
    </>
  );
}

/** Chooses the feature from the taxonomy, by typing part of its name. */
function FeaturePicker({ path, feature }: { path: Path; feature: ModelFeature }) {
  const t = useText();
  const part = useField<ModelFeature>(path);
  const { error, id } = useField<string>([...path, 'feature']);
  const known = featureOf(feature.feature);
  return (
    <div>
      <Select
        id={id}
        label={t(TEXTS.feature)}
        withAsterisk
        searchable
        readOnly={part.isReadOnly}
        error={error}
        nothingFoundMessage={t(TEXTS.none)}
        value={feature.feature || null}
        description={known && t(SCAN_WORDS[known.scan])}
        data={FEATURE_GROUPS.map(({ name, features }) => ({
          group: t(name),
          items: features.map((each) => ({ value: each.id, label: t(each.name) })),
        }))}
        onChange={(chosen) => {
          const picked = chosen === null ? undefined : featureOf(chosen);
          if (picked) part.put(pickedFeature(feature, picked));
        }}
      />
      {known && (
        <Anchor component={Link} size="xs" href={`/reference/glossary/${known.id}`}>
          {t(TEXTS.glossary)}
        </Anchor>
      )}
    </div>
  );
}
