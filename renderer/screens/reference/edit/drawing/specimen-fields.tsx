import { Button, Group, Text } from '@mantine/core';
import { IconCrop, IconTrash } from '@tabler/icons-react';
import type { Specimen } from '../../../../../shared/model/reference/reference-model.ts';
import { useLanguage, useText } from '../../../../host/language.tsx';
import { useCall, useChange } from '../../../../host/use-call.ts';
import { localWords } from '../../../../parts/local-text.ts';
import { LIGHT_WORDS, TIER_WORDS } from '../../../../parts/reference-words.ts';
import { ChoiceField, choicesOf } from '../fields/choice-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { FaceFields } from './face-fields.tsx';
import { wholeImage } from './face-geometry.ts';
import classes from './inspector.module.css';
import { isSameCorners } from './specimens.ts';
import type { Drawing } from './use-drawing.ts';

const TEXTS = {
  title: { en: 'Specimen', nl: 'Exemplaar' },
  origin: { en: 'What it is and where it comes from', nl: 'Wat het is en waar het vandaan komt' },
  light: { en: 'Light', nl: 'Licht' },
  face: { en: 'Shows', nl: 'Toont' },
  tier: { en: 'Who may see it', nl: 'Wie het mag zien' },
  find: { en: 'Find the edges', nl: 'Randen zoeken' },
  byEdges: { en: 'The edges of the document were found.', nl: 'De randen van het document zijn gevonden.' },
  byImage: {
    en: 'No edges were found: the whole image is taken. Drag the corners where needed.',
    nl: 'Er zijn geen randen gevonden: het hele beeld geldt. Versleep zo nodig de hoeken.',
  },
  remove: { en: 'Remove specimen', nl: 'Exemplaar verwijderen' },
  whole: {
    en: 'The whole image counts as the document. Set its corners first if there is anything round it: everything is placed in millimetres from them.',
    nl: 'Het hele beeld geldt als het document. Zet eerst de hoeken als er nog iets omheen staat: alles wordt van daaruit in millimeters geplaatst.',
  },
  how: {
    en: 'Everything is placed in millimetres from the corners of the document; see that they are right.',
    nl: 'Alles wordt in millimeters geplaatst vanuit de hoeken van het document; kijk of ze goed staan.',
  },
};

/** Everything about the specimen in view and the face it shows. */
export function SpecimenFields(props: { drawing: Drawing; specimen: Specimen; isReadOnly: boolean }) {
  const { drawing, specimen, isReadOnly } = props;
  const t = useText();
  const language = useLanguage();
  const { model } = drawing;
  const path = ['specimens', model.specimens.findIndex(({ id }) => id === specimen.id)];
  const size = useCall('reference.image', { sha256: specimen.image.sha256 }).data?.pages.find(
    ({ page }) => page === specimen.image.page,
  );
  const isWhole = size !== undefined && isSameCorners(specimen.corners, wholeImage(size));
  const find = useChange('reference.corners', {
    onSuccess: ({ corners }) => drawing.change((now) => withCorners(now, specimen.id, corners)),
  });
  return (
    <div className={classes.fields} key={specimen.id}>
      <h3 className={classes.title}>{t(TEXTS.title)}</h3>
      <TextField path={[...path, 'origin']} label={t(TEXTS.origin)} isRequired isLong />
      <ChoiceField
        path={[...path, 'image', 'light']}
        label={t(TEXTS.light)}
        choices={choicesOf(LIGHT_WORDS, t)}
      />
      {model.faces.length > 1 && (
        <ChoiceField
          path={[...path, 'face']}
          label={t(TEXTS.face)}
          choices={model.faces.map((face, at) => ({
            value: String(at + 1),
            label: localWords(face.name, language),
          }))}
        />
      )}
      <ChoiceField path={[...path, 'tier']} label={t(TEXTS.tier)} choices={choicesOf(TIER_WORDS, t)} />
      {!isReadOnly && (
        <>
          <Text size="sm">{t(isWhole ? TEXTS.whole : TEXTS.how)}</Text>
          <Group gap="xs">
            <Button
              size="xs"
              variant="default"
              leftSection={<IconCrop size={14} />}
              loading={find.isPending}
              onClick={() => find.mutate({ sha256: specimen.image.sha256, page: specimen.image.page })}
            >
              {t(TEXTS.find)}
            </Button>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconTrash size={14} />}
              onClick={() =>
                drawing.change((now) => ({
                  ...now,
                  specimens: now.specimens.filter(({ id }) => id !== specimen.id),
                }))
              }
            >
              {t(TEXTS.remove)}
            </Button>
          </Group>
          {find.data && (
            <Text size="xs" c="var(--loep-dimmed)" role="status">
              {t(find.data.by === 'edges' ? TEXTS.byEdges : TEXTS.byImage)}
            </Text>
          )}
        </>
      )}
      <FaceFields drawing={drawing} />
    </div>
  );
}

/** The model with other corners on one of its specimens. */
export function withCorners(
  model: Drawing['model'],
  id: string,
  corners: Specimen['corners'],
): Drawing['model'] {
  const specimens = model.specimens.map((each) => (each.id === id ? { ...each, corners } : each));
  return { ...model, specimens };
}
