import { Button, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { LONG_TEXT_MAX } from '../../../shared/api/schemas/basics.ts';
import { type ConclusionVersion, type Grades, NO_GRADES } from '../../../shared/api/schemas/conclusion.ts';
import type { DocumentView } from '../../../shared/api/schemas/document.ts';
import { stillOwed } from '../../../shared/api/still-owed.ts';
import { GRADED_ASPECTS, type Grade, type GradedAspect } from '../../../shared/model/conclusion.ts';
import { GRADED_ASPECT_NAMES } from '../../../shared/text/graded-aspects.ts';
import { propositionOf } from '../../../shared/text/propositions.ts';
import { useText } from '../../host/language.tsx';
import { ReaderFields, useReader } from '../../parts/signing-fields.tsx';
import { AspectField } from './aspect-field.tsx';
import { fieldIds, focusOn } from './field-focus.ts';
import bar from './outcome-bar.module.css';
import { ReaderPanel } from './reader-panel.tsx';
import { ReadingLead } from './reading-lead.tsx';
import classes from './split.module.css';
import { useConclusionChange } from './use-conclusion-change.ts';

const TEXTS = {
  second: { en: 'Second reading', nl: 'Tweede lezing' },
  third: { en: 'Third reading', nl: 'Derde lezing' },
  own: { en: 'Your own grades', nl: 'Uw eigen oordelen' },
  note: { en: 'Note', nl: 'Notitie' },
  sign: { en: 'Sign reading', nl: 'Lezing ondertekenen' },
  unchosen: {
    en: 'No grade chosen yet; counts as not examined, unless a reader before you graded it.',
    nl: 'Nog geen oordeel gekozen; telt als niet onderzocht, tenzij een lezer vóór u het beoordeelde.',
  },
  owedHere: {
    en: 'A reader before you graded this: choose a grade, or “not examined”.',
    nl: 'Een lezer vóór u beoordeelde dit: kies een oordeel, of “niet onderzocht”.',
  },
  open: {
    en: 'A reader before you graded what you left open: {aspects}. Their grade does not lapse by a blank. Give yours, or say “not examined” yourself; a third reader then reads where one is needed.',
    nl: 'Een lezer vóór u beoordeelde wat u open liet: {aspects}. Dat oordeel vervalt daardoor niet. Geef het uwe, of zeg zelf “niet onderzocht”; waar nodig leest dan een derde.',
  },
  settle: {
    en: 'The readers before you differ on: {aspects}. Your grade settles it, so that it cannot be left out. If you cannot tell, grade it 0 with the reason.',
    nl: 'De lezers vóór u verschillen over: {aspects}. Uw oordeel stelt dat vast en kan dus niet ontbreken. Kunt u het niet zeggen, oordeel dan 0 met de reden.',
  },
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
  const [isTold, setTold] = useState(false);
  const { reader, setReader, isComplete } = useReader({ name: '', initials: '' });
  const read = useConclusionChange('conclusion.read');
  const isGraded = GRADED_ASPECTS.some((aspect) => typeof grades[aspect].grade === 'number');
  const owed = stillOwed(current.owed, grades);
  const title = t(current.state === 'awaiting-third-reader' ? TEXTS.third : TEXTS.second);
  const sign = () => {
    if (owed.length === 0) return read.mutate({ documentId: document.id, reader, grades, note });
    setTold(true);
    focusOn(fieldIds(owed[0]!).grade);
  };
  return (
    <div className={classes.split}>
      <ReaderPanel document={document} examinationId={current.examinationId} />
      <form
        className={classes.form}
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault();
          sign();
        }}
      >
        <Stack gap="xl" p="md" className={classes.fields}>
          <ReadingLead {...{ title, caseId, current }} documentId={document.id} />
          <Stack gap="lg">
            <Title order={3} size="h5">
              {t(TEXTS.own)}
            </Title>
            {GRADED_ASPECTS.map((aspect) => (
              <AspectField
                key={aspect}
                aspect={aspect}
                value={grades[aspect]}
                sentence={sentenceOf(grades, aspect)}
                unchosen={isTold && owed.includes(aspect) ? TEXTS.owedHere : TEXTS.unchosen}
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
          {isTold && <LeftOpen owed={owed} settles={current.owed.grade} />}
          <Button type="submit" loading={read.isPending} disabled={!isComplete || !isGraded}>
            {t(TEXTS.sign)}
          </Button>
        </div>
      </form>
    </div>
  );
}

/** Said before anything is signed: which aspects a reader before graded, and never how. */
function LeftOpen(props: { owed: readonly GradedAspect[]; settles: readonly GradedAspect[] }) {
  const t = useText();
  const { owed, settles } = props;
  const named = (aspects: readonly GradedAspect[]) =>
    aspects.map((aspect) => t(GRADED_ASPECT_NAMES[aspect])).join('; ');
  const toSettle = owed.filter((aspect) => settles.includes(aspect));
  const open = owed.filter((aspect) => !settles.includes(aspect));
  return (
    <div role="alert" data-left-open>
      {open.length > 0 && <Text size="sm">{t(TEXTS.open, { aspects: named(open) })}</Text>}
      {toSettle.length > 0 && <Text size="sm">{t(TEXTS.settle, { aspects: named(toSettle) })}</Text>}
    </div>
  );
}

/** What a grade says in full; null as long as there is none. */
function sentenceOf(grades: Grades, aspect: GradedAspect) {
  const { grade, reason } = grades[aspect];
  return grade === null ? null : propositionOf(aspect, grade, reason);
}

/** A carrier found genuine can come to carry a category against the document, and is explained. */
function isNearlyCertain(grade: Grade | null): boolean {
  return typeof grade === 'number' && grade >= 2;
}
