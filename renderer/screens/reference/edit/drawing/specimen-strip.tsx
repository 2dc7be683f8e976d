import { Group, Loader, Text, UnstyledButton } from '@mantine/core';
import { useLanguage, useText } from '../../../../host/language.tsx';
import { localWords } from '../../../../parts/local-text.ts';
import { ReferencePicture } from '../../../../parts/reference-picture.tsx';
import { LIGHT_WORDS } from '../../../../parts/reference-words.ts';
import { ChooseFiles } from '../fields/choose-files.tsx';
import classes from './specimen-strip.module.css';
import type { Drawing } from './use-drawing.ts';
import type { useSpecimens } from './use-specimens.ts';

const TEXTS = {
  title: { en: 'Specimens', nl: 'Exemplaren' },
  add: { en: 'Add scans', nl: 'Scans toevoegen' },
  specimen: { en: '{face}: {origin}, {light}', nl: '{face}: {origin}, {light}' },
  looking: { en: 'Looking for the edges…', nl: 'Randen worden gezocht…' },
  none: { en: 'no specimen yet', nl: 'nog geen exemplaar' },
};

/** The specimens, face by face; the one in view is marked. */
export function SpecimenStrip(props: {
  drawing: Drawing;
  intake: ReturnType<typeof useSpecimens>;
  isReadOnly: boolean;
}) {
  const { drawing, intake, isReadOnly } = props;
  const t = useText();
  const language = useLanguage();
  const { model, specimen: shown, face: inHand } = drawing;
  return (
    <section aria-label={t(TEXTS.title)} className={classes.strip}>
      {model.faces.map((face, at) => {
        const number = at + 1;
        const name = localWords(face.name, language);
        const those = model.specimens.filter((specimen) => specimen.face === number);
        return (
          <div key={number}>
            <UnstyledButton
              className={classes.face}
              aria-current={number === inHand || undefined}
              onClick={() => drawing.showFace(number)}
            >
              {name}
              {those.length === 0 && <span className={classes.none}> – {t(TEXTS.none)}</span>}
            </UnstyledButton>
            <div className={classes.pictures}>
              {those.map(({ id, image, origin }) => (
                <UnstyledButton
                  key={id}
                  className={classes.specimen}
                  aria-current={id === shown?.id || undefined}
                  aria-label={t(TEXTS.specimen, { face: name, origin, light: LIGHT_WORDS[image.light] })}
                  onClick={() => {
                    drawing.select(null);
                    drawing.showSpecimen(id);
                  }}
                >
                  <ReferencePicture image={image} alt="" className={classes.picture} />
                  <Text component="span" size="xs">
                    {t(LIGHT_WORDS[image.light])}
                  </Text>
                </UnstyledButton>
              ))}
            </div>
          </div>
        );
      })}
      {!isReadOnly && (
        <ChooseFiles
          intake={intake}
          label={t(TEXTS.add)}
          size="compact-sm"
          classNames={{ root: classes.add!, label: classes.addWords! }}
        />
      )}
      {intake.looking > 0 && (
        <Group gap="xs" role="status">
          <Loader size="xs" />
          <Text size="xs">{t(TEXTS.looking)}</Text>
        </Group>
      )}
    </section>
  );
}
