import { Anchor, Button, Group, Skeleton, Stack } from '@mantine/core';
import { Link } from 'wouter';
import { LoepError } from '../../../shared/model/errors.ts';
import { textOfError } from '../../../shared/text/fault.ts';
import { useText } from '../../host/language.tsx';
import { BUTTON_WORDS } from '../../parts/button-words.ts';
import { Message, ToInbox } from '../../parts/message.tsx';

const TEXTS = {
  loading: { en: 'Opening the conclusion', nl: 'Conclusie wordt geopend' },
  failed: { en: 'The conclusion could not be opened', nl: 'De conclusie kon niet worden geopend' },
  toCase: { en: 'To the case', nl: 'Naar de zaak' },
  missing: { en: 'This document is not in the case', nl: 'Dit document zit niet in de zaak' },
  missingWhy: {
    en: 'The address is not that of a document of this case.',
    nl: 'Het adres is niet dat van een document van deze zaak.',
  },
  unexamined: { en: 'Not examined yet', nl: 'Nog niet onderzocht' },
  unexaminedWhy: {
    en: 'A conclusion stands on an examination. It can be written as soon as the document has one.',
    nl: 'Een conclusie steunt op een onderzoek. Ze kan worden geschreven zodra het document er een heeft.',
  },
};

/** The outline of what comes. */
export function ConclusionLoading() {
  const t = useText();
  return (
    <Stack p="md" gap="md" role="status" aria-label={t(TEXTS.loading)}>
      <Skeleton height="2rem" width="40%" />
      <Skeleton height="5rem" />
      <Skeleton height="5rem" />
      <Skeleton height="5rem" />
    </Stack>
  );
}

/** The conclusion could not be fetched; what is wrong, and once more where that may help. */
export function ConclusionFailed({
  error,
  caseId,
  onRetry,
}: {
  error: Error | null;
  /** Null when the case could not be opened either. */
  caseId: string | null;
  onRetry: () => void;
}) {
  const t = useText();
  const isThere = !(error instanceof LoepError && error.code === 'not-found');
  return (
    <Message title={t(TEXTS.failed)} text={t(textOfError(error))}>
      <Group>
        {isThere && <Button onClick={onRetry}>{t(BUTTON_WORDS.retry)}</Button>}
        {caseId === null ? <ToInbox /> : <ToCase caseId={caseId} />}
      </Group>
    </Message>
  );
}

/** The address names a document that this case does not hold. */
export function DocumentMissing({ caseId }: { caseId: string }) {
  const t = useText();
  return (
    <Message title={t(TEXTS.missing)} text={t(TEXTS.missingWhy)}>
      <ToCase caseId={caseId} />
    </Message>
  );
}

/** A conclusion stands on an examination; without one there is nothing to conclude. */
export function NotExamined({ caseId }: { caseId: string }) {
  const t = useText();
  return (
    <Message title={t(TEXTS.unexamined)} text={t(TEXTS.unexaminedWhy)}>
      <ToCase caseId={caseId} />
    </Message>
  );
}

function ToCase({ caseId }: { caseId: string }) {
  const t = useText();
  return (
    <Anchor component={Link} href={`/cases/${caseId}`}>
      {t(TEXTS.toCase)}
    </Anchor>
  );
}
