import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { LONG_TEXT_MAX } from '../../../shared/api/schemas/basics.ts';
import { type ConclusionVersion, NO_GRADES } from '../../../shared/api/schemas/conclusion.ts';
import type { DocumentView } from '../../../shared/api/schemas/document.ts';
import { GRADED_ASPECTS, type Grade } from '../../../shared/model/conclusion.ts';
import { useText } from '../../host/language.tsx';
import { ReaderFields, useReader } from '../../parts/signing-fields.tsx';
import { AspectField } from './aspect-field.tsx';
import { circumstanceLines } from './circumstance-words.ts';
import { EvidencePanel } from './evidence-panel.tsx';
import bar from './outcome-bar.module.css';
import classes from './split.module.css';
import { useConclusionChange } from './use-conclusion-change.ts';

const TEXTS = {
  second: { en: 'Second reading', nl: 'Tweede lezing' },
  third: { en: 'Third reading', nl: 'Derde lezing' },
  blind: {
    en: 'Graded before by {names}. Those grades and their grounds are shown when you have given yours.',
    nl: 'Eerder beoordeeld door {names}. Die oordelen en de gronden ervan ziet u als u het uwe hebt gegeven.',
  },
  first: {
    en: 'Read before you look at the answers in the case: they and their notes are those of a reader before you.',
    nl: 'Lees voordat u de antwoorden in de zaak bekijkt: die en de notities erbij zijn van een lezer vóór u.',
  },
  settles: {
    en: 'The readers before you differ too much; your reading settles the conclusion.',
    nl: 'De lezers vóór u verschillen te veel; uw lezing stelt de conclusie vast.',
  },
  given: { en: 'Given with it', nl: 'Meegegeven' },
  references: { en: 'Compared with: {lines}', nl: 'Vergeleken met: {lines}' },
  own: { en: 'Your own grades', nl: 'Uw eigen oordelen' },
  note: { en: 'Note', nl: 'Notitie' },
  sign: { en: 'Sign reading', nl: 'Lezing ondertekenen' },
};

/** Grading what another has graded, without seeing how. */
export function ReadingForm({
  caseId,
  document,
  current,
}: {
  caseId: string;
  document: DocumentView;
  current: ConclusionVersion;
}) {
  const t = useText();
  const [grades, setGrades] = useState(NO_GRADES);
  const [note, setNote] = useState('');
  const { reader, setReader, isComplete } = useReader({ name: '', initials: '' });
  const read = useConclusionChange('conclusion.read');
  const isThird = current.state === 'awaiting-third-reader';
  const isGraded = GRADED_ASPECTS.some((aspect) => typeof grades[aspect].grade === 'number');
  const title = t(isThird ? TEXTS.third : TEXTS.second);
  return (
    <div className={classes.split}>
      <EvidencePanel caseId={caseId} document={document} seen={[]} onMark={null} />
      <form
        className={classes.form}
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault();
          read.mutate({ documentId: document.id, reader, grades, note });
        }}
      >
        <Stack gap="xl" p="md" className={classes.fields}>
          <Stack gap="xs">
            <Title order={2} size="h4">
              {title}
            </Title>
            <Text>
              {t(TEXTS.blind, { names: current.readings.map(({ reader: { name } }) => name).join(', ') })}
            </Text>
            <Text fw={600}>{t(TEXTS.first)}</Text>
            {isThird && <Text>{t(TEXTS.settles)}</Text>}
            <Given current={current} />
          </Stack>
          <Stack gap="lg">
            <Title order={3} size="h5">
              {t(TEXTS.own)}
            </Title>
            {GRADED_ASPECTS.map((aspect) => (
              <AspectField
                key={aspect}
                aspect={aspect}
                value={grades[aspect]}
                isReasonOwed={aspect === 'carrier' && isNearlyCertain(grades[aspect].grade)}
                onChange={(value) => setGrades({ ...grades, [aspect]: value })}
              />
            ))}
          </Stack>
          <Textarea
            label={t(TEXTS.note)}
            autosize
            minRows={2}
            maxLength={LONG_TEXT_MAX}
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
          <ReaderFields reader={reader} onChange={setReader} />
        </Stack>
        <div className={bar.bar}>
          <Group>
            <Button type="submit" loading={read.isPending} disabled={!isComplete || !isGraded}>
              {t(TEXTS.sign)}
            </Button>
          </Group>
        </div>
      </form>
    </div>
  );
}

/** A carrier found genuine can come to carry a category against the document, and is explained. */
function isNearlyCertain(grade: Grade | null): boolean {
  return typeof grade === 'number' && grade >= 2;
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
