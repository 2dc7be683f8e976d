import { setTimeout } from 'node:timers/promises';
import type { ExaminationProgress } from '../../shared/api/events.ts';
import { LoepError } from '../../shared/model/errors.ts';
import { MAX_FILE_BYTES } from '../../shared/model/largest-file.ts';
import { FAULT } from '../../shared/text/fault.ts';
import type { Actor } from '../db/audit.ts';
import type { Db } from '../db/open.ts';
import {
  cancelWaiting,
  putBackInterrupted,
  type TakenDocument,
  takeWaiting,
} from '../db/waiting-documents.ts';
import type { EventBus } from '../event-bus.ts';
import { today as dayHere } from '../today.ts';
import { type Engine, EngineEnded } from './engine.ts';
import { type Ending, LOEP, writeEnding } from './examination-ending.ts';
import { isOfTheDisk } from './examine.ts';
import { keepTrying, STORE_RETRY_MS } from './keep-trying.ts';
import { tellSeldom } from './tell-seldom.ts';

/** Examines documents as they come, a few at once, and keeps what was found. */
export interface ExaminationQueue {
  /** Takes up every document of the database that waits; called at start and after each upload. */
  wake(): void;
  /** Ends the examination of a document, or takes it from the queue. False when there was none. */
  cancel(documentId: string, by?: Actor): Promise<boolean>;
  /** Resolves when nothing waits and nothing runs: for tests and the command line. */
  idle(): Promise<void>;
  /** Ends what runs; its documents wait again at the next start. */
  close(): Promise<void>;
}

export interface QueueOptions {
  readonly db: Db;
  readonly engine: Engine;
  readonly events: EventBus;
  /** The day on the calendar, YYYY-MM-DD. */
  readonly today?: () => string;
  readonly retryMs?: number;
  /** Hears of every document that was examined, once that stands in the database. */
  readonly onExamined?: (sha256: string) => void;
  /** Hears of every fault of ours. */
  readonly onBug?: (error: unknown, where: string) => void;
}

/** Between two progresses of one document, ms. */
const PROGRESS_MS = 200;

interface Running {
  readonly sizeBytes: number;
  readonly abort: AbortController;
  /** Who called it off; null as long as nobody did. */
  cancelledBy: Actor | null;
  /** How it ended, once that stands in the database. */
  ended: Promise<Ending['state']>;
}

/** Opens the queue. Nothing is examined before it is woken. */
export function openExaminationQueue(options: QueueOptions): ExaminationQueue {
  return new Queue(options);
}

class Queue implements ExaminationQueue {
  readonly #db: Db;
  readonly #events: EventBus;
  readonly #today: () => string;
  readonly #retryMs: number;
  readonly #onBug: (error: unknown, where: string) => void;
  readonly #onExamined: (sha256: string) => void;
  readonly #engine: Engine;
  /**
   * One document more than there are workers: while one is read from the vault or written to the database, every
   * worker has another to go on with.
   */
  readonly #atOnce: number;
  /** Documents under way when the examining process died. Each is examined once more, alone, to find the cause. */
  readonly #suspects = new Set<string>();
  readonly #running = new Map<string, Running>();
  readonly #closing = new AbortController();
  #isFresh = true;
  #isWoken = false;
  #filling: Promise<void> | null = null;

  constructor({ db, engine, events, today, retryMs, onExamined, onBug }: QueueOptions) {
    this.#db = db;
    this.#events = events;
    this.#today = today ?? dayHere;
    this.#retryMs = retryMs ?? STORE_RETRY_MS;
    this.#onExamined = onExamined ?? (() => {});
    this.#onBug = onBug ?? ((error, where) => console.error(`${where}:`, error));
    this.#engine = engine;
    this.#atOnce = this.#engine.threads + 1;
  }

