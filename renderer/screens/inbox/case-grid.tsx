import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { CaseRow } from '../../../shared/api/schemas/case.ts';
import { useText } from '../../host/language.tsx';
import { useTrayHeight } from '../../upload/tray-height.ts';
import classes from './case-grid.module.css';
import { CaseCells } from './case-row.tsx';
import { COLUMN_COUNT, GridHead } from './grid-head.tsx';
import { moveTo } from './grid-move.ts';
import type { InboxView } from './inbox-view.ts';
import { isPossible, type RowAction } from './row-action.ts';
import { useActiveRow } from './use-active-row.ts';
import type { CaseWindows } from './use-case-windows.ts';
import { useKeptScroll } from './use-kept-scroll.ts';

const CASES = { en: 'Cases', nl: 'Zaken' };

/** What makes a table a grid that takes keys (WAI-ARIA, grid pattern): one tab stop that points at the active row. */
function asGrid(active: CaseRow | undefined) {
  return { role: 'grid', tabIndex: 0, 'aria-activedescendant': active && rowId(active.id) };
}

/** Keys of a row, apart from those that move. */
const KEYS: ReadonlyMap<string, RowAction> = new Map([
  ['Enter', 'open'],
  ['d', 'documents'],
  ['F2', 'rename'],
  ['Delete', 'remove'],
  ['r', 'restore'],
]);

/** Rows fetched and drawn beyond those in sight. */
const BEYOND_ROWS = 12;

interface Props {
  readonly view: InboxView;
  readonly cases: CaseWindows;
  readonly rowPx: number;
  readonly gridRef: RefObject<HTMLTableElement | null>;
  readonly onAction: (action: RowAction, row: CaseRow) => void;
  readonly onView: (change: Partial<InboxView>, how: 'step' | 'quietly') => void;
  readonly onInSight: (first: number, last: number) => void;
}

/** The cases, tens of thousands if need be: a grid of which only the rows in sight are drawn. */
export function CaseGrid({ view, cases, rowPx, gridRef, onAction, onView, onInSight }: Props) {
  const t = useText();
  const scroll = useRef<HTMLDivElement>(null);
  const active = useActiveRow(cases);
  const trayPx = useTrayHeight();
  const rows = useVirtualizer({
    count: cases.total,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowPx,
    initialOffset: view.at * rowPx,
    overscan: BEYOND_ROWS,
    // Below the head that stays; and above the uploads in the corner.
    scrollPaddingStart: rowPx,
    scrollPaddingEnd: trayPx + rowPx,
    paddingEnd: trayPx + rowPx,
  });
  useKeptScroll({ rows, view, rowPx, isBehind: cases.isBehind, onView, onInSight });
  useEffect(() => {
    // Keys work at once when one arrives; what has the focus already keeps it.
    if (document.activeElement === document.body) gridRef.current?.focus({ preventScroll: true });
  }, [gridRef]);
  const go = (index: number) => {
    active.goTo(index);
    rows.scrollToIndex(index, { align: 'auto' });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isInHead(event)) return;
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / rowPx) - 2);
    const to = moveTo(event.key, active.index, { page, total: cases.total });
    const action = event.target === event.currentTarget ? KEYS.get(event.key) : undefined;
    if (to !== null) go(to);
    else if (action && active.row && isPossible(action, active.row)) onAction(action, active.row);
    else return;
    event.currentTarget.focus({ preventScroll: true });
    event.preventDefault();
  };
  return (
    <div ref={scroll} className={classes.scroll} data-behind={cases.isBehind}>
      <table
        ref={gridRef}
        {...asGrid(active.row)}
        className={classes.grid}
        aria-label={t(CASES)}
        aria-rowcount={cases.total + 1}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          if (event.target === event.currentTarget && active.index < 0)
            active.goTo(rows.range?.startIndex ?? 0);
        }}
      >
        <GridHead view={view} onSort={(change) => onView(change, 'step')} />
        <tbody className={classes.body} style={{ height: rows.getTotalSize() }}>
          {drawn(rows, active.index).map((index) => (
            <GridRow
              key={cases.rowAt(index)?.id ?? index}
              index={index}
              row={cases.rowAt(index)}
              rowPx={rowPx}
              isActive={index === active.index}
              onAction={onAction}
              onPress={() => active.goTo(index)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly index: number;
  readonly row: CaseRow | undefined;
  readonly rowPx: number;
  readonly isActive: boolean;
  readonly onAction: Props['onAction'];
  readonly onPress: () => void;
}

function GridRow({ index, row, rowPx, isActive, onAction, onPress }: RowProps) {
  return (
    <tr
      id={row && rowId(row.id)}
      className={classes.cells}
      style={{ height: rowPx, transform: `translateY(${index * rowPx}px)` }}
      aria-rowindex={index + 2}
      aria-selected={isActive}
      onClick={(event) => {
        onPress();
        // The link and its modifier keys do it themselves.
        const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented);
        if (row && isPlain) onAction('open', row);
      }}
    >
      {row ? (
        <CaseCells row={row} onAction={onAction} />
      ) : (
        <td className={classes.awaited} colSpan={COLUMN_COUNT} />
      )}
    </tr>
  );
}

const rowId = (caseId: string) => `case-${caseId}`;

const isInHead = ({ target }: KeyboardEvent) => target instanceof Element && target.closest('thead') !== null;

/** The rows in sight and the active one, which must be there to be pointed at. */
function drawn(rows: Virtualizer<HTMLDivElement, Element>, active: number): readonly number[] {
  const inSight = rows.getVirtualItems().map(({ index }) => index);
  return active < 0 || inSight.includes(active) ? inSight : [...inSight, active];
}
