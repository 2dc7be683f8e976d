import { Button, Group, MultiSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { DocumentView } from '../../../shared/api/schemas/document.ts';
import {
  READING_LANGUAGES,
  READING_LANGUAGES_MAX,
  type ReadingLanguage,
} from '../../../shared/model/words.ts';
import { useLanguage, useText } from '../../host/language.tsx';
import { useChange } from '../../host/use-call.ts';
import { useSettings } from '../../host/use-settings.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { readingLanguageChoices } from '../../parts/language-names.ts';

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
};

/** Asks in which languages to read, and examines a document once more. */
export function ExamineAgain({ document, onClose }: { document: DocumentView; onClose: () => void }) {
  const t = useText();
  const language = useLanguage();
  const { settings } = useSettings();
  const before = document.examinations[0]?.languages ?? settings.readingLanguages ?? [];
  const [chosen, setChosen] = useState<ReadingLanguage[]>([...before]);
  const start = useChange('examination.start', { onSuccess: onClose });
  return (
    <Dialog opened onClose={onClose} title={t(TEXTS.title)}>
      <Stack gap="md">
        <Text size="sm">{t(TEXTS.what, { file: document.fileName })}</Text>
        <MultiSelect
          label={t(TEXTS.languages)}
          description={t(TEXTS.help)}
          placeholder={chosen.length === 0 ? t(TEXTS.found) : ''}
          data={readingLanguageChoices(language)}
          value={chosen}
          onChange={(codes) => setChosen(READING_LANGUAGES.filter((code) => codes.includes(code)))}
          maxValues={READING_LANGUAGES_MAX}
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
    </Dialog>
  );
}
