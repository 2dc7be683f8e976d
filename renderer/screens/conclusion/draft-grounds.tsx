import { Anchor, Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { DocumentView } from '../../../shared/api/schemas/document.ts';
import { useText } from '../../host/language.tsx';
import classes from './evidence-panel.module.css';
import type { Seen } from './grounds.ts';
import { SeenItem } from './seen-item.tsx';

const TEXTS = {
  grounds: { en: 'What this conclusion stands on', nl: 'Waar deze conclusie op steunt' },
  none: {
    en: 'No finding is confirmed yet. Answer the findings in the case, or mark here what you see yourself.',
    nl: 'Er is nog geen bevinding bevestigd. Beantwoord de bevindingen in de zaak, of markeer hier wat u zelf ziet.',
  },
  toCase: { en: 'Findings in the case', nl: 'Bevindingen in de zaak' },
};

/** What a draft stands on: confirmed findings by their numbers in the case, and own observations by letter. */
export function DraftGrounds({
  caseId,
  document,
  seen,
  onShow,
  renderOwn,
}: {
  caseId: string;
  document: DocumentView;
  seen: readonly Seen[];
  onShow: (id: string) => void;
  /** What stands in the place of an own observation's text. */
  renderOwn: (seen: Seen) => ReactNode;
}) {
  const t = useText();
  return (
    <section aria-label={t(TEXTS.grounds)}>
      <Group justify="space-between" align="baseline">
        <Title order={2} size="h5">
          {t(TEXTS.grounds)}
        </Title>
        <Anchor component={Link} href={`/cases/${caseId}?document=${document.id}`} size="sm">
          {t(TEXTS.toCase)}
        </Anchor>
      </Group>
      {seen.length === 0 && (
        <Text size="sm" c="var(--loep-dimmed)" mt="xs">
          {t(TEXTS.none)}
        </Text>
      )}
      <ol className={classes.list}>
        {seen.map((one) => (
          <SeenItem
            key={one.id}
            seen={one}
            documentId={document.id}
            page={document.pages.find((has) => has.page === one.region?.page)}
            onShow={onShow}
          >
            {one.confirmedBy === null ? renderOwn(one) : undefined}
          </SeenItem>
        ))}
      </ol>
    </section>
  );
}
