import { useSyncExternalStore } from 'react';

/**
 * `lost` while the stream of events is broken: the screen may be behind. `shut-out` when the application answers, but
 * not to this window: only a person can do something about that.
 */
export type Connection = 'open' | 'lost' | 'shut-out';

let connection: Connection = 'open';
const watchers = new Set<() => void>();

/** How this window stands to the application. */
export function connectionNow(): Connection {
  return connection;
}

/** Said by who listens to the events. */
export function setConnection(next: Connection): void {
  connection = next;
  for (const watcher of watchers) watcher();
}

/** The same, for what is shown by it. */
export function useConnection(): Connection {
  return useSyncExternalStore((watcher) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  }, connectionNow);
}
