import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { LoepError } from '../../shared/model/errors.ts';
import type { Vault } from '../files/vault.ts';
import type { FromEngine, Question, Questions, ToEngine } from './engine-messages.ts';
import type { Progress } from './examine.ts';

/** What may accompany a question. */
export interface AskOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** Reads and examines originals of the vault in a process of its own, with a pool of workers under it. */
export interface Engine {
  /** Workers of the pool. */
  readonly threads: number;
  /** Throws LoepError as `examine` and the vault do; anything else is a bug of ours. */
  ask<Q extends Question>(
    question: Q,
    given: Questions[Q]['in'],
    options?: AskOptions,
  ): Promise<Questions[Q]['out']>;
  /** Ends the process at once, with everything under way. */
  close(): Promise<void>;
}

/** The process died, and what it was working on is not done. One document did it, and any of them may be the one. */
export class EngineEnded extends Error {}

interface Pending {
  readonly onProgress: (progress: Progress) => void;
  readonly done: (answer: unknown) => void;
  readonly failed: (error: unknown) => void;
}

/** Opens the engine. Its process starts with the first question, and anew when it died. */
export function openEngine({
  vault,
  database,
  threads = availableParallelism(),
}: {
  vault: Vault;
  /** Path of the database. */
  database: string;
  threads?: number;
}): Engine {
  const pending = new Map<number, Pending>();
  let running: ChildProcess | null = null;
  let isClosed = false;
  let numbers = 0;
  const started = () => {
    running ??= startProcess({ start: { vault: vault.location, database, threads } }, pending, () => {
      running = null;
    });
    return running;
  };
  return {
    threads,
    ask: (question, given, { signal, onProgress = () => undefined } = {}) =>
      new Promise((done, failed) => {
        const number = numbers++;
        if (isClosed) {
          failed(new EngineEnded('the engine was closed'));
          return;
        }
        const tell = (told: ToEngine) => started().send(told);
        // One that has ended has nothing left to call off.
        const onAbort = () => running?.send({ cancel: number } satisfies ToEngine);
        const end = () => signal?.removeEventListener('abort', onAbort);
        pending.set(number, {
          onProgress,
          done: (answer) => {
            end();
            // The table of answers ties each question to its answer.
            done(answer as never);
          },
          failed: (error) => {
            end();
            failed(error);
          },
        });
        signal?.addEventListener('abort', onAbort);
        tell({ ask: question, given, number });
        if (signal?.aborted) onAbort();
      }),
    close: async () => {
      isClosed = true;
      if (!running) return;
      const ended = once(running, 'exit');
      running.kill('SIGKILL');
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
    if ('answer' in says) one?.done(says.answer);
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
      failed(new EngineEnded(`the process of the engine ended (${signal ?? code})`, { cause }));
    }
  });
  return examining;
}
