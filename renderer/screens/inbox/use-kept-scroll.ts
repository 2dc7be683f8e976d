import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { addressOf, type InboxView } from './inbox-view.ts';

/** How long after scrolling the place is written into the address, ms. */
const PAUSE_MS = 200;

interface Kept {
  readonly rows: Virtualizer<HTMLDivElement, Element>;
  readonly view: InboxView;
  readonly rowPx: number;
  readonly isBehind: boolean;
  readonly onView: (change: Partial<InboxView>, how: 'quietly') => void;
  readonly onInSight: (first: number, last: number) => void;
}

/** Keeps the place in the address, goes there when the question changes, and tells which rows are in sight. */
export function useKeptScroll({ rows, view, rowPx, isBehind, onView, onInSight }: Kept): void {
  const question = addressOf({ ...view, at: 0 });
  const shown = useRef(question);
  const { startIndex: first, endIndex: last } = rows.range ?? { startIndex: view.at, endIndex: view.at };

  useEffect(() => {
    if (rowPx > 0) rows.measure();
  }, [rows, rowPx]);
  useEffect(() => onInSight(first, last), [first, last, onInSight]);
  useEffect(() => {
    if (isBehind || shown.current === question) return;
    shown.current = question;
    rows.scrollToOffset(view.at * rowPx);
  }, [isBehind, question, rows, rowPx, view.at]);
  useEffect(() => {
    if (isBehind || shown.current !== question || first === view.at) return;
    const timer = setTimeout(() => onView({ at: first }, 'quietly'), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [first, isBehind, question, view.at, onView]);
}
