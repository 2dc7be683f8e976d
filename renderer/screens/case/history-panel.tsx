import { Skeleton, Stack } from '@mantine/core';
import type { HistoryEntry } from '../../../shared/api/schemas/case.ts';
import { useLanguage, useText } from '../../host/language.tsx';
import { useCall } from '../../host/use-call.ts';
import { shortMoment } from '../../parts/moments.ts';
import { historyNote } from './history-note.ts';
import classes from './history-panel.module.css';
import { historyWords } from './history-words.ts';
import { PanelFailed } from './panel-failed.tsx';
import { printActor } from './print-values.ts';
import type { Bench } from './use-bench.ts';

const TEXTS = {
  by: { en: '{at}, {by}', nl: '{at}, {by}' },
};

/** What happened to the case, newest first, from the audit log. */
export function HistoryPanel({ bench }: { bench: Bench }) {
  const { caseView } = bench;
  const { data, error, isPending, refetch } = useCall('case.history', { id: caseView.id });
  if (isPending) {
    return (
      <Stack gap="sm">
        <Skeleton height="2.5rem" />
        <Skeleton height="2.5rem" />
        <Skeleton height="2.5rem" />
      </Stack>
    );
  }
  if (data === undefined) return <PanelFailed error={error} onRetry={() => void refetch()} />;
  return (
    <ol className={classes.list} reversed data-history>
      {data.toReversed().map((entry) => (
        <Entry key={entry.seq} entry={entry} bench={bench} />
      ))}
    </ol>
  );
}

function Entry({ entry, bench }: { entry: HistoryEntry; bench: Bench }) {
  const t = useText();
  const language = useLanguage();
  const { caseView, findings } = bench;
  const examinations = caseView.documents.flatMap((each) => each.examinations);
  const { text, values } = historyWords(entry, { findings, examinations });
  const document = caseView.documents.find(({ id }) => id === entry.details.documentId);
  const note = historyNote(entry);
  const isNamed = caseView.documents.length > 1 && document && entry.action !== 'document.added';
  return (
    <li data-action={entry.action}>
      <span>
        {isNamed && `${document.fileName}: `}
        {t(text, values)}
      </span>
      {note !== null && <span className={classes.note}>{note}</span>}
      <time className={classes.when} dateTime={entry.at}>
        {t(TEXTS.by, { at: shortMoment(entry.at, language), by: printActor(entry.by, language) })}
      </time>
    </li>
  );
}
