import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import { useText } from '../../host/language.tsx';
import { WITHHELD_WORTH } from '../../parts/blind-words.ts';
import { ShowAnswers } from '../../parts/show-answers.tsx';
import type { Bench } from './use-bench.ts';

const TEXTS = {
  withheld: {
    en: 'The conclusion on this document waits for a reader who reads blind. The answers and notes of the readers before are withheld until then.',
    nl: 'De conclusie over dit document wacht op een lezer die blind leest. De antwoorden en notities van eerdere lezers worden tot dan achtergehouden.',
  },
  kept: {
    en: 'The conclusion on this document waits for another reader. Until then the answers stay as its writer gave them.',
    nl: 'De conclusie over dit document wacht op een andere lezer. Tot dan blijven de antwoorden zoals de opsteller ze gaf.',
  },
  signed: {
    en: 'The conclusion on this document is signed and keeps the answers that it was signed with. What is answered now counts for a revision alone.',
    nl: 'De conclusie over dit document is ondertekend en houdt de antwoorden waarmee zij is ondertekend. Wat nu wordt geantwoord telt alleen voor een herziening.',
  },
  toReading: { en: 'To the reading', nl: 'Naar de lezing' },
};

/** How far the answers below can be seen and given, where a conclusion waits or is signed; else nothing. */
export function AnswersKept({ bench }: { bench: Bench }) {
  const t = useText();
  const { examination, document, caseView } = bench;
  if (examination === null) return null;
  if (examination.answers === 'open') {
    if (document.conclusion?.state !== 'signed') return null;
    return (
      <Alert p="xs" color="gray" data-answers="signed">
        {t(TEXTS.signed)}
      </Alert>
    );
  }
  return (
    <Alert p="xs" color="gray" data-answers={examination.answers}>
      <Stack gap="xs" align="start">
        <Text size="sm">{t(TEXTS[examination.answers])}</Text>
        {examination.answers === 'withheld' && (
          <>
            <Text size="sm" c="var(--loep-dimmed)">
              {t(WITHHELD_WORTH)}
            </Text>
            <ShowAnswers documentId={document.id} />
          </>
        )}
        <Anchor component={Link} href={`/cases/${caseView.id}/conclusion/${document.id}`} size="sm">
          {t(TEXTS.toReading)}
        </Anchor>
      </Stack>
    </Alert>
  );
}
