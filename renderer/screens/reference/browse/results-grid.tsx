import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { ReferenceRow } from '../../../../shared/api/schemas/reference/search.ts';
import { useText } from '../../../host/language.tsx';
import { useSettings } from '../../../host/use-settings.ts';
import { movedOnGrid } from './grid-moves.ts';
import { ItemCard } from './item-card.tsx';
import { ItemLine } from './item-line.tsx';
import { itemAddress } from './item-words.ts';
import classes from './results-grid.module.css';
import type { FoundItems } from './use-found-items.ts';

const RESULTS = { en: 'What was found', nl: 'Wat is gevonden' };

/** Size of the letters at 100 %, px. */
const ROOT_PX = 16;

/** Least width of a card, and heights of a line of cards, of a card with a line to itself and of a dense row, in letters. */
const CARD_REM = 13.5;
const CARD_LINE_REM = 17.5;
const LYING_CARD_REM = 9.25;
const ROW_REM = 3.25;

/** Lines drawn beyond those in sight. */
const BEYOND_LINES = 4;

/** What was found is shown as pictures or as rows. */
export type Form = 'cards' | 'rows';

interface Props {
  readonly items: FoundItems;
  readonly form: Form;
  readonly gridRef: RefObject<HTMLDivElement | null>;
  /** What is asked: another question begins at the top. */
  readonly question: string;
  readonly onInSight: (first: number, last: number) => void;
}

/** What was found, tens of thousands if need be: only the lines in sight are drawn. */
export function ResultsGrid({ items, form, gridRef, question, onInSight }: Props) {
  const t = useText();
  const [, navigate] = useLocation();
  const { ref: sizeRef, width } = useElementSize<HTMLDivElement>();
  const scroll = useRef<HTMLDivElement>(null);
  const ref = useMergedRef(sizeRef, scroll, gridRef);
  const { columns, linePx } = useLineSize(form, width);
  const [active, setActive] = useState(-1);
  const lines = useVirtualizer({
    count: Math.ceil(items.total / columns),
    getScrollElement: () => scroll.current,
    estimateSize: () => linePx,
    overscan: BEYOND_LINES,
    paddingEnd: ROOT_PX,
  });
  const drawn = lines.getVirtualItems();
  const first = (drawn[0]?.index ?? 0) * columns;
  const last = ((drawn.at(-1)?.index ?? 0) + 1) * columns - 1;
  useEffect(() => onInSight(first, last), [first, last, onInSight]);
  useEffect(() => {
    if (linePx > 0) lines.measure();
  }, [lines, linePx]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins at the top
  useEffect(() => {
    setActive((before) => (before < 0 ? before : 0));
    scroll.current?.scrollTo({ top: 0 });
  }, [question]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const linesInSight = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / linePx));
    const to = movedOnGrid(event.key, active, { columns, linesInSight, total: items.total });
    const row = items.rowAt(active);
    if (to !== null) {
      setActive(to);
      lines.scrollToIndex(Math.floor(to / columns), { align: 'auto' });
    } else if (event.key === 'Enter' && row && !items.isBehind) navigate(itemAddress(row));
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: cards in lines are a grid and no table
    <div
      ref={ref}
      role="grid"
      tabIndex={0}
      {...gridState(active, columns, items.total)}
      className={classes.scroll}
      aria-label={t(RESULTS)}
      data-behind={items.isBehind}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.target === event.currentTarget && active < 0 && items.total > 0) setActive(first);
      }}
    >
      <div role="presentation" className={classes.whole} style={{ height: lines.getTotalSize() }}>
        {drawn.map(({ index, start }) => (
          <Line key={index} {...{ index, start, linePx, columns, items, form, active }} />
        ))}
      </div>
    </div>
  );
}

/** What makes it a grid that takes keys (WAI-ARIA, grid pattern): one tab stop that points at the active cell. */
function gridState(active: number, columns: number, total: number) {
  return {
    'aria-rowcount': Math.ceil(total / columns),
    'aria-colcount': columns,
    'aria-activedescendant': active >= 0 ? cellId(active) : undefined,
  };
}

/** How many stand beside each other and how high a line is, by the room and the scale of the screen. */
function useLineSize(form: Form, width: number): { columns: number; linePx: number } {
  const { settings } = useSettings();
  const remPx = (ROOT_PX * settings.scalePercent) / 100;
  if (form === 'rows') return { columns: 1, linePx: ROW_REM * remPx };
  const columns = Math.max(1, Math.floor(width / (CARD_REM * remPx)));
  return { columns, linePx: (columns === 1 ? LYING_CARD_REM : CARD_LINE_REM) * remPx };
}

interface LineProps {
  readonly index: number;
  readonly start: number;
  readonly linePx: number;
  readonly columns: number;
  readonly items: FoundItems;
  readonly form: Form;
  readonly active: number;
}

function Line({ index, start, linePx, columns, items, form, active }: LineProps) {
  const count = Math.min(columns, items.total - index * columns);
  const style = { height: linePx, transform: `translateY(${start}px)`, '--columns': columns };
  return (
    <div {...asRow(index)} className={classes.line} data-form={form} style={style as CSSProperties}>
      {Array.from({ length: Math.max(0, count) }, (_, column) => {
        const at = index * columns + column;
        const row = items.rowAt(at);
        return (
          <div key={row?.id ?? at} id={cellId(at)} {...asCell(at === active)} className={classes.cell}>
            {row ? (
              <Cell row={row} form={form} isAlone={columns === 1} />
            ) : (
              <div className={classes.awaited} />
            )}
          </div>
        );
      })}
    </div>
  );
}

function Cell({ row, form, isAlone }: { row: ReferenceRow; form: Form; isAlone: boolean }) {
  return form === 'rows' ? <ItemLine row={row} /> : <ItemCard row={row} isLying={isAlone} />;
}

const asRow = (index: number) => ({ role: 'row', 'aria-rowindex': index + 1 });

const asCell = (isActive: boolean) => ({ role: 'gridcell', 'aria-selected': isActive });

const cellId = (at: number) => `found-${at}`;
