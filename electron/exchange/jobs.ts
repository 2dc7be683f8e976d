import type { ExchangeJob } from '../../shared/api/schemas/reference/exchange.ts';
import { LoepError } from '../../shared/model/errors.ts';
import { FAULT } from '../../shared/text/fault.ts';
import { asLoepError } from '../db/store-errors.ts';
import type { EventBus } from '../event-bus.ts';
import type { OnBug } from '../log.ts';
import { tellSeldom } from '../workers/tell-seldom.ts';

/** How often a screen hears how far a job is, ms. */
const TELL_EVERY_MS = 150;

/** Jobs that are remembered after they ended. */
const REMEMBERED = 50;

/** How far work is; throws when it was cancelled. */
export type Report = (step: { readonly done: number; readonly total: number }) => void;

/** What a job does. Gives how many items it was about. */
export type Work = (report: Report, signal: AbortSignal) => Promise<number>;

/** Exports and imports, one after another, since each wants the disk and the database. */
export interface Jobs {
  /** Begins a job. One of this id that runs is not begun again, nor a package that is made made again. */
  start(head: Pick<ExchangeJob, 'id' | 'what' | 'title'>, work: Work): ExchangeJob;
  /** Newest first. */
  list(): ExchangeJob[];
  cancel(id: string): void;
  /** The job as it ended. */
  ended(id: string): Promise<ExchangeJob>;
  /** Cancels everything and waits until nothing runs. */
  close(): Promise<void>;
}

interface Running {
  job: ExchangeJob;
  readonly stop: AbortController;
  readonly end: Promise<void>;
}

/** Makes the list of jobs of one process. */
export function openJobs({ events, onBug }: { events: EventBus; onBug: OnBug }): Jobs {
  const jobs = new Map<string, Running>();
  let last: Promise<void> = Promise.resolve();
  const start: Jobs['start'] = (head, work) => {
    const before = jobs.get(head.id)?.job;
    const isMade = before?.what === 'export' && before.state === 'done';
    if (before && (before.state === 'running' || isMade)) return before;
    const stop = new AbortController();
    const job: ExchangeJob = { ...head, state: 'running', done: 0, total: 0, text: null, items: 0 };
    const end = last.then(() => run(running, work));
    const running: Running = { job, stop, end };
    last = end;
    jobs.delete(head.id);
    jobs.set(head.id, running);
    forget(jobs);
    events.tell({ name: 'exchange.progressed', payload: job });
    return job;
  };
  const run = async (running: Running, work: Work) => {
    const telling = tellSeldom(TELL_EVERY_MS, (payload: ExchangeJob) =>
      events.tell({ name: 'exchange.progressed', payload }),
    );
    const { signal } = running.stop;
    const report: Report = (step) => {
      signal.throwIfAborted();
      running.job = { ...running.job, ...step };
      telling.tell(running.job);
    };
    try {
      signal.throwIfAborted();
      const items = await work(report, signal);
      running.job = { ...running.job, state: 'done', done: running.job.total, items };
    } catch (error) {
      running.job = { ...running.job, ...endOf(error, signal, onBug) };
    }
    telling.end();
    events.tell({ name: 'exchange.progressed', payload: running.job });
  };
  return {
    start,
    list: () => [...jobs.values()].map(({ job }) => job).reverse(),
    cancel: (id) => jobs.get(id)?.stop.abort(),
    ended: async (id) => {
      await jobs.get(id)!.end;
      return jobs.get(id)!.job;
    },
    close: async () => {
      for (const { stop } of jobs.values()) stop.abort();
      await last;
    },
  };
}

/** How work that threw ended: by who waited for it, for a reason that can be told, or by our fault. */
function endOf(thrown: unknown, signal: AbortSignal, onBug: OnBug): Pick<ExchangeJob, 'state' | 'text'> {
  if (signal.aborted) return { state: 'cancelled', text: null };
  const error = asLoepError(thrown);
  if (error instanceof LoepError) return { state: 'failed', text: error.text };
  onBug(error, 'exchange');
  return { state: 'failed', text: FAULT };
}

function forget(jobs: Map<string, Running>): void {
  for (const [id, { job }] of jobs) {
    if (jobs.size <= REMEMBERED) return;
    if (job.state !== 'running') jobs.delete(id);
  }
}
