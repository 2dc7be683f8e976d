import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { LoepError } from '../../shared/model/errors.ts';
import type { Vault } from '../files/vault.ts';
import type { Commission, FromEngine, ToEngine } from './engine-messages.ts';
import type { ExaminationRecord } from './examination-record.ts';
import type { Progress } from './examine.ts';

/** Examines originals of the vault in a process of its own, with a pool of workers under it. */
export interface Engine {
  /** Workers of the pool. */
  readonly threads: number;
  /** Throws LoepError as `examine` and the vault do; anything else is a bug of ours. */
  examine(
    commission: Commission,
    options: { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void },
  ): Promise<ExaminationRecord>;
  /** Ends the process at once, with everything under way. */
  close(): Promise<void>;
}

/** The process died, and what it was examining is not done. One document did it, and any of them may be the one. */
export class EngineEnded extends Error {}

interface Pending {
  readonly onProgress: (progress: Progress) => void;
  readonly done: (record: ExaminationRecord) => void;
  readonly failed: (error: unknown) => void;
}

/** Opens the engine. Its process starts with the first examination, and anew when it died. */
export function openEngine({
  vault,
  threads = availableParallelism(),
}: {
  vault: Vault;
  threads?: number;
}): Engine {
  const pending = new Map<number, Pending>();
  let examining: ChildProcess | null = null;
  let numbers = 0;
  const started = () => {
    examining ??= startProcess({ start: { vault: vault.location, threads } }, pending, () => {
      examining = null;
    });
    return examining;
  };
  return {
    threads,
    examine: (commission, { signal, onProgress }) =>
      new Promise((done, failed) => {
        const number = numbers++;
        const tell = (told: ToEngine) => started().send(told);
        const onAbort = () => tell({ cancel: number });
        const end = () => signal.removeEventListener('abort', onAbort);
        pending.set(number, {
          onProgress,
          done: (record) => {
            end();
            done(record);
          },
          failed: (error) => {
            end();
            failed(error);
          },
        });
        signal.addEventListener('abort', onAbort);
        tell({ examine: commission, number });
        if (signal.aborted) onAbort();
      }),
    close: async () => {
      if (!examining) return;
      const ended = once(examining, 'exit');
      examining.kill('SIGKILL');
      await ended;
    },
  };
}

/**
 * How the process takes memory. Room for young objects in each of its dozen threads, most of them reading engines
 * whose work lies outside of V8: 2 MB instead of 16. And buffers from 256 kB up, pictures of pages most of all, go
 * back to the system when they are freed, which glibc else stops doing after a while. Measured with 20 files and
 * somebody looking at them: 1625 MB at the peak without either, 1450 with the first, 1330 with both, and no slower.
 * Two arenas for its dozen threads, since each keeps free pieces of its own: with 200 files 1020 MB instead of 1057.
 */
const V8_FLAGS = ['--max-semi-space-size=2'];
const GLIBC = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '262144',
  MALLOC_TRIM_THRESHOLD_: '262144',
};

const PROGRAM = fileURLToPath(new URL('./engine-process.ts', import.meta.url));

function startProcess(
  start: Extract<ToEngine, { start: unknown }>,
  pending: Map<number, Pending>,
  onEnd: () => void,
): ChildProcess {
  const examining = fork(PROGRAM, [], {
    serialization: 'advanced',
    execArgv: V8_FLAGS,
    env: { ...process.env, ...GLIBC },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  examining.send(start);
  let cause: unknown = null;
  examining.on('message', (says: FromEngine) => {
    const one = pending.get(says.number);
    if ('progress' in says) {
      one?.onProgress(says.progress);
      return;
    }
    pending.delete(says.number);
    if ('record' in says) one?.done(says.record);
    else if ('refused' in says) one?.failed(new LoepError(says.refused.code, says.refused.text));
    else one?.failed(new Error(says.fault));
  });
  examining.on('error', (error) => {
    cause = error;
  });
  examining.on('exit', (code, signal) => {
    onEnd();
    const lost = [...pending.values()];
    pending.clear();
    for (const { failed } of lost) {
      failed(new EngineEnded(`the examining process ended (${signal ?? code})`, { cause }));
    }
  });
  return examining;
}
