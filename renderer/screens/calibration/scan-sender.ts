import type { CalibrationScan } from '../../../shared/api/schemas/calibration.ts';
import { LoepError } from '../../../shared/model/errors.ts';
import type { Text } from '../../../shared/model/text.ts';
import { FAULT } from '../../../shared/text/fault.ts';

/** A scan on its way to be measured. */
export interface ScanOnItsWay {
  /** Made here, so that sending it twice is sending it once. */
  readonly id: string;
  readonly file: File;
  readonly state:
    | { readonly kind: 'waiting' | 'measuring' | 'measured' }
    /** Cancelled before it was measured. */
    | { readonly kind: 'called-off' }
    /** The same file was there already, under this name: it counts once. */
    | { readonly kind: 'there'; readonly as: string }
    | { readonly kind: 'refused'; readonly text: Text };
}

/** Sends scans a few at a time; one that is refused does not hold up the rest. */
export interface ScanSender {
  readonly add: (files: readonly File[]) => void;
  /** Ends what is under way and calls off what waits; what was measured stays. Told until more is added. */
  readonly cancel: () => void;
  /** Tries again what was refused. */
  readonly retry: () => void;
  /** Forgets what was refused. */
  readonly forgetRefused: () => void;
  readonly forgetAll: () => void;
  readonly all: () => readonly ScanOnItsWay[];
  readonly watch: (watcher: () => void) => () => void;
}

/** Measuring takes every core; one more is on its way meanwhile. */
const AT_ONCE = 3;

/**
 * Makes a sender. `send` gives the scan that was measured, another one when the same file was there already, and throws
 * LoepError with the reason that a scan is refused for.
 */
export function createScanSender(
  send: (scan: ScanOnItsWay, signal: AbortSignal) => Promise<Pick<CalibrationScan, 'id' | 'fileName'>>,
): ScanSender {
  let scans: readonly ScanOnItsWay[] = [];
  const running = new Map<string, AbortController>();
  const watchers = new Set<() => void>();
  const change = (next: readonly ScanOnItsWay[]) => {
    scans = next;
    for (const watcher of watchers) watcher();
  };
  const put = (id: string, state: ScanOnItsWay['state']) =>
    change(scans.map((scan) => (scan.id === id ? { ...scan, state } : scan)));
  const keep = (isKept: (scan: ScanOnItsWay) => boolean) => change(scans.filter(isKept));

  const run = async (scan: ScanOnItsWay) => {
    const stop = new AbortController();
    running.set(scan.id, stop);
    put(scan.id, { kind: 'measuring' });
    const state = await send(scan, stop.signal).then((answer) => answered(scan, answer), refused);
    running.delete(scan.id);
    if (!stop.signal.aborted) put(scan.id, state);
    startMore();
  };
  const startMore = () => {
    while (running.size < AT_ONCE) {
      const next = scans.find(({ id, state }) => state.kind === 'waiting' && !running.has(id));
      if (!next) return;
      void run(next);
    }
  };
  const stopThose = () => {
    for (const stop of running.values()) stop.abort();
  };
  return {
    add: (files) => {
      const more = files.map((file) => ({
        id: crypto.randomUUID(),
        file,
        state: { kind: 'waiting' } as const,
      }));
      change([...scans.filter((scan) => !isPast(scan, files)), ...more]);
      startMore();
    },
    cancel: () => {
      stopThose();
      change(scans.map((scan) => (isOnItsWay(scan) ? { ...scan, state: { kind: 'called-off' } } : scan)));
    },
    retry: () => {
      change(
        scans.map((scan) => (scan.state.kind === 'refused' ? { ...scan, state: { kind: 'waiting' } } : scan)),
      );
      startMore();
    },
    forgetRefused: () => keep(({ state }) => state.kind !== 'refused'),
    forgetAll: () => {
      stopThose();
      change([]);
    },
    all: () => scans,
    watch: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
}

/** Whether it is still to be measured. */
export function isOnItsWay({ state }: ScanOnItsWay): boolean {
  return state.kind === 'waiting' || state.kind === 'measuring';
}

/** Whether it need not be told any more when these are added: what was refused is told anew when it comes again. */
function isPast({ file, state }: ScanOnItsWay, added: readonly File[]): boolean {
  if (state.kind === 'refused') return added.some((each) => isSameFile(each, file));
  return state.kind === 'there' || state.kind === 'called-off';
}

function isSameFile(one: File, other: File): boolean {
  return one.name === other.name && one.size === other.size;
}

function answered(
  { id }: ScanOnItsWay,
  answer: Pick<CalibrationScan, 'id' | 'fileName'>,
): ScanOnItsWay['state'] {
  return answer.id === id ? { kind: 'measured' } : { kind: 'there', as: answer.fileName };
}

/** What is no LoepError is ours, and for the console too. */
function refused(error: unknown): ScanOnItsWay['state'] {
  if (error instanceof LoepError) return { kind: 'refused', text: error.text };
  if (!(error instanceof DOMException && error.name === 'AbortError')) console.error(error);
  return { kind: 'refused', text: FAULT };
}
