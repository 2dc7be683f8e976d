import { THUMBNAIL_PX } from '../../../shared/api/addresses.ts';
import { LoepError } from '../../../shared/model/errors.ts';
import type { PictureAnswer, PictureJob, PictureWish } from './picture-job.ts';
import type { PictureThread } from './picture-thread.ts';

interface Waiting {
  readonly job: PictureJob;
  readonly rank: number;
  resolve(answer: PictureAnswer): void;
  reject(error: unknown): void;
}

/**
 * Gives the thread its jobs one by one: what a page is opened with first, then what is being looked at, then the
 * film strip. Of equal rank the newest goes first, since who asks anew has looked elsewhere.
 */
export class PictureQueue {
  readonly #thread: PictureThread;
  #waiting: Waiting[] = [];
  #isBusy = false;

  constructor(thread: PictureThread) {
    this.#thread = thread;
  }

  /** Waits its turn. Whoever goes away meanwhile leaves the queue, with LoepError `cancelled`. */
  add(job: PictureJob, signal?: AbortSignal): Promise<PictureAnswer> {
    if (signal?.aborted) return Promise.reject(CANCELLED);
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
    void this.#work();
    return promise.finally(() => signal?.removeEventListener('abort', leave));
  }

  /** Sends everybody away. */
  clear(): void {
    for (const { reject } of this.#waiting.splice(0)) reject(CANCELLED);
  }

  async #work(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    for (let next = this.#take(); next; next = this.#take()) {
      const { job, resolve, reject } = next;
      try {
        resolve(await this.#thread.ask(job));
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
    return best === -1 ? null : this.#waiting.splice(best, 1)[0]!;
  }

  #refuse({ sha256, page }: PictureJob, error: unknown): void {
    const isSame = ({ job }: Waiting) => job.sha256 === sha256 && job.page === page;
    for (const { reject } of this.#waiting.filter(isSame)) reject(error);
    this.#waiting = this.#waiting.filter((waiting) => !isSame(waiting));
  }
}

function rankOf(wish: PictureWish): number {
  switch (wish.kind) {
    case 'size':
      return 0;
    case 'whole':
      return wish.longestPx > THUMBNAIL_PX ? 0 : 2;
    default:
      return 1;
  }
}

const CANCELLED = new LoepError('cancelled', {
  en: 'The picture is no longer asked for.',
  nl: 'De afbeelding wordt niet meer gevraagd.',
});
