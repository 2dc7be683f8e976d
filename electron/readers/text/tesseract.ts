import { fileURLToPath } from 'node:url';
import type { Worker as Thread } from 'node:worker_threads';
import tesseract from 'tesseract.js';
import type { Raster } from '../../../shared/imaging/raster.ts';
import type { Box } from '../../../shared/model/region.ts';
import { toPnm } from './pnm.ts';
import { type TesseractModels, unpackModels } from './tesseract-models.ts';

export interface TesseractOptions {
  /** Tesseract's codes, most likely first. */
  readonly langs: readonly string[];
  readonly data: TesseractModels;
  /** Engine: the neural network, or the older one that works on character shapes (needs `legacy` data). */
  readonly oem: 'lstm' | 'legacy';
  /** Tesseract's own variables, as in `tesseract --print-parameters`. */
  readonly params?: Readonly<Record<string, string>>;
}

/** What orientation and script detection saw; all null when the image holds too little text for it. */
export interface ScriptSeen {
  readonly script: string | null;
  readonly scriptConfidence: number | null;
  /** Clockwise turn that brings the image upright, degrees. */
  readonly turnDeg: number | null;
  readonly turnConfidence: number | null;
}

/** One warm engine in its own thread. Calls queue up and are answered in order. */
export interface Tesseract {
  /** Boxes are in pixels of `raster`, also when only `within` was read. `params` hold for this call. */
  recognize(
    raster: Raster,
    options?: { readonly within?: Box; readonly params?: Readonly<Record<string, string>> },
  ): Promise<readonly tesseract.Block[]>;
  /** Orientation and script; only for an engine opened with `langs: ['osd']` and `data: 'legacy'`. */
  detect(raster: Raster): Promise<ScriptSeen>;
  close(): Promise<void>;
}

/**
 * Segmentation 3 is automatic; the debug file takes the engine's remarks. The older engine would learn shapes from
 * one document for the next, and then read by the order in which they come in.
 */
const DEFAULTS: Readonly<Record<string, string>> = {
  tessedit_pageseg_mode: '3',
  debug_file: '/dev/null',
  classify_enable_learning: '0',
};

const THREAD = fileURLToPath(new URL('./tesseract-thread.ts', import.meta.url));

const ENGINE = { legacy: 0, lstm: 1 } as const;

/**
 * Opens Tesseract off-line: models from the npm packages, core from the npm package, nothing cached elsewhere.
 *
 * Page segmentation is automatic unless `params` say otherwise: the library's own default, one block, loses
 * tables (character error rate 3.4 % instead of 0 on an A4 test page).
 */
export async function openTesseract(options: TesseractOptions): Promise<Tesseract> {
  const langPath = await unpackModels(options.langs, options.data);
  const worker = await startWorker(options, langPath);
  // Read into the engine, and else kept a second time in the file system that its thread has in memory.
  for (const lang of options.langs) await worker.FS('unlink', [`./${lang}.traineddata`]);
  // Also tells the thread that loading is over.
  await worker.setParameters({ ...DEFAULTS, ...options.params });
  const call = callsOn(worker);
  return {
    async recognize(raster, { within, params } = {}) {
      const rectangle = within && {
        left: within.x,
        top: within.y,
        width: within.width,
        height: within.height,
      };
      const settings = { ...params, ...(rectangle && { rectangle }) };
      const wanted = { text: false, blocks: true };
      const { data } = await call(() => worker.recognize(toPnm(raster), settings, wanted));
      return data.blocks ?? [];
    },
    async detect(raster) {
      const { data } = await call(() => worker.detect(toPnm(raster)));
      return {
        script: data.script ?? null,
        scriptConfidence: data.script_confidence ?? null,
        turnDeg: data.orientation_degrees ?? null,
        turnConfidence: data.orientation_confidence ?? null,
      };
    },
    async close() {
      await call.settled();
      await worker.terminate();
    },
  };
}

interface Calls {
  <T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when no call is under way any more. */
  settled(): Promise<void>;
}

/**
 * Makes calls on the engine's thread. An idle engine does not keep the process alive, and a call on a thread that
 * dies (out of memory) rejects: the library itself would wait for ever.
 */
function callsOn(worker: tesseract.Worker): Calls {
  const { worker: thread } = worker as tesseract.Worker & { worker: Thread };
  const lost = new Promise<never>((_, reject) => {
    thread.once('error', (cause) => reject(new Error('Tesseract: its thread failed', { cause })));
    thread.once('exit', () => reject(new Error('Tesseract: its thread ended')));
  });
  // Nobody may be waiting when it happens; each call that is races against it.
  lost.catch(() => undefined);
  thread.unref();
  const underWay = new Set<Promise<unknown>>();
  const call = async <T>(work: () => Promise<T>): Promise<T> => {
    const answer = Promise.race([work(), lost]);
    underWay.add(answer);
    thread.ref();
    try {
      return await answer;
    } finally {
      underWay.delete(answer);
      if (underWay.size === 0) thread.unref();
    }
  };
  const settled = async () => {
    await Promise.allSettled(underWay);
  };
  return Object.assign(call, { settled });
}

/** `createWorker` never settles when a model fails to load; only its error handler hears of it. */
function startWorker({ langs, oem }: TesseractOptions, langPath: string): Promise<tesseract.Worker> {
  return new Promise((resolve, reject) => {
    tesseract
      .createWorker([...langs], ENGINE[oem] as tesseract.OEM, {
        langPath,
        gzip: false,
        workerPath: THREAD,
        cacheMethod: 'none',
        legacyCore: true,
        legacyLang: true,
        // Without a handler the library throws from inside a message event, which ends the process.
        errorHandler: (message: unknown) => reject(new Error(`Tesseract: ${String(message)}`)),
      })
      .then(resolve, (message: unknown) => reject(new Error(`Tesseract: ${String(message)}`)));
  });
}
