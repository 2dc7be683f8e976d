import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { IconCrop } from '@tabler/icons-react';
import { useState } from 'react';
import type { AlertSign, ReferenceModel } from '../../../../../shared/model/reference/reference-model.ts';
import { useLanguage, useText } from '../../../../host/language.tsx';
import { localWords } from '../../../../parts/local-text.ts';
import { ReferencePicture } from '../../../../parts/reference-picture.tsx';
import type { Path } from '../content/content-path.ts';
import { BoxFields } from '../drawing/box-fields.tsx';
import { partName } from '../drawing/part-name.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { ChooseFiles } from '../fields/choose-files.tsx';
import { CropDialog } from '../fields/crop-dialog.tsx';
import { useField } from '../fields/form-context.tsx';
import classes from '../fields/images-field.module.css';
import { useImageIntake } from '../fields/use-image-intake.ts';

const TEXTS = {
  face: { en: 'Side', nl: 'Zijde' },
  asPart: { en: 'Place of a zone or feature', nl: 'Plaats van een zone of kenmerk' },
  own: { en: 'a place of its own', nl: 'een eigen plaats' },
  image: { en: 'What it looks like in the forgery', nl: 'Hoe het er in de vervalsing uitziet' },
  choose: { en: 'Choose image', nl: 'Afbeelding kiezen' },
  crop: { en: 'Choose the part', nl: 'Deel kiezen' },
};

type Looks = Extract<AlertSign, { kind: 'looks' }>;

/** A place of the document and how it looks in the forgery. */
export function LooksFields({ path, sign, model }: { path: Path; sign: Looks; model: ReferenceModel }) {
  const t = useText();
  const language = useLanguage();
  const { put, isReadOnly, error } = useField<Looks>(path);
  const [isCropping, setCropping] = useState(false);
  const intake = useImageIntake(([image]) => {
    if (image) put({ ...sign, image: { ...sign.image, sha256: image.sha256, page: 1, box: null } });
  });
  const face = model.faces[sign.face - 1];
  const parts = [...model.zones, ...model.features].filter((part) => part.box !== null);
  const isChosen = sign.image.sha256 !== '';
  return (
    <>
      {model.faces.length > 1 && (
        <ChoiceField
          path={[...path, 'face']}
          label={t(TEXTS.face)}
          choices={model.faces.map(({ name }, at) => ({
            value: String(at + 1),
            label: localWords(name, language),
          }))}
        />
      )}
      <NativeSelect
        label={t(TEXTS.asPart)}
        disabled={isReadOnly}
        value=""
        data={[
          { value: '', label: t(TEXTS.own) },
          ...parts.map((part) => ({ value: part.id, label: `${partName(part, language)} (${part.id})` })),
        ]}
        onChange={({ currentTarget }) => {
          const part = parts.find(({ id }) => id === currentTarget.value);
          if (part?.box) put({ ...sign, face: part.face, box: part.box });
        }}
      />
      {face && <BoxFields path={[...path, 'box']} face={face} />}
      <Text size="sm" fw={500}>
        {t(TEXTS.image)}
      </Text>
      {isChosen && <ReferencePicture image={sign.image} alt={t(TEXTS.image)} className={classes.picture} />}
      {!isChosen && error && (
        <Text size="sm" c="var(--loep-doubtful)">
          {error}
        </Text>
      )}
      {!isReadOnly && (
        <Group gap="xs">
          <ChooseFiles intake={intake} label={t(TEXTS.choose)} />
          {isChosen && (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconCrop size={14} />}
              onClick={() => setCropping(true)}
            >
              {t(TEXTS.crop)}
            </Button>
          )}
        </Group>
      )}
      {isCropping && (
        <CropDialog
          image={sign.image}
          onChoose={(box) => {
            put({ ...sign, image: { ...sign.image, box } });
            setCropping(false);
          }}
          onClose={() => setCropping(false)}
        />
      )}
    </>
  );
}
