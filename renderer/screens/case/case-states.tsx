import { Anchor, Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CaseView } from '../../../shared/api/schemas/case.ts';
import { LoepError } from '../../../shared/model/errors.ts';
import { FAULT } from '../../../shared/text/fault.ts';
import { useText } from '../../host/language.tsx';
import { useCall, useChange } from '../../host/use-call.ts';
import classes from './case-states.module.css';
import { useRemoveCase } from './use-remove-case.ts';

const TEXTS = {
  loading: { en: 'Opening the case', nl: 'Zaak wordt geopend' },
  missing: { en: 'This case is not here', nl: 'Deze zaak is hier niet' },
  removed: {
    en: 'It was removed. Nothing of it is lost: it can be brought back.',
    nl: 'De zaak is verwijderd. Er is niets van verloren: de zaak kan worden teruggezet.',
  },
  never: { en: 'The address is not that of a case.', nl: 'Het adres is niet dat van een zaak.' },
  restore: { en: 'Bring it back', nl: 'Terugzetten' },
  failed: { en: 'The case could not be opened', nl: 'De zaak kon niet worden geopend' },
  retry: { en: 'Try again', nl: 'Opnieuw proberen' },
  inbox: { en: 'To the inbox', nl: 'Naar het postvak' },
  empty: { en: 'No documents in this case yet', nl: 'Nog geen documenten in deze zaak' },
  drop: {
    en: 'Drop scans, photographs or PDF files on this window; they are examined at once.',
    nl: 'Sleep scans, foto’s of pdf-bestanden naar dit venster; ze worden meteen onderzocht.',
  },
  remove: { en: 'Remove case', nl: 'Zaak verwijderen' },
};

/** The outline of what comes, so that nothing jumps. */
export function CaseLoading() {
  const t = useText();
  return (
    <div className={classes.loading} role="status" aria-label={t(TEXTS.loading)}>
      <Skeleton height="2.25rem" className={classes.wide} />
      <Skeleton height="100%" />
      <Stack gap="sm">
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
            {t(TEXTS.restore)}
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
    <Message title={t(TEXTS.failed)} text={t(error instanceof LoepError ? error.text : FAULT)}>
      <Group>
        <Button onClick={onRetry}>{t(TEXTS.retry)}</Button>
        <ToInbox />
      </Group>
    </Message>
  );
}

/** A case that waits for its first document. */
export function CaseWithoutDocuments({ caseView }: { caseView: CaseView }) {
  const t = useText();
  const remove = useRemoveCase(caseView);
  return (
    <Message title={t(TEXTS.empty)} text={t(TEXTS.drop)} above={`${caseView.number} · ${caseView.title}`}>
      <Group>
        <Button variant="default" onClick={remove}>
          {t(TEXTS.remove)}
        </Button>
        <ToInbox />
      </Group>
    </Message>
  );
}

function ToInbox() {
  const t = useText();
  return (
    <Anchor component={Link} href="/">
      {t(TEXTS.inbox)}
    </Anchor>
  );
}

function Message(props: { title: string; text: string; above?: string; children: ReactNode }) {
  return (
    <Stack align="center" justify="center" h="100%" gap="sm" p="xl" ta="center">
      {props.above !== undefined && <Text c="var(--loep-dimmed)">{props.above}</Text>}
      <Title order={1} size="h3">
        {props.title}
      </Title>
      <Text maw="34rem">{props.text}</Text>
      {props.children}
    </Stack>
  );
}
