import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CaseView } from '../../../shared/api/schemas/case.ts';
import type { ConclusionVersion } from '../../../shared/api/schemas/conclusion.ts';
import type { DocumentView } from '../../../shared/api/schemas/document.ts';
import { CATEGORY_TEXTS } from '../../../shared/text/categories.ts';
import { useText } from '../../host/language.tsx';
import { circumstanceLines } from './circumstance-words.ts';
import { Facts } from './facts.tsx';
import { GradeSteps } from './grade-steps.tsx';
import { seenOf } from './grounds.ts';
import { ReadingsTable } from './readings-table.tsx';
import classes from './signed-page.module.css';

const TEXTS = {
  title: { en: 'Conclusion on {name}', nl: 'Conclusie over {name}' },
  superseded: {
    en: 'This version was superseded by a later one and no longer holds.',
    nl: 'Deze versie is door een latere vervangen en geldt niet meer.',
  },
  conclusion: { en: 'Conclusion', nl: 'Conclusie' },
  follows: {
    en: '{why} This category follows from the grades that the examiners named below gave; Loep does not conclude.',
    nl: '{why} Deze categorie volgt uit de oordelen die de hieronder genoemde onderzoekers gaven; Loep concludeert niet.',
  },
  steps: { en: 'How each grade was reached', nl: 'Hoe elk oordeel tot stand kwam' },
  references: { en: 'References used', nl: 'Gebruikte referenties' },
  noReferences: { en: 'No reference was named.', nl: 'Er is geen referentie genoemd.' },
  circumstances: { en: 'Circumstances', nl: 'Omstandigheden' },
  reasoning: { en: 'Reasoning', nl: 'Motivering' },
  noReasoning: { en: 'No reasoning was written.', nl: 'Er is geen motivering geschreven.' },
  signatures: { en: 'Readers and signatures', nl: 'Lezers en ondertekening' },
};

/** A signed conclusion as a page to read and to print: from what was seen to what was concluded. */
export function SignedPage({
  caseView,
  document,
  version,
}: {
  caseView: CaseView;
  document: DocumentView;
  version: ConclusionVersion;
}) {
  const t = useText();
  const { draft, category } = version;
  const circumstances = circumstanceLines(draft.circumstances);
  return (
    <article className={classes.page} aria-labelledby="signed-title" data-state={version.state}>
      <Title order={1} size="h2" id="signed-title" className={classes.title}>
        {t(TEXTS.title, { name: document.fileName })}
      </Title>
      {version.state === 'superseded' && (
        <Text className={classes.superseded} fw={600}>
          {t(TEXTS.superseded)}
        </Text>
      )}
      <Facts caseView={caseView} document={document} version={version} />
      <Part title={t(TEXTS.conclusion)}>
        {category !== null && (
          <Text size="xl" fw={650} data-category={category}>
            {t(CATEGORY_TEXTS[category].name)}
          </Text>
        )}
        {version.sentences.map(({ aspect, text }) => (
          <Text key={aspect} className={classes.sentence}>
            {t(text)}
          </Text>
        ))}
        {version.guards.map(({ id, text }) => (
          <Text key={id} className={classes.sentence} data-note={id}>
            {t(text)}
          </Text>
        ))}
        {category !== null && (
          <Text size="sm" c="var(--loep-dimmed)">
            {t(TEXTS.follows, { why: CATEGORY_TEXTS[category].follows })}
          </Text>
        )}
      </Part>
      <Part title={t(TEXTS.steps)}>
        <GradeSteps
          version={version}
          document={document}
          seen={seenOf(version.grounds, draft.observations)}
        />
      </Part>
      <Part title={t(TEXTS.references)}>
        <Lines lines={draft.references} none={t(TEXTS.noReferences)} />
      </Part>
      {circumstances.length > 0 && (
        <Part title={t(TEXTS.circumstances)}>
          <Lines lines={circumstances.map((line) => t(line))} none="" />
        </Part>
      )}
      <Part title={t(TEXTS.reasoning)}>
        <Text className={classes.reasoning}>
          {draft.reasoning.trim() === '' ? t(TEXTS.noReasoning) : draft.reasoning}
        </Text>
      </Part>
      <Part title={t(TEXTS.signatures)}>
        <ReadingsTable version={version} />
      </Part>
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.part}>
      <Title order={2} size="h4">
        {title}
      </Title>
      {children}
    </section>
  );
}

function Lines({ lines, none }: { lines: readonly string[]; none: string }) {
  if (lines.length === 0) return <Text>{none}</Text>;
  const numbered = lines.map((line, at) => ({ line, number: at + 1 }));
  return (
    <ol className={classes.lines}>
      {numbered.map(({ line, number }) => (
        <li key={number}>{line}</li>
      ))}
    </ol>
  );
}
