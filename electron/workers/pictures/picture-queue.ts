import { LoepError } from '../../../shared/model/errors.ts';
import type { FirstUse, PictureAnswer, PictureJob, PictureWish } from './picture-job.ts';
import type { PictureThread } from './picture-thread.ts';

/** What is made ahead waits until nobody has asked for anything for so long: the next tile must not wait for it, ms. */
const QUIET_MS = 2000;

/** Rank of what nobody waits for. */
const AHEAD = 3;

interface Waiting {
  readonly job: PictureJob;
  readonly rank: number;
  resolve(answer: PictureAnswer): void;
  reject(error: unknown): void;
}

/**
 * Gives the thread its jobs one by one: what a page is opened with first, then what is being looked at, then the
 * film strip, then what is made ahead. Of equal rank the newest goes first, since who asks anew has looked elsewhere.
 */
export class PictureQueue {
  readonly #thread: PictureThread;
  #waiting: Waiting[] = [];
  #isBusy = false;
  #isClosed = false;
  #askedAtMs = Number.NEGATIVE_INFINITY;
  #quiet: NodeJS.Timeout | null = null;

  constructor(thread: PictureThread) {
    this.#thread = thread;
  }

  /** Waits its turn. Whoever goes away meanwhile leaves the queue, with LoepError `cancelled`. */
  add(job: PictureJob, signal?: AbortSignal): Promise<PictureAnswer> {
    if (signal?.aborted || this.#isClosed) return Promise.reject(CANCELLED);
    const { promise, resolve, reject } = Promise.withResolvers<PictureAnswer>();
    const waiting: Waiting = { job, rank: rankOf(job.wish), resolve, reject };
    const leave = () => {
      const at = this.#waiting.indexOf(waiting);
      if (at === -1) return;
      this.#waiting.splice(at, 1);
      reject(CANCELLED);
    };
    signal?.addEventListener('abort', leave, { once: true });
    this.#waiting.push(waiting);
    if (waiting.rank < AHEAD) this.#askedAtMs = performance.now();
    void this.#work();
    return promise.finally(() => signal?.removeEventListener('abort', leave));
  }

  /** Sends everybody away, also who comes later: nothing starts the thread again. */
  close(): void {
    this.#isClosed = true;
    if (this.#quiet) clearTimeout(this.#quiet);
    for (const { reject } of this.#waiting.splice(0)) reject(CANCELLED);
  }

  async #work(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    for (let next = this.#take(); next; next = this.#take()) {
      const { job, resolve, reject } = next;
      try {
        const answer = await this.#thread.ask(job);
        resolve(answer);
        if (job.wish.kind === 'first') this.#share(job, answer);
      } catch (error) {
        reject(error);
        // A page that takes the thread down would do so again for each who waits for it.
        this.#refuse(job, error);
      }
    }
    this.#isBusy = false;
  }

  #take(): Waiting | null {
    let best = -1;
    for (const [at, { rank }] of this.#waiting.entries()) {
      if (best === -1 || rank <= this.#waiting[best]!.rank) best = at;
    }
    if (best === -1 || this.#mustBeQuiet(this.#waiting[best]!)) return null;
    return this.#waiting.splice(best, 1)[0]!;
  }

  /** Whether it is too early for what is made ahead; it is then taken up later. */
  #mustBeQuiet({ rank }: Waiting): boolean {
    const waitMs = this.#askedAtMs + QUIET_MS - performance.now();
    if (rank < AHEAD || waitMs <= 0) return false;
    if (this.#quiet) clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => void this.#work(), waitMs).unref();
    return true;
  }

  /** The film strip, the opened page and what was to be made ahead wait for one and the same. */
  #share(job: PictureJob, answer: PictureAnswer): void {
    for (const { resolve } of this.#leave(job, ({ kind }) => kind === 'first')) resolve(answer);
  }

  #refuse(job: PictureJob, error: unknown): void {
    for (const { reject } of this.#leave(job, () => true)) reject(error);
  }

  /** Takes from the queue what waits for the same page, as far as it is meant. */
  #leave({ sha256, page }: PictureJob, isMeant: (wish: PictureWish) => boolean): readonly Waiting[] {
    const goes = ({ job }: Waiting) => job.sha256 === sha256 && job.page === page && isMeant(job.wish);
    const gone = this.#waiting.filter(goes);
    this.#waiting = this.#waiting.filter((waiting) => !goes(waiting));
    return gone;
  }
}

const RANK_OF_FIRST: Readonly<Record<FirstUse, number>> = { view: 0, strip: 2, ahead: AHEAD };

function rankOf(wish: PictureWish): number {
  switch (wish.kind) {
    case 'size':
      return 0;
    case 'first':
      return RANK_OF_FIRST[wish.use];
    default:
      return 1;
  }
}

const CANCELLED = new LoepError('cancelled', {
  en: 'The picture is no longer asked for.',
  nl: 'De afbeelding wordt niet meer gevraagd.',
});
