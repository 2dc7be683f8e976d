import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { Piscina } from 'piscina';
import type { Stage } from '../../shared/model/stage.ts';
import type { StageEnd, WorkerSays } from './job.ts';
import { MEMORY_LOOK_MS, type PoolLimits } from './limits.ts';

/** A limit that a job went over. */
export type Overrun = 'timed-out' | 'out-of-memory';

/** What is known of a job from outside its worker. */
export interface JobWatch {
  /** Where the worker says what it does; given to it with the job. */
  readonly port: MessagePort;
  /** Aborts when a step goes over a limit. */
  readonly signal: AbortSignal;
  seen(): { ended: readonly StageEnd[]; current: Stage | null; overrun: Overrun | null };
  close(): void;
}

const BYTES_PER_MB = 1e6;

/** Listens to a worker while it does one job, and aborts when a step outlasts its time or takes too much memory. */
export function watchJob(
  piscina: Piscina,
  limits: PoolLimits,
  onStage: ((stage: Stage) => void) | undefined,
): JobWatch {
  const { port1, port2 } = new MessageChannel();
  const limit = new AbortController();
  const ended: StageEnd[] = [];
  let current: Stage | null = null;
  let overrun: Overrun | null = null;
  let timer: NodeJS.Timeout | undefined;
  let looks: NodeJS.Timeout | undefined;
  const stop = (why: Overrun) => {
    overrun ??= why;
    limit.abort();
  };
  port1.on('message', (says: WorkerSays) => {
    clearTimeout(timer);
    if ('started' in says) {
      current = says.started;
      timer = setTimeout(() => stop('timed-out'), limits.stageMs[says.started]);
      looks ??= setInterval(async () => {
        if ((await memoryMb(piscina, says.threadId)) > limits.memoryMb) stop('out-of-memory');
      }, MEMORY_LOOK_MS);
      onStage?.(says.started);
    } else {
      current = null;
      ended.push(says.ended);
    }
  });
  return {
    port: port2,
    signal: limit.signal,
    seen: () => ({ ended, current, overrun }),
    close: () => {
      clearTimeout(timer);
      clearInterval(looks);
      port1.close();
    },
  };
}

/** What a worker holds, also while it is busy: V8 answers from between two of its instructions. */
async function memoryMb(piscina: Piscina, threadId: number): Promise<number> {
  const worker = piscina.threads.find((thread) => thread.threadId === threadId);
  // A worker that ends while it is asked holds nothing any more.
  const held = await worker?.getHeapStatistics().catch(() => undefined);
  if (!held) return 0;
  return (held.used_heap_size + held.external_memory) / BYTES_PER_MB;
}
