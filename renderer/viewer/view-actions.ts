import { useEffect, useRef } from 'react';
import type { PageView } from './page-view.ts';

/** What the toolbar and the keys do to the view. */
export type ViewAction = 'zoom-in' | 'zoom-out' | 'fit-page' | 'fit-width' | 'actual-size' | 'turn' | 'map';

/** Growth of one step of zooming. */
const ZOOM_STEP = 1.5;

/** How far an arrow moves the view, px. */
const PAN_PX = 80;

const KEYS: Readonly<Record<string, ViewAction>> = {
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  '0': 'fit-page',
  '1': 'actual-size',
  '2': 'fit-width',
  r: 'turn',
};

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-PAN_PX, 0],
  ArrowRight: [PAN_PX, 0],
  ArrowUp: [0, -PAN_PX],
  ArrowDown: [0, PAN_PX],
};

/** Does what a button or a key of the view stands for. */
export function actOn(view: PageView, action: Exclude<ViewAction, 'map'>): void {
  switch (action) {
    case 'zoom-in':
      view.zoomBy(ZOOM_STEP);
      break;
    case 'zoom-out':
      view.zoomBy(1 / ZOOM_STEP);
      break;
    case 'fit-page':
      view.fitPage();
      break;
    case 'fit-width':
      view.fitWidth();
      break;
    case 'actual-size':
      view.actualSize();
      break;
    case 'turn':
      view.turn();
      break;
  }
}

/** The way an arrow moves the view; null for any other key. */
export function panOf(key: string): readonly [x: number, y: number] | null {
  return Object.hasOwn(ARROWS, key) ? ARROWS[key]! : null;
}

/** Places in which a key is typed, or has a meaning of its own. */
const ELSEWHERE =
  'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"], [role="combobox"]';

/** Whether a key is typed, or has a meaning of its own where it is pressed. */
export function isElsewhere({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest(ELSEWHERE) !== null;
}

/** The keys of the view work wherever the focus is, except where a person types. */
export function useViewKeys(act: (action: ViewAction) => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      if (isElsewhere(event)) return;
      if (!Object.hasOwn(KEYS, event.key)) return;
      event.preventDefault();
      latest.current(KEYS[event.key]!);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
