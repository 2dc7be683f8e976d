import type { PictureSize } from '../../shared/api/schemas/document.ts';
import { LoepError } from '../../shared/model/errors.ts';
import type { Box } from '../../shared/model/region.ts';
import type { Vault } from '../files/vault.ts';
import { POOL_LIMITS } from './limits.ts';
import type { Picture, PictureWish, TilePlace } from './pictures/picture-job.ts';
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
 * were decoded last are kept in memory. Every call throws LoepError as the pages reader does.
 */
export interface Pictures {
  size(of: PageOfOriginal): Promise<PictureSize>;
  /** The page as JPEG, its longer side at most `longestPx`. */
  whole(of: PageOfOriginal, longestPx: number): Promise<Picture>;
  /** A part of the page in whole pixels, as PNG: enlarged by whole steps to about 600 px, or shrunk to 1200. */
  crop(of: PageOfOriginal, box: Box): Promise<Picture>;
  tile(of: PageOfOriginal, at: TilePlace): Promise<Picture>;
  close(): Promise<void>;
}

export function openPictures({ location }: Pick<Vault, 'location'>, limits = POOL_LIMITS): Pictures {
  const thread = startPictureThread(location, limits);
  const queue = new PictureQueue(thread);
  const ask = async <T extends Picture | PictureSize>(
    { sha256, page, signal }: PageOfOriginal,
    wish: PictureWish,
  ): Promise<T> => {
    const answer = await queue.add({ sha256, page, wish }, signal);
    if (answer.state === 'refused') throw new LoepError(answer.code, answer.text);
    if (answer.state === 'broken') throw new Error(answer.message);
    // The worker answers each kind of wish with its own kind of value.
    return answer.value as T;
  };
  return {
    size: (of) => ask<PictureSize>(of, { kind: 'size' }),
    whole: (of, longestPx) => ask<Picture>(of, { kind: 'whole', longestPx }),
    crop: (of, box) => ask<Picture>(of, { kind: 'crop', box }),
    tile: (of, at) => ask<Picture>(of, { kind: 'tile', at }),
    close: async () => {
      queue.clear();
      await thread.close();
    },
  };
}
