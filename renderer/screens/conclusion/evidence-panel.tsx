import { Button, Group, Pagination, Text } from '@mantine/core';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { DocumentView, PageView } from '../../../shared/api/schemas/document.ts';
import type { Box } from '../../../shared/model/region.ts';
import { useLanguage, useText } from '../../host/language.tsx';
import { useCall } from '../../host/use-call.ts';
import { BUTTON_WORDS } from '../../parts/button-words.ts';
import { Viewer } from '../../viewer/viewer.tsx';
import type { Drawing, Mark } from '../../viewer/viewer-props.ts';
import { boxWords } from './box-words.ts';
import classes from './evidence-panel.module.css';
import type { Stage } from './use-stage.ts';

const TEXTS = {
  document: { en: 'Document', nl: 'Document' },
  page: { en: 'Page {page} of {count}: {name}', nl: 'Pagina {page} van {count}: {name}' },
  pages: { en: 'Pages', nl: 'Pagina’s' },
  mark: { en: 'Mark an observation', nl: 'Waarneming markeren' },
  draw: {
    en: 'Drag a box round what you see. Or move the dashed box with the arrow keys, size it with Shift and an arrow, keep it with Enter; Esc leaves.',
    nl: 'Sleep een kader om wat u ziet. Of verplaats het gestreepte kader met de pijltoetsen, maak het groter of kleiner met Shift en een pijl, bewaar het met Enter; Esc stopt.',
  },
  whole: { en: 'Whole page', nl: 'Hele pagina' },
};

const MARK_BUTTON = 'mark-observation';

/** A mark with the page that it is on. */
export type PlacedMark = Mark & { readonly page: number };

/** The document beside the form, to be looked at as closely as in the case, with its places and what is seen there. */
export function EvidencePanel({
  document,
  examinationId,
  stage,
  marks,
  onMark,
  children,
}: {
  document: DocumentView;
  /** The examination whose places these are; null when there is none. */
  examinationId: string | null;
  stage: Stage;
  marks: readonly PlacedMark[];
  /** A place was marked on a page; null where nothing is to be marked. */
  onMark: ((page: number, box: Box) => void) | null;
  children: ReactNode;
}) {
  const t = useText();
  const count = Math.max(1, document.pages.length);
  const page = document.pages.find((one) => one.page === stage.page) ?? document.pages[0];
  const { drawing, begin, keep } = useDrawing(page, onMark);
  const words = usePrint(examinationId, page?.page ?? 1);
  const below = useFollowing(stage.selected);
  return (
    <aside className={classes.panel} aria-label={t(TEXTS.document)}>
      <div className={classes.page}>
        <Viewer
          source={{ of: 'document', documentId: document.id, page: page?.page ?? 1 }}
          label={t(TEXTS.page, { page: page?.page ?? 1, count, name: document.fileName })}
          marks={marks.filter((mark) => mark.page === (page?.page ?? 1))}
          selectedMark={stage.selected}
          onSelectMark={stage.select}
          text={null}
          words={words}
          hits={[]}
          focus={stage.focus}
          drawing={drawing}
        />
      </div>
      <Group className={classes.tools} gap="xs">
        {count > 1 && (
          <Pagination
            size="sm"
            aria-label={t(TEXTS.pages)}
            total={count}
            value={page?.page ?? 1}
            onChange={stage.goTo}
          />
        )}
        {onMark && page && !drawing && (
          <Button id={MARK_BUTTON} variant="default" size="xs" onClick={begin}>
            {t(TEXTS.mark)}
          </Button>
        )}
        {drawing && page && (
          <>
            <Text size="sm" flex="1 1 16rem">
              {t(TEXTS.draw)}
            </Text>
            <Button
              variant="default"
              size="xs"
              onClick={() => keep({ x: 0, y: 0, width: page.widthPx, height: page.heightPx })}
            >
              {t(TEXTS.whole)}
            </Button>
            <Button variant="subtle" size="xs" onClick={drawing.onLeave}>
              {t(BUTTON_WORDS.cancel)}
            </Button>
          </>
        )}
      </Group>
      <div
        ref={below}
        className={classes.below}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also where nothing in it takes the focus
        tabIndex={0}
      >
        {children}
      </div>
    </aside>
  );
}

/** What is printed on a page, for the numbers to keep off it. */
function usePrint(examinationId: string | null, page: number) {
  const { data } = useCall(
    'examination.text',
    { id: examinationId ?? '', page },
    { enabled: examinationId !== null },
  );
  return useMemo(() => data?.lines.flatMap((line) => line.words.map(({ box }) => box)), [data]);
}

/** Keeps in view below what was chosen on the page. */
function useFollowing(selected: string | null) {
  const below = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const all = below.current?.querySelectorAll<HTMLElement>('[data-seen]') ?? [];
    [...all].find(({ dataset }) => dataset.seen === selected)?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return below;
}

/** Drawing a box on a page, from the button and back to it. What was kept takes the focus itself, to be described. */
function useDrawing(page: PageView | undefined, onMark: ((page: number, box: Box) => void) | null) {
  const t = useText();
  const language = useLanguage();
  const [drawnOn, setDrawnOn] = useState<number | null>(null);
  const isDrawing = page !== undefined && drawnOn === page.page;
  const keep = (box: Box) => {
    setDrawnOn(null);
    if (page) onMark?.(page.page, box);
  };
  const drawing: Drawing | null = isDrawing
    ? {
        label: t(TEXTS.draw),
        describe: (box) => t(boxWords(box, page, language)),
        onKeep: keep,
        onLeave: () => {
          flushSync(() => setDrawnOn(null));
          window.document.getElementById(MARK_BUTTON)?.focus();
        },
      }
    : null;
  return { drawing, keep, begin: () => setDrawnOn(page?.page ?? null) };
}
