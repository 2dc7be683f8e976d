import { Button, Progress } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { DocumentView } from '../../../shared/api/schemas/document.ts';
import { useProgress } from '../../host/events.tsx';
import { useLanguage, useText } from '../../host/language.tsx';
import { BUTTON_WORDS } from '../../parts/button-words.ts';
import { OutcomeBadge } from '../../parts/outcome-badge.tsx';
import { unjudgedText } from '../../parts/outcome-words.ts';
import { progressFraction, stageWords } from '../../parts/stage-words.ts';
import { DOCUMENT_STATE_WORDS } from '../../parts/state-words.ts';
import classes from './document-line.module.css';

const TEXTS = {
  page: { en: 'page {page} of {count}', nl: 'pagina {page} van {count}' },
  progress: { en: 'How far {name} is', nl: 'Hoe ver {name} is' },
};

interface Props {
  readonly document: DocumentView;
  readonly onCancel: (() => void) | null;
  readonly onRetry: (() => void) | null;
}

/** One document of a case: its name, how far it is or how it came out, and what can be done. */
export function DocumentLine({ document, onCancel, onRetry }: Props) {
  const t = useText();
  const { fileName, state, refusal, examinations } = document;
  const unjudged = state === 'examined' ? unjudgedText(examinations[0] ?? null) : null;
  return (
    <li className={classes.line}>
      <span className={classes.name} title={fileName}>
        {fileName}
      </span>
      <span className={classes.action}>
        {onCancel && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={onCancel}
            aria-label={`${t(BUTTON_WORDS.stopExamination)}: ${fileName}`}
          >
            {t(BUTTON_WORDS.stopExamination)}
          </Button>
        )}
        {onRetry && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={onRetry}
            aria-label={`${t(BUTTON_WORDS.retry)}: ${fileName}`}
          >
            {t(BUTTON_WORDS.retry)}
          </Button>
        )}
      </span>
      <div className={classes.state}>
        {state === 'examined' && <OutcomeBadge of={examinations[0] ?? null} />}
        {unjudged && <p className={classes.why}>{t(unjudged)}</p>}
        {state === 'examining' && <Stage document={document} />}
        {state !== 'examined' && state !== 'examining' && (
          <span className={classes.word} data-refused={state === 'refused'}>
            {state === 'refused' && <IconAlertTriangle size="1rem" aria-hidden />}
            {t(DOCUMENT_STATE_WORDS[state])}
          </span>
        )}
        {refusal && <p className={classes.why}>{t(refusal.text)}</p>}
      </div>
    </li>
  );
}

function Stage({ document: { id, fileName } }: { document: DocumentView }) {
  const t = useText();
  const language = useLanguage();
  const heard = useProgress(id);
  const fraction = heard === null ? 0 : progressFraction(heard);
  const step = heard === null ? DOCUMENT_STATE_WORDS.examining : stageWords(heard.stage);
  const page =
    heard?.page && heard.pagesTotal > 1
      ? `, ${t(TEXTS.page, { page: heard.page, count: heard.pagesTotal })}`
      : '';
  return (
    <>
      <span className={classes.step}>
        <span>
          {t(step)}
          {page}
        </span>
        <span>{new Intl.NumberFormat(language, { style: 'percent' }).format(fraction)}</span>
      </span>
      <Progress value={fraction * 100} size="sm" aria-label={t(TEXTS.progress, { name: fileName })} />
    </>
  );
}
