import { Button, Group, Progress } from '@mantine/core';
import type { CaseView } from '../../../shared/api/schemas/case.ts';
import type { DocumentView } from '../../../shared/api/schemas/document.ts';
import { useProgress } from '../../host/events.tsx';
import { useText } from '../../host/language.tsx';
import { useChange } from '../../host/use-call.ts';
import { useSettings } from '../../host/use-settings.ts';
import { BUTTON_WORDS } from '../../parts/button-words.ts';
import { progressFraction, stageWords } from '../../parts/stage-words.ts';
import classes from './document-progress.module.css';
import { useLeavingRemoved } from './use-leaving-removed.ts';

const TEXTS = {
  waiting: { en: 'Waiting to be examined.', nl: 'Wacht op onderzoek.' },
  examining: { en: 'Being examined.', nl: 'Wordt onderzocht.' },
  stage: { en: '{stage}.', nl: '{stage}.' },
  page: { en: '{stage}: page {page} of {pages}.', nl: '{stage}: pagina {page} van {pages}.' },
  bar: { en: 'Progress of the examination', nl: 'Voortgang van het onderzoek' },
  refused: { en: 'Not examined.', nl: 'Niet onderzocht.' },
  cancelled: { en: 'The examination was cancelled.', nl: 'Het onderzoek is afgebroken.' },
  examine: { en: 'Examine', nl: 'Onderzoeken' },
};

type Props = { document: DocumentView; caseView: CaseView };

/** Above the findings: how far the examination is, or why there is none. Nothing once a document was examined. */
export function DocumentProgress({ document, caseView }: Props) {
  if (document.state === 'examined') return null;
  if (document.state === 'refused' || document.state === 'cancelled') {
    return <NotExamined document={document} caseView={caseView} />;
  }
  return <Running document={document} />;
}

function Running({ document }: { document: DocumentView }) {
  const t = useText();
  const progress = useProgress(document.id);
  const cancel = useChange('examination.cancel');
  const isWaiting = document.state === 'waiting' || progress === null;
  const said = () => {
    if (document.state === 'waiting') return t(TEXTS.waiting);
    if (progress === null) return t(TEXTS.examining);
    const { stage, page, pagesTotal } = progress;
    const words = { stage: stageWords(stage) };
    return page === null ? t(TEXTS.stage, words) : t(TEXTS.page, { ...words, page, pages: pagesTotal });
  };
  return (
    <section className={classes.strip} data-document-state={document.state}>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <span data-stage={progress?.stage}>{said()}</span>
        <Button
          size="compact-sm"
          variant="default"
          loading={cancel.isPending}
          onClick={() => cancel.mutate({ documentId: document.id })}
          data-cancel
        >
          {t(BUTTON_WORDS.stopExamination)}
        </Button>
      </Group>
      <Progress
        size="sm"
        mt="xs"
        value={isWaiting ? 0 : 100 * progressFraction(progress)}
        aria-label={t(TEXTS.bar)}
      />
    </section>
  );
}

function NotExamined({ document, caseView }: Props) {
  const t = useText();
  const { settings } = useSettings();
  const start = useChange('examination.start');
  const [remove, question] = useLeavingRemoved(caseView);
  const isRefused = document.state === 'refused';
  return (
    <section className={classes.strip} role="status" data-document-state={document.state}>
      <strong>{t(isRefused ? TEXTS.refused : TEXTS.cancelled)}</strong>
      {isRefused && document.refusal && <p className={classes.why}>{t(document.refusal.text)}</p>}
      <Group gap="xs" mt="xs">
        <Button
          size="compact-sm"
          loading={start.isPending}
          onClick={() => start.mutate({ documentId: document.id, languages: settings.readingLanguages })}
          data-retry
        >
          {t(isRefused ? BUTTON_WORDS.retry : TEXTS.examine)}
        </Button>
        {caseView.documents.length === 1 && (
          <Button size="compact-sm" variant="default" onClick={remove} data-remove>
            {t(BUTTON_WORDS.removeCase)}
          </Button>
        )}
      </Group>
      {question}
    </section>
  );
}
