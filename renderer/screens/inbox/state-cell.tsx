import { Progress } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { CaseRow } from '../../../shared/api/schemas/case.ts';
import { useCaseProgress } from '../../host/events.tsx';
import { useLanguage, useText } from '../../host/language.tsx';
import { progressFraction, stageWords } from '../../parts/stage-words.ts';
import { CASE_STATE_WORDS, DOCUMENT_STATE_WORDS } from '../../parts/state-words.ts';
import classes from './state-cell.module.css';

const TEXTS = {
  several: { en: '{done} of {count} examined', nl: '{done} van {count} onderzocht' },
  failed: { en: '{failed} not examined', nl: '{failed} niet onderzocht' },
  progress: { en: 'How far case {number} is', nl: 'Hoe ver zaak {number} is' },
};

/** How far a case has come: a word, or while something is being examined the step and a bar. */
export function StateCell({ row }: { row: CaseRow }) {
  const t = useText();
  if (row.state === 'examining') return <UnderWay row={row} />;
  const failed = t(TEXTS.failed, { failed: row.failedCount });
  return (
    <>
      {t(CASE_STATE_WORDS[row.state])}
      {row.failedCount > 0 && (
        // Where there is no room for the column that says it in full.
        <IconAlertTriangle className={classes.failedMark} size="1rem" role="img" aria-label={failed} />
      )}
    </>
  );
}

function UnderWay({ row: { id, number, documentCount, pendingCount } }: { row: CaseRow }) {
  const t = useText();
  const language = useLanguage();
  const heard = useCaseProgress(id);
  const done = documentCount - pendingCount;
  if (done === 0 && heard === null) return t(DOCUMENT_STATE_WORDS.waiting);
  const here = heard === null ? 0 : progressFraction(heard);
  const fraction = documentCount === 0 ? 0 : Math.min(1, (done + here) / documentCount);
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(fraction);
  const step = documentCount > 1 ? t(TEXTS.several, { done, count: documentCount }) : stepOf(heard?.stage, t);
  return (
    <span className={classes.underWay}>
      <span className={classes.step}>
        <span className={classes.stepWords}>{step}</span>
        <span className={classes.percent}>{percent}</span>
      </span>
      <Progress value={fraction * 100} size={3} aria-label={t(TEXTS.progress, { number: String(number) })} />
    </span>
  );
}

function stepOf(stage: string | undefined, t: ReturnType<typeof useText>): string {
  return t(stage === undefined ? DOCUMENT_STATE_WORDS.waiting : stageWords(stage));
}
