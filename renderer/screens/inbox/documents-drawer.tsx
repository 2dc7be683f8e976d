import { Button, Drawer, Group, Skeleton, Stack } from '@mantine/core';
import { Link } from 'wouter';
import type { CaseRow } from '../../../shared/api/schemas/case.ts';
import type { DocumentView } from '../../../shared/api/schemas/document.ts';
import { isUnderWay } from '../../../shared/model/case.ts';
import { useText } from '../../host/language.tsx';
import { useCall, useChange } from '../../host/use-call.ts';
import { useSettings } from '../../host/use-settings.ts';
import { BUTTON_WORDS } from '../../parts/button-words.ts';
import { DocumentLine } from './document-line.tsx';
import { Failed } from './plain-states.tsx';

const TEXTS = {
  title: { en: 'Case {number}: documents', nl: 'Zaak {number}: documenten' },
  cancelAll: { en: 'Cancel all', nl: 'Alles afbreken' },
  retryAll: { en: 'Try all again', nl: 'Alles opnieuw proberen' },
  empty: { en: 'This case has no documents yet.', nl: 'Deze zaak heeft nog geen documenten.' },
};

const isPending = ({ state }: DocumentView) => isUnderWay(state);

const hasFailed = ({ state }: DocumentView) => state === 'refused' || state === 'cancelled';

/** The documents of one case: how far each is, why one was refused, cancel and retry. */
export function DocumentsDrawer({ row, onClose }: { row: CaseRow; onClose: () => void }) {
  const t = useText();
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="min(34rem, 100vw)"
      title={t(TEXTS.title, { number: String(row.number) })}
      closeButtonProps={{ 'aria-label': t(BUTTON_WORDS.close) }}
    >
      <Documents caseId={row.id} />
    </Drawer>
  );
}

function Documents({ caseId }: { caseId: string }) {
  const t = useText();
  const { data, error, refetch } = useCall('case.open', { id: caseId });
  const { settings } = useSettings();
  const cancel = useChange('examination.cancel');
  const start = useChange('examination.start');
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height="6rem" />;
  const stop = ({ id: documentId }: DocumentView) => cancel.mutate({ documentId });
  const again = ({ id: documentId }: DocumentView) =>
    start.mutate({ documentId, languages: settings.readingLanguages });
  const pending = data.documents.filter(isPending);
  const failed = data.documents.filter(hasFailed);
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <Button component={Link} href={`/cases/${caseId}`} size="xs">
          {t(BUTTON_WORDS.openCase)}
        </Button>
        {pending.length > 1 && (
          <Button size="xs" variant="default" onClick={() => pending.forEach(stop)}>
            {t(TEXTS.cancelAll)}
          </Button>
        )}
        {failed.length > 1 && (
          <Button size="xs" variant="default" onClick={() => failed.forEach(again)}>
            {t(TEXTS.retryAll)}
          </Button>
        )}
      </Group>
      {data.documents.length === 0 && <p>{t(TEXTS.empty)}</p>}
      <Stack component="ul" gap={0} p={0} m={0}>
        {data.documents.map((document) => (
          <DocumentLine
            key={document.id}
            document={document}
            onCancel={isPending(document) ? () => stop(document) : null}
            onRetry={hasFailed(document) ? () => again(document) : null}
          />
        ))}
      </Stack>
    </Stack>
  );
}
