import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { EVENTS_ADDRESS } from '../../shared/api/addresses.ts';
import type { CallName } from '../../shared/api/contract.ts';
import { EVENTS, type EventName, type ExaminationProgress, type Payload } from '../../shared/api/events.ts';
import { LoepError } from '../../shared/model/errors.ts';
import { showError } from './show-error.ts';

/** Calls whose answers may have changed after an event. */
const TOUCHED: Readonly<Partial<Record<EventName, readonly CallName[]>>> = {
  'case.changed': [
    'case.list',
    'case.counts',
    'case.open',
    'case.history',
    'examination.get',
    'conclusion.get',
  ],
  'settings.changed': ['settings.get'],
};

/** The list of cases is asked for at most this often while files pour in, ms. */
const PAUSE_MS = 250;

interface Live {
  readonly isConnected: boolean;
  readonly progress: ReadonlyMap<string, ExaminationProgress>;
  /** The last that was heard of any document of a case. */
  readonly ofCase: ReadonlyMap<string, ExaminationProgress>;
}

let live: Live = { isConnected: true, progress: new Map(), ofCase: new Map() };
const watchers = new Set<() => void>();

function setLive(next: Live): void {
  live = next;
  for (const watcher of watchers) watcher();
}

function useLive<T>(select: (live: Live) => T): T {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => select(live),
  );
}

/** How far a document under examination is; null when nothing was heard of it. */
export function useProgress(documentId: string): ExaminationProgress | null {
  return useLive(({ progress }) => progress.get(documentId) ?? null);
}

/** The last that was heard of any document of a case; null when nothing was. */
export function useCaseProgress(caseId: string): ExaminationProgress | null {
  return useLive(({ ofCase }) => ofCase.get(caseId) ?? null);
}

/** False while the stream of events is broken: the screen may be behind. */
export function useIsConnected(): boolean {
  return useLive(({ isConnected }) => isConnected);
}

/** Listens as long as the application is shown, and makes what changed be asked for again. */
export function EventsProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  useEffect(() => listen(client), [client]);
  return children;
}

function listen(client: QueryClient): () => void {
  const stream = new EventSource(EVENTS_ADDRESS);
  const stale = new Set<CallName>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const refresh = () => {
    timer = null;
    for (const name of stale) void client.invalidateQueries({ queryKey: [name] });
    stale.clear();
  };
  const on = <E extends EventName>(name: E, then: (payload: Payload<E>) => void) =>
    stream.addEventListener(name, (event) => {
      const parsed = EVENTS[name].safeParse(JSON.parse(event.data));
      if (parsed.success) then(parsed.data as Payload<E>);
      for (const touched of TOUCHED[name] ?? []) stale.add(touched);
      timer ??= setTimeout(refresh, PAUSE_MS);
    });

  on('examination.progressed', (progress) =>
    setLive({
      ...live,
      progress: new Map(live.progress).set(progress.documentId, progress),
      ofCase: new Map(live.ofCase).set(progress.caseId, progress),
    }),
  );
  on('case.changed', () => {});
  on('settings.changed', () => {});
  on('store.failed', ({ text }) => showError(new LoepError('busy', text)));
  stream.addEventListener('error', () => setLive({ ...live, isConnected: false }));
  stream.addEventListener('open', () => {
    if (!live.isConnected) void client.invalidateQueries();
    setLive({ ...live, isConnected: true });
  });
  return () => {
    if (timer !== null) clearTimeout(timer);
    stream.close();
  };
}
