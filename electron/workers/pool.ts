import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { LoepError } from '../../shared/model/errors.ts';
import type { Stage } from '../../shared/model/stage.ts';
import type { Job, StageEnd } from './job.ts';
import { POOL_LIMITS, type PoolLimits } from './limits.ts';
import { type Overrun, watchJob } from './watch-job.ts';

export interface RunOptions {
  /** Ends the job, and its worker with it, at once. */
  readonly signal?: AbortSignal | undefined;
  readonly onStage?: ((stage: Stage) => void) | undefined;
}

/** What became of a job: the steps that ended, and the one its worker was ended in, if any. */
export interface JobEnd {
  readonly ended: readonly StageEnd[];
  readonly stopped: { readonly stage: Stage; readonly why: Overrun | 'crashed' } | null;
}

/** Warm workers, one a core. A job that hangs or dies takes its worker along and nothing else. */
export interface Pool {
  readonly threads: number;
  run(job: Job, options?: RunOptions): Promise<JobEnd>;
  close(): Promise<void>;
}

/** Opens the pool. Threads start with the first jobs. */
export function openPool({
  threads = availableParallelism(),
  limits = POOL_LIMITS,
}: {
  threads?: number;
  limits?: PoolLimits;
} = {}): Pool {
  const piscina = new Piscina({
    filename: new URL('./worker.ts', import.meta.url).href,
    name: 'runJob',
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: Number.POSITIVE_INFINITY,
    // A worker that waits in Atomics.wait cannot hear its own Tesseract thread.
    atomics: 'disabled',
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
  });
  return {
    threads,
    run: (job, options) => runJob(piscina, job, limits, options ?? {}),
    close: () => piscina.destroy(),
  };
}

async function runJob(
  piscina: Piscina,
  job: Job,
  limits: PoolLimits,
  { signal, onStage }: RunOptions,
): Promise<JobEnd> {
  const watch = watchJob(piscina, limits, onStage);
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
    const { ended, current, overrun } = watch.seen();
    // Without a step under way the worker never took the job: that is a bug of ours, not of the file's.
    if (current === null) throw error;
    return { ended, stopped: { stage: current, why: overrun ?? deathOf(error) } };
  } finally {
    watch.close();
  }
}

function deathOf(error: unknown): 'out-of-memory' | 'crashed' {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'crashed';
}
