import { Button, Group, Modal, MultiSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { DocumentView } from '../../../shared/api/schemas/document.ts';
import { READING_LANGUAGES, type ReadingLanguage } from '../../../shared/model/words.ts';
import { useLanguage, useText } from '../../host/language.tsx';
import { useChange } from '../../host/use-call.ts';
import { useSettings } from '../../host/use-settings.ts';
import { printLanguage } from './print-values.ts';

const TEXTS = {
  title: { en: 'Examine again', nl: 'Opnieuw onderzoeken' },
  what: {
    en: '{file} is examined once more. The earlier examination and its answers stay, beside the new one.',
    nl: '{file} wordt nog eens onderzocht. Het eerdere onderzoek en de antwoorden erop blijven, naast het nieuwe.',
  },
  languages: { en: 'Languages to read', nl: 'Te lezen talen' },
  found: { en: 'Found from each page', nl: 'Van elke pagina afgeleid' },
  help: {
    en: 'At most four. Name none, and Loep finds the language from each page.',
    nl: 'Ten hoogste vier. Noem er geen, dan leidt Loep de taal van elke pagina af.',
  },
  start: { en: 'Examine', nl: 'Onderzoeken' },
  close: { en: 'Close', nl: 'Sluiten' },
};

/** Most languages that one examination reads. */
const LANGUAGES_MAX = 4;

/** Asks in which languages to read, and examines a document once more. */
export function ExamineAgain({ document, onClose }: { document: DocumentView; onClose: () => void }) {
  const t = useText();
  const language = useLanguage();
  const { settings } = useSettings();
  const before = document.examinations[0]?.languages ?? settings.readingLanguages ?? [];
  const [chosen, setChosen] = useState<ReadingLanguage[]>([...before]);
  const start = useChange('examination.start', { onSuccess: onClose });
  const options = READING_LANGUAGES.map((code) => ({ value: code, label: printLanguage(code, language) }));
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(TEXTS.title)}
      closeButtonProps={{ 'aria-label': t(TEXTS.close) }}
    >
      <Stack gap="md">
        <Text size="sm">{t(TEXTS.what, { file: document.fileName })}</Text>
        <MultiSelect
          label={t(TEXTS.languages)}
          description={t(TEXTS.help)}
          placeholder={chosen.length === 0 ? t(TEXTS.found) : ''}
          data={options.toSorted((a, b) => a.label.localeCompare(b.label, language))}
          value={chosen}
          onChange={(codes) => setChosen(READING_LANGUAGES.filter((code) => codes.includes(code)))}
          maxValues={LANGUAGES_MAX}
          searchable
          clearable
        />
        <Group justify="flex-end">
          <Button
            data-autofocus
            data-examine
            loading={start.isPending}
            onClick={() =>
              start.mutate({ documentId: document.id, languages: chosen.length === 0 ? null : chosen })
            }
          >
            {t(TEXTS.start)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
