import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { EVENTS_ADDRESS } from '../../shared/api/addresses.ts';
import type { CallName } from '../../shared/api/contract.ts';
import { EVENTS, type EventName, type ExaminationProgress, type Payload } from '../../shared/api/events.ts';
import { LoepError } from '../../shared/model/errors.ts';
import { call, isShutOut } from './call.ts';
import { connectionNow, setConnection } from './connection.ts';
import { openLastingStream } from './lasting-stream.ts';
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
  'reference.changed': [
    'reference.search',
    'reference.empty',
    'reference.facets',
    'reference.number',
    'reference.open',
    'reference.related',
    'reference.compare',
    'gallery.list',
    'exchange.preview',
  ],
  'exchange.progressed': ['exchange.jobs'],
  'gap.changed': ['gap.list'],
  'calibration.changed': ['calibration.list', 'calibration.preview'],
  'settings.changed': ['settings.get'],
};

/** The list of cases is asked for at most this often while files pour in, ms. */
const PAUSE_MS = 250;

interface Live {
  readonly progress: ReadonlyMap<string, ExaminationProgress>;
  /** The last that was heard of any document of a case. */
  readonly ofCase: ReadonlyMap<string, ExaminationProgress>;
}

let live: Live = { progress: new Map(), ofCase: new Map() };
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

/** Listens as long as the application is shown, and makes what changed be asked for again. */
export function EventsProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  useEffect(() => listen(client), [client]);
  return children;
}

function listen(client: QueryClient): () => void {
  const stale = new Set<CallName>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const refresh = () => {
    timer = null;
    for (const name of stale) void client.invalidateQueries({ queryKey: [name] });
    stale.clear();
  };
  const onStream = (stream: EventSource) => {
    for (const name of Object.keys(EVENTS) as EventName[]) {
      stream.addEventListener(name, (event) => {
        take(name, JSON.parse(event.data));
        for (const touched of TOUCHED[name] ?? []) stale.add(touched);
        timer ??= setTimeout(refresh, PAUSE_MS);
      });
    }
  };
  const onOpen = () => {
    // Whatever happened meanwhile was not heard.
    if (connectionNow() !== 'open') void client.invalidateQueries();
    setConnection('open');
  };
  const onLost = (isRefused: boolean) => {
    if (connectionNow() === 'open' || !isRefused) setConnection('lost');
    if (isRefused) void askWhy();
  };
  const end = openLastingStream(EVENTS_ADDRESS, { onStream, onOpen, onLost });
  return () => {
    if (timer !== null) clearTimeout(timer);
    end();
  };
}

function take(name: EventName, given: unknown): void {
  const isOf = <E extends EventName>(wanted: E, then: (payload: Payload<E>) => void) => {
    if (name !== wanted) return;
    const parsed = EVENTS[wanted].safeParse(given);
    if (parsed.success) then(parsed.data as Payload<E>);
  };
  isOf('examination.progressed', (progress) =>
    setLive({
      progress: new Map(live.progress).set(progress.documentId, progress),
      ofCase: new Map(live.ofCase).set(progress.caseId, progress),
    }),
  );
  isOf('store.failed', ({ text }) => showError(new LoepError('busy', text)));
}

/** A stream does not tell why it was refused; a call does. */
async function askWhy(): Promise<void> {
  const isOut = await call('settings.get', {}).then(() => false, isShutOut);
  // It may have been opened meanwhile.
  if (connectionNow() !== 'open') setConnection(isOut ? 'shut-out' : 'lost');
}
