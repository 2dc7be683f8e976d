import { Worker } from 'node:worker_threads';
import { LoepError } from '../../../shared/model/errors.ts';
import type { VaultLocation } from '../../files/original.ts';
import { MEMORY_LOOK_MS, type PoolLimits } from '../limits.ts';
import type { PictureAnswer, PictureJob } from './picture-job.ts';

const BYTES_PER_MB = 1e6;

/** Room for young objects, MB: pictures are buffers and lie outside of it. V8 would take 48. */
const YOUNG_MB = 6;

/** The thread that decodes and encodes. It does one job at a time; one that hangs or dies is replaced. */
export interface PictureThread {
  /** Throws LoepError `timed-out`, `too-large`, `internal` when the thread had to be ended. */
  ask(job: PictureJob): Promise<PictureAnswer>;
  close(): Promise<void>;
}

type Stopped = keyof typeof STOPPED;

/** Starts the thread, so that it is warm when the first page is opened. */
export function startPictureThread(location: VaultLocation, limits: PoolLimits): PictureThread {
  const start = () =>
    new Worker(new URL('./pictures-worker.ts', import.meta.url), {
      workerData: location,
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb, maxYoungGenerationSizeMb: YOUNG_MB },
    });
  let worker = start();
  let isAlive = true;
  const watchDeath = () =>
    worker.once('exit', () => {
      isAlive = false;
    });
  watchDeath();
  return {
    async ask(job) {
      if (!isAlive) {
        worker = start();
        isAlive = true;
        watchDeath();
      }
      return askWorker(worker, job, limits);
    },
    close: async () => void (await worker.terminate()),
  };
}

function askWorker(worker: Worker, job: PictureJob, limits: PoolLimits): Promise<PictureAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<PictureAnswer>();
  let why: Stopped = 'crashed';
  const stop = (reason: Stopped) => {
    why = reason;
    void worker.terminate();
  };
  const timer = setTimeout(() => stop('timed-out'), limits.stageMs.page);
  const looks = setInterval(async () => {
    if ((await memoryMb(worker)) > limits.memoryMb) stop('out-of-memory');
  }, MEMORY_LOOK_MS);
  const onError = (error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ERR_WORKER_OUT_OF_MEMORY') why = 'out-of-memory';
  };
  const onExit = () => reject(STOPPED[why]);
  worker.once('message', resolve);
  worker.once('error', onError);
  worker.once('exit', onExit);
  worker.postMessage(job);
  return promise.finally(() => {
    clearTimeout(timer);
    clearInterval(looks);
    worker.off('message', resolve);
    worker.off('error', onError);
    worker.off('exit', onExit);
  });
}

/** What the thread holds, also while it is busy: V8 answers from between two of its instructions. */
async function memoryMb(worker: Worker): Promise<number> {
  // A thread that ends while it is asked holds nothing any more.
  const held = await worker.getHeapStatistics().catch(() => undefined);
  return held ? (held.used_heap_size + held.external_memory) / BYTES_PER_MB : 0;
}

const STOPPED = {
  'timed-out': new LoepError('timed-out', {
    en: 'Showing this page took longer than is allowed and was ended. Try again; if that does not help, save the file again from its source.',
    nl: 'Het tonen van deze pagina duurde langer dan is toegestaan en is beëindigd. Probeer het opnieuw; helpt dat niet, bewaar het bestand dan opnieuw vanuit de bron.',
  }),
  'out-of-memory': new LoepError('too-large', {
    en: 'Showing this page needs more memory than is allowed. Save the file again at 300 dpi, or split it.',
    nl: 'Het tonen van deze pagina vraagt meer geheugen dan is toegestaan. Bewaar het bestand opnieuw op 300 dpi, of splits het.',
  }),
  crashed: new LoepError('internal', {
    en: 'Showing this page ended without an answer: a fault in Loep, or a damaged file. Try again, or save the file again from its source.',
    nl: 'Het tonen van deze pagina eindigde zonder antwoord: een fout in Loep, of een beschadigd bestand. Probeer het opnieuw, of bewaar het bestand opnieuw vanuit de bron.',
  }),
};
