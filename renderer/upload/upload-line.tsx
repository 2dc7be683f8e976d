import { ActionIcon, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconRefresh, IconX } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useLanguage, useText } from '../host/language.tsx';
import { BUTTON_WORDS } from '../parts/button-words.ts';
import classes from './upload-line.module.css';
import { isUnderWay, type Upload } from './upload-queue.ts';
import { uploadQueue } from './uploads.ts';

const TEXTS = {
  waiting: { en: 'Waiting', nl: 'Wacht' },
  pausing: { en: 'Trying again', nl: 'Probeert opnieuw' },
  cancelled: { en: 'Cancelled', nl: 'Geannuleerd' },
  cancel: { en: 'Cancel {name}', nl: '{name} annuleren' },
  retry: { en: 'Try {name} again', nl: '{name} opnieuw proberen' },
};

/** One file on its way: name, how far, and what can be done about it. */
export function UploadLine({ upload }: { upload: Upload }) {
  const t = useText();
  const { id, file, state } = upload;
  const name = file.name;
  return (
    <div className={classes.line} data-state={state.kind}>
      <span className={classes.name} title={name}>
        {name}
      </span>
      <span className={classes.state}>
        <StateOf upload={upload} />
      </span>
      {isUnderWay(upload) && (
        <Tooltip label={t(TEXTS.cancel, { name })}>
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            aria-label={t(TEXTS.cancel, { name })}
            onClick={() => uploadQueue.cancel(id)}
          >
            <IconX size="1rem" />
          </ActionIcon>
        </Tooltip>
      )}
      {(state.kind === 'failed' || state.kind === 'cancelled') && (
        <Tooltip label={t(TEXTS.retry, { name })}>
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            aria-label={t(TEXTS.retry, { name })}
            onClick={() => uploadQueue.retry(id)}
          >
            <IconRefresh size="1rem" />
          </ActionIcon>
        </Tooltip>
      )}
      {state.kind === 'failed' && (
        <span className={classes.why}>
          <IconAlertTriangle size="1rem" className={classes.shape} aria-hidden />
          {t(state.text)}
        </span>
      )}
    </div>
  );
}

function StateOf({ upload: { file, state } }: { upload: Upload }) {
  const t = useText();
  const language = useLanguage();
  switch (state.kind) {
    case 'sending':
      return new Intl.NumberFormat(language, { style: 'percent' }).format(
        Math.min(1, state.sentBytes / Math.max(1, file.size)),
      );
    case 'done':
      return <Link href={`/cases/${state.caseId}`}>{t(BUTTON_WORDS.openCase)}</Link>;
    case 'failed':
      return null;
    default:
      return t(TEXTS[state.kind]);
  }
}
