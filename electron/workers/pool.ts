import { availableParallelism } from 'node:os';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { LoepError } from '../../shared/model/errors.ts';
import type { Stage } from '../../shared/model/stage.ts';
import type { Job, StageEnd, WorkerSays } from './job.ts';
import { STAGE_LIMIT_MS, WORKER_HEAP_MB } from './limits.ts';

export interface RunOptions {
  /** Ends the job, and its worker with it, at once. */
  readonly signal?: AbortSignal | undefined;
  readonly onStage?: ((stage: Stage) => void) | undefined;
}

/** What became of a job: the steps that ended, and the one its worker was ended in, if any. */
export interface JobEnd {
  readonly ended: readonly StageEnd[];
  readonly stopped: { readonly stage: Stage; readonly why: 'timed-out' | 'out-of-memory' | 'crashed' } | null;
}

/** Warm workers, one a core. A job that hangs or dies takes its worker along and nothing else. */
export interface Pool {
  readonly threads: number;
  run(job: Job, options?: RunOptions): Promise<JobEnd>;

  close(): Promise<void>;
}

/**
 * Opens the pool. Threads start with the first jobs.
 *
 * `limitsMs` is for tests, which cannot wait for the real limits.
 */
export function openPool({
  threads = availableParallelism(),
  limitsMs = STAGE_LIMIT_MS,
}: {
  threads?: number;
  limitsMs?: Readonly<Record<Stage, number>>;
} = {}): Pool {
  const piscina = new Piscina({
    filename: new URL('./worker.ts', import.meta.url).href,
    name: 'runJob',
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: Number.POSITIVE_INFINITY,
    // A worker that waits in Atomics.wait cannot hear its own Tesseract thread.
    atomics: 'disabled',
    resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MB },
  });
  return {
    threads,
    run: (job, options) => runJob(piscina, job, limitsMs, options ?? {}),
    close: () => piscina.destroy(),
  };
}

async function runJob(
  piscina: Piscina,
  job: Job,
  limitsMs: Readonly<Record<Stage, number>>,
  { signal, onStage }: RunOptions,
): Promise<JobEnd> {
  const watch = watchStages(limitsMs, onStage);
  const signals = signal ? [signal, watch.signal] : [watch.signal];
  try {
    const ended: readonly StageEnd[] = await piscina.run(
      { job, port: watch.port },
      { transferList: [watch.port], signal: AbortSignal.any(signals) },
    );
    return { ended, stopped: null };
  } catch (error) {
    if (signal?.aborted) {
      throw new LoepError('cancelled', {
        en: 'The examination was cancelled.',
        nl: 'Het onderzoek is afgebroken.',
      });
    }
    const { ended, current } = watch.seen();
    // Without a step under way the worker never took the job: that is a bug of ours, not of the file's.
    if (current === null) throw error;
    return { ended, stopped: { stage: current, why: watch.signal.aborted ? 'timed-out' : deathOf(error) } };
  } finally {
    watch.close();
  }
}

/** Listens to a worker, and aborts when a step outlasts its limit. */
function watchStages(
  limitsMs: Readonly<Record<Stage, number>>,
  onStage: ((stage: Stage) => void) | undefined,
) {
  const { port1, port2 } = new MessageChannel();
  const limit = new AbortController();
  const ended: StageEnd[] = [];
  let current: Stage | null = null;
  let timer: NodeJS.Timeout | undefined;
  port1.on('message', (says: WorkerSays) => {
    clearTimeout(timer);
    if ('started' in says) {
      current = says.started;
      timer = setTimeout(() => limit.abort(), limitsMs[says.started]);
      onStage?.(says.started);
    } else {
      current = null;
      ended.push(says.ended);
    }
  });
  return {
    port: port2,
    signal: limit.signal,
    seen: () => ({ ended, current }),
    close: () => {
      clearTimeout(timer);
      port1.close();
    },
  };
}

function deathOf(error: unknown): 'out-of-memory' | 'crashed' {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'crashed';
}
