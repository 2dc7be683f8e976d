import type { PictureSize } from '../../shared/api/schemas/document.ts';
import { LoepError } from '../../shared/model/errors.ts';
import type { Lens } from '../../shared/model/lens.ts';
import type { Box } from '../../shared/model/region.ts';
import { openKeptPreviews } from '../files/kept-previews.ts';
import type { Vault } from '../files/vault.ts';
import { POOL_LIMITS, type PoolLimits } from './limits.ts';
import type {
  DecodedPage,
  FirstPictures,
  FirstUse,
  Picture,
  PictureValue,
  PictureWish,
  TilePlace,
} from './pictures/picture-job.ts';
import { PictureQueue } from './pictures/picture-queue.ts';
import { startPictureThread } from './pictures/picture-thread.ts';

/** Which page of which original; who asks goes from the queue when the signal aborts. */
export interface PageOfOriginal {
  readonly sha256: string;
  /** From 1. */
  readonly page: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Pictures of pages for the eye, made in a worker of their own so that looking never waits for examining. Pages that
 * were decoded last are kept in memory, and the first pictures of each page in the data folder: those are there at
 * once, whatever the worker is at. Every call throws LoepError as the pages reader does.
 */
export interface Pictures {
  size(of: PageOfOriginal): Promise<PictureSize>;
  /** Decodes a page whole, and gives its size and resolution. */
  page(of: PageOfOriginal): Promise<DecodedPage>;
  /** The page as JPEG, its longer side at most PREVIEW_PX or THUMBNAIL_PX. */
  whole(of: PageOfOriginal, size: 'preview' | 'thumbnail'): Promise<Picture>;
  /** A part of the page in whole pixels, as PNG: enlarged by whole steps to about 600 px, or shrunk to 1200. */
  crop(of: PageOfOriginal, box: Box): Promise<Picture>;
  tile(of: PageOfOriginal, at: TilePlace): Promise<Picture>;
  /** A tile of the page as a lens shows it. */
  lens(of: PageOfOriginal, lens: Lens, at: TilePlace): Promise<Picture>;
  /**
   * Makes the first pictures of a first page before anybody asks, when nothing else is to be done. Resolves when they
   * are kept, or cannot be made: then whoever opens the page is told why.
   */
  prepare(sha256: string): Promise<void>;
  close(): Promise<void>;
}

export function openPictures({
  home,
  vault: { location },
  limits = POOL_LIMITS,
}: {
  home: string;
  vault: Pick<Vault, 'location'>;
  limits?: PoolLimits;
}): Pictures {
  const previews = openKeptPreviews(home, location);
  const thread = startPictureThread(location, limits);
  const queue = new PictureQueue(thread);
  const keeping = new Set<Promise<void>>();
  const ask = async <T extends PictureValue>(
    { sha256, page, signal }: PageOfOriginal,
    wish: PictureWish,
  ): Promise<T> => {
    const answer = await queue.add({ sha256, page, wish }, signal);
    if (answer.state === 'refused') throw new LoepError(answer.code, answer.text);
    if (answer.state === 'broken') throw new Error(answer.message);
    // The worker answers each kind of wish with its own kind of value.
    return answer.value as T;
  };
  const first = async (of: PageOfOriginal, use: FirstUse): Promise<FirstPictures> => {
    const kept = await previews.read(of);
    if (kept) return kept;
    const made = await ask<FirstPictures>(of, { kind: 'first', use });
    const write = previews.keep(of, made).finally(() => keeping.delete(write));
    keeping.add(write);
    await write;
    return made;
  };
  return {
    size: async (of) => {
      const kept = await previews.read(of);
      const asked = ask<PictureSize>(of, { kind: 'size' });
      if (!kept) return asked;
      // The page was opened: it is decoded while its first picture is put on the screen, for its tiles. Whoever asks
      // for those hears what is wrong with it.
      asked.catch(() => {});
      return kept.size;
    },
    page: (of) => ask<DecodedPage>(of, { kind: 'page' }),
    whole: async (of, size) => {
      const made = await first(of, size === 'preview' ? 'view' : 'strip');
      return { type: 'image/jpeg', bytes: made[size] };
    },
    crop: (of, box) => ask<Picture>(of, { kind: 'crop', box }),
    tile: (of, at) => ask<Picture>(of, { kind: 'tile', at }),
    lens: (of, lens, at) => ask<Picture>(of, { kind: 'lens', lens, at }),
    prepare: async (sha256) => {
      try {
        await first({ sha256, page: 1 }, 'ahead');
      } catch (error) {
        // Whoever opens the page asks again, and hears what is wrong with it.
        if (!(error instanceof LoepError)) throw error;
      }
    },
    close: async () => {
      queue.close();
      await thread.close();
      await Promise.allSettled(keeping);
    },
  };
}
