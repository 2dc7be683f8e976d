import { Stack, Text, Title } from '@mantine/core';
import type { ConclusionVersion } from '../../../shared/api/schemas/conclusion.ts';
import { useText } from '../../host/language.tsx';
import { WITHHELD_WORTH } from '../../parts/blind-words.ts';
import { ShowAnswers } from '../../parts/show-answers.tsx';

const TEXTS = {
  title: { en: 'Version {version} is withheld', nl: 'Versie {version} wordt achtergehouden' },
  why: {
    en: 'Its revision waits for a reader who reads blind, and this version tells how a reader before graded.',
    nl: 'De herziening wacht op een lezer die blind leest, en deze versie vertelt hoe een lezer ervoor oordeelde.',
  },
};

/** In the place of a signed version, while its revision is read blind. */
export function WithheldVersion({ version, documentId }: { version: ConclusionVersion; documentId: string }) {
  const t = useText();
  return (
    <Stack p="xl" gap="sm" maw="44rem" align="start" data-withheld-version>
      <Title order={2} size="h4">
        {t(TEXTS.title, { version: version.version })}
      </Title>
      <Text>{t(TEXTS.why)}</Text>
      <Text size="sm" c="var(--loep-dimmed)">
        {t(WITHHELD_WORTH)}
      </Text>
      <ShowAnswers documentId={documentId} />
    </Stack>
  );
}
