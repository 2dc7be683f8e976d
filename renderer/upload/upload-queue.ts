import type { ChosenPlace } from '../../shared/model/chosen-place.ts';
import { LoepError } from '../../shared/model/errors.ts';
import type { Text } from '../../shared/model/text.ts';
import { FAULT } from '../../shared/text/fault.ts';

/** How far one file is on its way into the vault. */
export type UploadState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sending'; readonly sentBytes: number }
  /** The connection was lost, or the data folder is in use: it is tried again by itself. */
  | { readonly kind: 'pausing'; readonly text: Text }
  | { readonly kind: 'done'; readonly caseId: string }
  | { readonly kind: 'failed'; readonly text: Text }
  | { readonly kind: 'cancelled' };

/** One file to send. Its id becomes the id of the document, so that sending it again is sending it once. */
export interface Upload {
  readonly id: string;
  readonly file: File;
  /** Null to make it a case of its own. */
  readonly caseId: string | null;
  readonly chosen: ChosenPlace;
  readonly state: UploadState;
}

/**
 * Sends one file. Throws LoepError: `busy` is tried again by itself, anything else waits for the user; AbortError
 * when it was cancelled.
 */
export type Send = (
  upload: Upload,
  watch: { readonly signal: AbortSignal; readonly onSent: (bytes: number) => void },
) => Promise<{ readonly caseId: string }>;

/** Waits; ends early, without an error, when the signal says so. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

/** Files on their way: to watch, to add to, to stop and to try again. */
export interface UploadQueue {
  readonly add: (uploads: readonly Omit<Upload, 'state'>[]) => void;
  readonly cancel: (id: string) => void;
  readonly cancelAll: () => void;
  readonly retry: (id: string) => void;
  readonly retryAll: () => void;
  /** Forgets all that came to an end. */
  readonly clear: () => void;
  /** Tries again at once what waits for the connection. */
  readonly hurry: () => void;
  readonly all: () => readonly Upload[];
  readonly watch: (watcher: () => void) => () => void;
}

/** Files sent at the same time: the disk is the narrow place, and the screens need the connection too. */
const AT_ONCE = 3;

/** Pauses before trying again, ms; the last one is repeated. */
const PAUSES_MS = [1000, 2000, 4000, 8000, 15_000, 30_000];

/** A file that is being sent, or pauses. */
interface Slot {
  readonly stop: AbortController;
  readonly isCase: boolean;
  hurry: () => void;
}

/** True while a file is not yet safe and nobody gave it up. */
export function isUnderWay({ state }: Upload): boolean {
  return state.kind === 'waiting' || state.kind === 'sending' || state.kind === 'pausing';
}

/**
 * Sends files a few at a time, in the order they came. Cases are numbered as they come in: of the files that become a
 * case of their own, one is sent after the other.
 */
export function createUploadQueue(send: Send, wait: Wait): UploadQueue {
  let uploads: readonly Upload[] = [];
  const running = new Map<string, Slot>();
  const watchers = new Set<() => void>();

  function change(next: readonly Upload[]): void {
    uploads = next;
    for (const watcher of watchers) watcher();
  }
  function put(id: string, state: UploadState): void {
    change(uploads.map((upload) => (upload.id === id ? { ...upload, state } : upload)));
  }
  function startMore(): void {
    while (running.size < AT_ONCE) {
      const next = nextOf(uploads, running);
      if (!next) return;
      void run(next);
    }
  }
  async function run(upload: Upload): Promise<void> {
    const stop = new AbortController();
    const slot: Slot = { stop, isCase: upload.caseId === null, hurry: () => {} };
    running.set(upload.id, slot);
    for (let attempt = 0; !stop.signal.aborted; attempt++) {
      // A file that is tried again goes on saying so until something of it gets through.
      if (attempt === 0) put(upload.id, { kind: 'sending', sentBytes: 0 });
      const onSent = (sentBytes: number) => {
        if (!stop.signal.aborted) put(upload.id, { kind: 'sending', sentBytes });
      };
      const state = await attemptOf(() => send(upload, { signal: stop.signal, onSent }), stop.signal);
      if (stop.signal.aborted) break;
      put(upload.id, state);
      if (state.kind !== 'pausing') break;
      const pause = new AbortController();
      slot.hurry = () => pause.abort();
      const ms = PAUSES_MS[Math.min(attempt, PAUSES_MS.length - 1)]!;
      await wait(ms, AbortSignal.any([pause.signal, stop.signal]));
    }
    running.delete(upload.id);
    startMore();
  }
  function cancelThose(isMeant: (upload: Upload) => boolean): void {
    const meant = new Set(
      uploads.filter((upload) => isUnderWay(upload) && isMeant(upload)).map(({ id }) => id),
    );
    change(uploads.map((each) => (meant.has(each.id) ? { ...each, state: { kind: 'cancelled' } } : each)));
    for (const id of meant) running.get(id)?.stop.abort();
  }
  function retryThose(isMeant: (upload: Upload) => boolean): void {
    const isFailed = (upload: Upload) => upload.state.kind === 'failed' || upload.state.kind === 'cancelled';
    change(
      uploads.map((each) =>
        isFailed(each) && isMeant(each) ? { ...each, state: { kind: 'waiting' } } : each,
      ),
    );
    startMore();
  }
  return {
    add: (more) => {
      change([...uploads, ...more.map((each) => ({ ...each, state: { kind: 'waiting' } as const }))]);
      startMore();
    },
    cancel: (id) => cancelThose((upload) => upload.id === id),
    cancelAll: () => cancelThose(() => true),
    retry: (id) => retryThose((upload) => upload.id === id),
    retryAll: () => retryThose(({ state }) => state.kind === 'failed'),
    clear: () => change(uploads.filter(isUnderWay)),
    hurry: () => {
      for (const { hurry } of running.values()) hurry();
    },
    all: () => uploads,
    watch: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
}

/** The first that may be sent beside those that are. */
function nextOf(uploads: readonly Upload[], running: ReadonlyMap<string, Slot>): Upload | undefined {
  const makesCase = [...running.values()].some(({ isCase }) => isCase);
  return uploads.find(
    ({ id, caseId, state }) =>
      state.kind === 'waiting' && !running.has(id) && !(makesCase && caseId === null),
  );
}

/** What became of one try. Every failure is shown beside its file; what is no LoepError is ours, and for the console too. */
async function attemptOf(
  send: () => Promise<{ readonly caseId: string }>,
  signal: AbortSignal,
): Promise<UploadState> {
  try {
    return { kind: 'done', caseId: (await send()).caseId };
  } catch (error) {
    if (error instanceof LoepError)
      return { kind: error.code === 'busy' ? 'pausing' : 'failed', text: error.text };
    if (!signal.aborted) console.error(error);
    return { kind: 'failed', text: FAULT };
  }
}
