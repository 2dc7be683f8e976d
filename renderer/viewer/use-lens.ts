import { useEffect, useRef, useState } from 'react';
import { type Lens, usualLens } from '../../shared/model/lens.ts';
import type { PageView } from './page-view.ts';
import { isElsewhere } from './view-actions.ts';

/** Takes up the lens that was used last, or puts it away. */
const KEY = 'l';

/** The lens over the page, if any. Every page is opened without one. */
export function useLens(view: PageView | null) {
  const [lens, setLens] = useState<Lens | null>(null);
  const last = useRef<Lens>(usualLens('error-level'));
  useEffect(() => {
    view?.lookThrough(lens);
  }, [view, lens]);
  useEffect(() => {
    if (lens) last.current = lens;
  }, [lens]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key !== KEY || isElsewhere(event)) return;
      event.preventDefault();
      setLens((now) => (now ? null : last.current));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return { lens, take: setLens };
}