  wake(): void {
    if (this.#closing.signal.aborted) return;
    this.#isWoken = true;
    this.#filling ??= this.#fill()
      .catch((error: unknown) => {
        // Documents stay as they are in the database, and the next wake takes them up.
        if (!this.#closing.signal.aborted) this.#onBug(error, 'examination queue');
      })
      .finally(() => {
        this.#filling = null;
        if (this.#isWoken) this.wake();
      });
  }

  async cancel(documentId: string, by: Actor = LOEP): Promise<boolean> {
    const running = this.#running.get(documentId);
    if (running) return callOff(running, by);
    const act = { actor: by, at: new Date().toISOString() };
    const caseId = await this.#db.transaction().execute((step) => cancelWaiting(step, documentId, act));
    if (caseId !== null) {
      this.#suspects.delete(documentId);
      this.#tellChanged(caseId);
      return true;
    }
    const takenMeanwhile = this.#running.get(documentId);
    return takenMeanwhile ? callOff(takenMeanwhile, by) : false;
  }

  async idle(): Promise<void> {
    for (;;) {
      const busy = [this.#filling, ...[...this.#running.values()].map(({ ended }) => ended)].filter(Boolean);
      if (busy.length === 0) return;
      await Promise.all(busy);
    }
  }

  async close(): Promise<void> {
    this.#isWoken = false;
    this.#closing.abort();
    for (const { abort } of this.#running.values()) abort.abort();
    await this.idle();
  }

  /** Takes up documents until none waits or enough are under way. */
  async #fill(): Promise<void> {
    while (this.#isWoken) {
      this.#isWoken = false;
      if (this.#isFresh) await this.#keepTrying(() => putBackInterrupted(this.#db));
      this.#isFresh = false;
      while (this.#running.size < this.#most() && !this.#closing.signal.aborted) {
        const document = await this.#keepTrying(() => takeWaiting(this.#db, this.#roomBytes()));
        if (!document) break;
        this.#start(document);
      }
    }
  }

  #most(): number {
    return this.#suspects.size > 0 ? 1 : this.#atOnce;
  }

  /** Originals that are in memory at once are together no larger than the largest that is taken in. */
  #roomBytes(): number {
    const held = [...this.#running.values()].reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    return held === 0 ? Number.MAX_SAFE_INTEGER : MAX_FILE_BYTES - held;
  }

  #start(document: TakenDocument): void {
    const abort = new AbortController();
    const running: Running = {
      sizeBytes: document.sizeBytes,
      abort,
      cancelledBy: null,
      ended: Promise.resolve('put-back'),
    };
    running.ended = this.#examine(document, running).finally(() => {
      this.#running.delete(document.id);
      this.wake();
    });
    this.#running.set(document.id, running);
    this.#tellChanged(document.caseId);
  }

  /** Examines a document and writes down how it ended. Never rejects. */
  async #examine(document: TakenDocument, running: Running): Promise<Ending['state']> {
    try {
      const ending = await this.#endingOf(document, running);
      await this.#write(document, ending);
      if (ending.state !== 'put-back') this.#suspects.delete(document.id);
      if (ending.state === 'examined') {
        this.#onExamined(document.sha256);
        if (ending.examination.record.wanted) this.#events.tell({ name: 'gap.changed', payload: {} });
      }
      return ending.state;
    } catch (error) {
      // The disk failed while the queue was closed, or writing itself is at fault: the next start finds the document.
      if (!this.#closing.signal.aborted) this.#onBug(error, `document ${document.id}`);
      return 'put-back';
    } finally {
      this.#tellChanged(document.caseId);
    }
  }

  async #endingOf(document: TakenDocument, running: Running): Promise<Ending> {
    const { id: documentId, caseId, sha256, languages } = document;
    const today = this.#today();
    const progress = tellSeldom(PROGRESS_MS, (payload: ExaminationProgress) =>
      this.#events.tell({ name: 'examination.progressed', payload }),
    );
    try {
      const record = await this.#engine.ask(
        'examine',
        { sha256, languages, today },
        {
          signal: running.abort.signal,
          onProgress: (step) => progress.tell({ caseId, documentId, ...step }),
        },
      );
      return { state: 'examined', examination: { document, languages, today, record } };
    } catch (error) {
      if (this.#closing.signal.aborted) return { state: 'put-back' };
      if (running.cancelledBy) return { state: 'cancelled', by: running.cancelledBy };
      if (error instanceof EngineEnded && !this.#suspects.has(documentId)) {
        this.#suspects.add(documentId);
        return { state: 'put-back' };
      }
      if (error instanceof LoepError && isOfTheDisk(error.code)) return this.#waitForDisk(error, running);
      return { state: 'refused', refusal: this.#refusalOf(error, documentId) };
    } finally {
      progress.end();
    }
  }

  /** The document waits again when the disk has had some time; it may be called off meanwhile. */
  async #waitForDisk({ text }: LoepError, running: Running): Promise<Ending> {
    this.#events.tell({ name: 'store.failed', payload: { text } });
    const signal = AbortSignal.any([running.abort.signal, this.#closing.signal]);
    await setTimeout(this.#retryMs, null, { signal }).catch(() => {
      // Called off or closed: what is asked below.
    });
    return running.cancelledBy ? { state: 'cancelled', by: running.cancelledBy } : { state: 'put-back' };
  }

  #refusalOf(error: unknown, documentId: string): LoepError {
    if (error instanceof LoepError) return error;
    this.#onBug(error, `examination of document ${documentId}`);
    return new LoepError('internal', FAULT);
  }

  async #write(document: TakenDocument, ending: Ending): Promise<void> {
    try {
      await this.#keepTrying(() => writeEnding(this.#db, document, ending));
    } catch (error) {
      if (this.#closing.signal.aborted || ending.state === 'refused') throw error;
      // What was found cannot be kept, by a fault of ours: say so of this document, and go on with the next.
      const refusal = this.#refusalOf(error, document.id);
      await this.#keepTrying(() => writeEnding(this.#db, document, { state: 'refused', refusal }));
    }
  }

  #keepTrying<T>(write: () => Promise<T>): Promise<T> {
    return keepTrying(write, {
      onFailure: ({ text }) => this.#events.tell({ name: 'store.failed', payload: { text } }),
      retryMs: this.#retryMs,
      signal: this.#closing.signal,
    });
  }

  #tellChanged(caseId: string): void {
    this.#events.tell({ name: 'case.changed', payload: { caseId } });
  }
}

async function callOff(running: Running, by: Actor): Promise<boolean> {
  running.cancelledBy ??= by;
  running.abort.abort();
  return (await running.ended) === 'cancelled';
}
