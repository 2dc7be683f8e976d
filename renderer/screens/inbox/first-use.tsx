import { Button, Group, Text, Title } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { MAX_FILE_MEGABYTES } from '../../../shared/model/largest-file.ts';
import { useText } from '../../host/language.tsx';
import { useChooser } from '../../upload/intake.tsx';
import classes from './plain-states.module.css';

const TEXTS = {
  title: { en: 'Begin with a scan', nl: 'Begin met een scan' },
  what: {
    en: 'Drop a scan of a document here, or a whole folder. Loep examines each page, shows where it deviates and why, and leaves the conclusion to you.',
    nl: 'Sleep een scan van een document hierheen, of een hele map. Loep onderzoekt elke pagina, toont waar die afwijkt en waarom, en laat de conclusie aan u.',
  },
  files: { en: 'Choose files', nl: 'Bestanden kiezen' },
  folder: { en: 'Choose a folder', nl: 'Map kiezen' },
  formats: {
    en: `JPEG, PNG, TIFF, WebP, HEIC and PDF, up to ${MAX_FILE_MEGABYTES} MB; best in colour, flat, at 300 dpi or more.`,
    nl: `JPEG, PNG, TIFF, WebP, HEIC en PDF, tot ${MAX_FILE_MEGABYTES} MB; het best in kleur, vlak, op 300 dpi of meer.`,
  },
  stays: { en: 'Nothing leaves this machine.', nl: 'Niets verlaat deze machine.' },
};

/** The inbox before the first case: what to do, and what becomes of it. */
export function FirstUse() {
  const t = useText();
  const { chooseFiles, chooseFolder } = useChooser();
  return (
    <div className={classes.state}>
      <div className={classes.drop}>
        <IconFileImport size="2.75rem" stroke={1.4} aria-hidden />
        <Title order={2} size="h3">
          {t(TEXTS.title)}
        </Title>
        <Text maw="32rem">{t(TEXTS.what)}</Text>
        <Group justify="center" gap="sm" my="xs">
          <Button onClick={chooseFiles}>{t(TEXTS.files)}</Button>
          <Button variant="default" onClick={chooseFolder}>
            {t(TEXTS.folder)}
          </Button>
        </Group>
        <Text size="sm" c="var(--loep-dimmed)" maw="32rem">
          {t(TEXTS.formats)} {t(TEXTS.stays)}
        </Text>
      </div>
    </div>
  );
}
