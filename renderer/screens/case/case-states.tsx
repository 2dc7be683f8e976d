import { Button, Group, Skeleton, Stack } from '@mantine/core';
import type { CaseView } from '../../../shared/api/schemas/case.ts';
import { textOfError } from '../../../shared/text/fault.ts';
import { useText } from '../../host/language.tsx';
import { useCall, useChange } from '../../host/use-call.ts';
import { BUTTON_WORDS } from '../../parts/button-words.ts';
import { LongWait } from '../../parts/long-wait.tsx';
import { Message, ToInbox } from '../../parts/message.tsx';
import classes from './case-states.module.css';
import { useLeavingRemoved } from './use-leaving-removed.ts';

const TEXTS = {
  loading: { en: 'Opening the case', nl: 'Zaak wordt geopend' },
  missing: { en: 'This case is not here', nl: 'Deze zaak is hier niet' },
  removed: {
    en: 'It was removed. Nothing of it is lost: it can be brought back.',
    nl: 'De zaak is verwijderd. Er is niets van verloren: de zaak kan worden teruggezet.',
  },
  never: { en: 'The address is not that of a case.', nl: 'Het adres is niet dat van een zaak.' },
  failed: { en: 'The case could not be opened', nl: 'De zaak kon niet worden geopend' },
  empty: { en: 'No documents in this case yet', nl: 'Nog geen documenten in deze zaak' },
  drop: {
    en: 'Drop scans, photographs or PDF files on this window; they are examined at once.',
    nl: 'Sleep scans, foto’s of pdf-bestanden naar dit venster; ze worden meteen onderzocht.',
  },
};

/** The outline of what comes, so that nothing jumps. */
export function CaseLoading() {
  const t = useText();
  return (
    <div className={classes.loading} role="status" aria-label={t(TEXTS.loading)}>
      <Skeleton height="2.25rem" className={classes.wide} />
      <Skeleton height="100%" />
      <Stack gap="sm">
        <LongWait />
        <Skeleton height="2rem" />
        <Skeleton height="4rem" />
        <Skeleton height="4rem" />
        <Skeleton height="4rem" />
      </Stack>
    </div>
  );
}

/** A case that was removed, which can be brought back, or that never was. */
export function CaseMissing({ caseId }: { caseId: string }) {
  const t = useText();
  const { data: history } = useCall('case.history', { id: caseId });
  const restore = useChange('case.restore');
  const wasRemoved = history !== undefined;
  return (
    <Message title={t(TEXTS.missing)} text={t(wasRemoved ? TEXTS.removed : TEXTS.never)}>
      <Group>
        {wasRemoved && (
          <Button loading={restore.isPending} onClick={() => restore.mutate({ id: caseId })} data-restore>
            {t(BUTTON_WORDS.restoreCase)}
          </Button>
        )}
        <ToInbox />
      </Group>
    </Message>
  );
}

/** The application could not give the case; what is wrong, and once more. */
export function CaseFailed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useText();
  return (
    <Message title={t(TEXTS.failed)} text={t(textOfError(error))}>
      <Group>
        <Button onClick={onRetry}>{t(BUTTON_WORDS.retry)}</Button>
        <ToInbox />
      </Group>
    </Message>
  );
}

/** A case that waits for its first document. */
export function CaseWithoutDocuments({ caseView }: { caseView: CaseView }) {
  const t = useText();
  const [remove, question] = useLeavingRemoved(caseView);
  return (
    <Message title={t(TEXTS.empty)} text={t(TEXTS.drop)} above={`${caseView.number} · ${caseView.title}`}>
      <Group>
        <Button variant="default" onClick={remove}>
          {t(BUTTON_WORDS.removeCase)}
        </Button>
        {question}
        <ToInbox />
      </Group>
    </Message>
  );
}
