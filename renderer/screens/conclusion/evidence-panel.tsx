import { Anchor, Button, Group, Pagination, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { DocumentView } from '../../../shared/api/schemas/document.ts';
import type { Box } from '../../../shared/model/region.ts';
import { useText } from '../../host/language.tsx';
import { BUTTON_WORDS } from '../../parts/button-words.ts';
import classes from './evidence-panel.module.css';
import type { Seen } from './grounds.ts';
import { PagePicture } from './page-picture.tsx';
import { SeenItem } from './seen-item.tsx';

const TEXTS = {
  document: { en: 'Document', nl: 'Document' },
  page: { en: 'Page {page} of {count}: {name}', nl: 'Pagina {page} van {count}: {name}' },
  pages: { en: 'Pages', nl: 'Pagina’s' },
  grounds: { en: 'What this conclusion stands on', nl: 'Waar deze conclusie op steunt' },
  none: {
    en: 'No finding is confirmed yet. Answer the findings in the case, or mark here what you see yourself.',
    nl: 'Er is nog geen bevinding bevestigd. Beantwoord de bevindingen in de zaak, of markeer hier wat u zelf ziet.',
  },
  toCase: { en: 'Findings in the case', nl: 'Bevindingen in de zaak' },
  mark: { en: 'Mark an observation', nl: 'Waarneming markeren' },
  drag: {
    en: 'Drag a box round what you see.',
    nl: 'Sleep een kader om wat u ziet.',
  },
  whole: { en: 'Whole page', nl: 'Hele pagina' },
};

/** The document beside the form: the page with its places, and what is seen there. */
export function EvidencePanel({
  caseId,
  document,
  seen,
  onMark,
  renderOwn,
}: {
  caseId: string;
  document: DocumentView;
  seen: readonly Seen[];
  /** A place was marked on a page; null where nothing is to be marked. */
  onMark: ((page: number, box: Box) => void) | null;
  /** What stands in the place of an own observation's text. */
  renderOwn?: (seen: Seen) => React.ReactNode;
}) {
  const t = useText();
  const [at, setAt] = useState(1);
  const [isMarking, setMarking] = useState(false);
  const page = document.pages.find((one) => one.page === at) ?? document.pages[0];
  const mark = (box: Box) => {
    setMarking(false);
    if (page) onMark?.(page.page, box);
  };
  const places = seen.flatMap(({ id, number, region, title, text }) =>
    region?.page === page?.page && region ? [{ id, number, box: region.box, label: t(title ?? text) }] : [],
  );
  return (
    <aside className={classes.panel} aria-label={t(TEXTS.document)}>
      {page && (
        <PagePicture
          key={page.page}
          documentId={document.id}
          page={page}
          label={t(TEXTS.page, { page: page.page, count: document.pages.length, name: document.fileName })}
          places={places}
          selected={null}
          onMark={isMarking ? mark : null}
        />
      )}
      {document.pages.length > 1 && (
        <Pagination
          size="sm"
          aria-label={t(TEXTS.pages)}
          total={document.pages.length}
          value={page?.page ?? 1}
          onChange={setAt}
        />
      )}
      {onMark && page && (
        <MarkBar
          isMarking={isMarking}
          onMarking={setMarking}
          onWhole={() => mark({ x: 0, y: 0, width: page.widthPx, height: page.heightPx })}
        />
      )}
      {onMark && (
        <section aria-label={t(TEXTS.grounds)}>
          <Group justify="space-between" align="baseline">
            <Title order={2} size="h5">
              {t(TEXTS.grounds)}
            </Title>
            <Anchor component={Link} href={`/cases/${caseId}`} size="sm">
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
              >
                {one.confirmedBy === null ? renderOwn?.(one) : undefined}
              </SeenItem>
            ))}
          </ol>
        </section>
      )}
    </aside>
  );
}

function MarkBar({
  isMarking,
  onMarking,
  onWhole,
}: {
  isMarking: boolean;
  onMarking: (isMarking: boolean) => void;
  onWhole: () => void;
}) {
  const t = useText();
  if (!isMarking) {
    return (
      <Button id="mark-observation" variant="default" size="xs" onClick={() => onMarking(true)}>
        {t(TEXTS.mark)}
      </Button>
    );
  }
  return (
    <Group gap="xs" role="status">
      <Text size="sm">{t(TEXTS.drag)}</Text>
      <Button variant="default" size="xs" onClick={onWhole}>
        {t(TEXTS.whole)}
      </Button>
      <Button variant="subtle" size="xs" onClick={() => onMarking(false)}>
        {t(BUTTON_WORDS.cancel)}
      </Button>
    </Group>
  );
}
