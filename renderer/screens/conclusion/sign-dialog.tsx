import { Button, Group, Stack, Text, Title } from '@mantine/core';
import type { ConclusionVersion } from '../../../shared/api/schemas/conclusion.ts';
import type { DocumentView } from '../../../shared/api/schemas/document.ts';
import { CATEGORY_TEXTS } from '../../../shared/text/categories.ts';
import { GRADED_ASPECT_NAMES } from '../../../shared/text/graded-aspects.ts';
import { useText } from '../../host/language.tsx';
import { useSettings } from '../../host/use-settings.ts';
import { BUTTON_WORDS } from '../../parts/button-words.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { ReaderFields, useReader } from '../../parts/signing-fields.tsx';
import { circumstanceLines } from './circumstance-words.ts';
import { GradeSteps } from './grade-steps.tsx';
import { seenOf } from './grounds.ts';
import classes from './sign-dialog.module.css';
import { useConclusionChange } from './use-conclusion-change.ts';

const TEXTS = {
  title: { en: 'Sign this conclusion', nl: 'Deze conclusie ondertekenen' },
  lead: {
    en: 'This is what you sign. It cannot be changed afterwards, only followed by a later version.',
    nl: 'Dit ondertekent u. Het kan daarna niet meer worden gewijzigd, alleen door een latere versie worden opgevolgd.',
  },
  keeps: {
    en: 'The settings have no name yet: this one is kept there.',
    nl: 'In de instellingen staat nog geen naam: deze wordt daar bewaard.',
  },
  follows: { en: 'Follows from these grades: {category}', nl: 'Volgt uit deze oordelen: {category}' },
  circumstances: { en: 'Circumstances', nl: 'Omstandigheden' },
  references: { en: 'References used', nl: 'Gebruikte referenties' },
  reasoning: { en: 'Reasoning', nl: 'Motivering' },
  noReasoning: { en: 'No reasoning was written.', nl: 'Er is geen motivering geschreven.' },
  reader: {
    en: 'It holds when a second reader has read it, who does not see your grades.',
    nl: 'De conclusie geldt als een tweede lezer haar heeft gelezen, die uw oordelen niet ziet.',
  },
  sign: { en: 'Sign', nl: 'Ondertekenen' },
  hand: { en: 'Sign and hand to a second reader', nl: 'Ondertekenen en naar een tweede lezer' },
};

/** Everything once more, in full sentences, before a person puts their name under it. */
export function SignDialog({
  current,
  document,
  onClose,
}: {
  current: ConclusionVersion;
  document: DocumentView;
  onClose: () => void;
}) {
  const t = useText();
  const { settings } = useSettings();
  const { reader, setReader, isComplete } = useReader({ name: settings.name, initials: settings.initials });
  const sign = useConclusionChange('conclusion.sign', onClose);
  const needsReader = current.guards.some(({ effect }) => effect === 'second-reader');
  return (
    <Dialog opened onClose={onClose} title={t(TEXTS.title)} size="xl" centered>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isComplete) sign.mutate({ documentId: document.id, reader });
        }}
      >
        <Stack gap="md">
          <Text>{t(TEXTS.lead)}</Text>
          <Declaration current={current} document={document} />
          {needsReader && <Text>{t(TEXTS.reader)}</Text>}
          <ReaderFields reader={reader} onChange={setReader} />
          {settings.name === '' && (
            <Text size="sm" c="var(--loep-dimmed)">
              {t(TEXTS.keeps)}
            </Text>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t(BUTTON_WORDS.cancel)}
            </Button>
            <Button type="submit" loading={sign.isPending} disabled={!isComplete}>
              {t(needsReader ? TEXTS.hand : TEXTS.sign)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

/** All that the signed conclusion will say, in its own words and with what it stands on. */
function Declaration({ current, document }: { current: ConclusionVersion; document: DocumentView }) {
  const t = useText();
  const { draft, sentences, category } = current;
  const circumstances = circumstanceLines(draft.circumstances);
  return (
    <div className={classes.declaration}>
      <dl className={classes.sentences}>
        {sentences.map(({ aspect, text }) => (
          <div key={aspect}>
            <dt>{t(GRADED_ASPECT_NAMES[aspect])}</dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      {category !== null && (
        <Text fw={650}>{t(TEXTS.follows, { category: CATEGORY_TEXTS[category].name })}</Text>
      )}
      <GradeSteps version={current} document={document} seen={seenOf(current.grounds, draft.observations)} />
      <Lines title={t(TEXTS.circumstances)} lines={circumstances.map((line) => t(line))} />
      <Lines title={t(TEXTS.references)} lines={draft.references} />
      <Title order={3} size="h6">
        {t(TEXTS.reasoning)}
      </Title>
      <Text className={classes.reasoning}>
        {draft.reasoning.trim() === '' ? t(TEXTS.noReasoning) : draft.reasoning}
      </Text>
    </div>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <Title order={3} size="h6">
        {title}
      </Title>
      <ul className={classes.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
