import { Anchor, Stack, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import type { ConclusionVersion } from '../../../shared/api/schemas/conclusion.ts';
import { useText } from '../../host/language.tsx';
import { WITHHELD_WORTH } from '../../parts/blind-words.ts';
import { ShowAnswers } from '../../parts/show-answers.tsx';
import { circumstanceLines } from './circumstance-words.ts';

const TEXTS = {
  blind: {
    en: 'Graded before by {names}. Those grades and their grounds are shown when you have given yours.',
    nl: 'Eerder beoordeeld door {names}. Die oordelen en de gronden ervan ziet u als u het uwe hebt gegeven.',
  },
  withheld: {
    en: 'Until then answers, notes and earlier versions are withheld, here and in the case.',
    nl: 'Tot dan worden antwoorden, notities en eerdere versies achtergehouden, hier en in de zaak.',
  },
  shown: {
    en: 'This reading is no longer blind: the answers of the readers before were shown to {names}. The conclusion will say so.',
    nl: 'Deze lezing is niet meer blind: de antwoorden van eerdere lezers zijn getoond aan {names}. De conclusie zal dat vermelden.',
  },
  toCase: { en: 'All findings in the case', nl: 'Alle bevindingen in de zaak' },
  settles: {
    en: 'The readers before you differ too much; your reading settles the conclusion.',
    nl: 'De lezers vóór u verschillen te veel; uw lezing stelt de conclusie vast.',
  },
  given: { en: 'Given with it', nl: 'Meegegeven' },
  references: { en: 'Compared with: {lines}', nl: 'Vergeleken met: {lines}' },
};

/** What a reader is told before grading: who read before, what is withheld and what that is worth, what was given. */
export function ReadingLead(props: {
  title: string;
  caseId: string;
  documentId: string;
  current: ConclusionVersion;
}) {
  const { title, caseId, documentId, current } = props;
  const t = useText();
  const names = current.readings.map(({ reader: { name } }) => name).join(', ');
  const isThird = current.state === 'awaiting-third-reader';
  return (
    <Stack gap="xs" align="start">
      <Title order={2} size="h4">
        {title}
      </Title>
      <Text>{t(TEXTS.blind, { names })}</Text>
      {current.shownTo.length > 0 ? (
        <Text fw={600} data-shown-to>
          {t(TEXTS.shown, { names: current.shownTo.join(', ') })}
        </Text>
      ) : (
        <>
          <Text fw={600}>{t(TEXTS.withheld)}</Text>
          <Text size="sm" c="var(--loep-dimmed)">
            {t(WITHHELD_WORTH)}
          </Text>
          <ShowAnswers documentId={documentId} />
        </>
      )}
      <Anchor component={Link} href={`/cases/${caseId}?document=${documentId}`} size="sm">
        {t(TEXTS.toCase)}
      </Anchor>
      {isThird && <Text>{t(TEXTS.settles)}</Text>}
      <Given current={current} />
    </Stack>
  );
}

function Given({ current }: { current: ConclusionVersion }) {
  const t = useText();
  const { circumstances, references } = current.draft;
  const lines = circumstanceLines(circumstances).map((line) => t(line));
  if (lines.length === 0 && references.length === 0) return null;
  return (
    <div>
      <Text fw={600}>{t(TEXTS.given)}</Text>
      {references.length > 0 && <Text>{t(TEXTS.references, { lines: references.join('; ') })}</Text>}
      {lines.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
    </div>
  );
}
