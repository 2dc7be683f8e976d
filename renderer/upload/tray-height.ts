import { useEffect, useSyncExternalStore } from 'react';

let heightPx = 0;
const watchers = new Set<() => void>();

function setHeight(next: number): void {
  if (next === heightPx) return;
  heightPx = next;
  for (const watcher of watchers) watcher();
}

/** How much of the corner the uploads take, so that a list can be scrolled clear of them; 0 when there are none, px. */
export function useTrayHeight(): number {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => heightPx,
  );
}

/** Measures what takes the corner, as long as it is there. */
export function useAsTray(tray: HTMLElement | null): void {
  useEffect(() => {
    if (tray === null) return;
    const observer = new ResizeObserver(() => setHeight(tray.offsetHeight));
    observer.observe(tray);
    return () => {
      observer.disconnect();
      setHeight(0);
    };
  }, [tray]);
}
