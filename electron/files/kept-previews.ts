import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import { PREVIEW_PX, THUMBNAIL_PX } from '../../shared/api/addresses.ts';
import { PictureSize } from '../../shared/api/schemas/document.ts';
import type { FirstPictures } from '../workers/pictures/picture-job.ts';
import { makeFolderNow } from './home.ts';
import { originalPath, type VaultLocation } from './original.ts';
import { openSeal, readSealed } from './sealed-file.ts';

/** A page of an original, from 1. */
interface PageName {
  readonly sha256: string;
  readonly page: number;
}

/**
 * First pictures of pages that were made before, enciphered as the originals are. One that is missing, damaged or of
 * another key is no loss: it was made from an original that is still there, and is made from it again. Hence neither
 * backups nor repairs know of this folder, and whoever empties it loses nothing but time.
 *
 * There is one file a page, with pictures of a fixed size: it grows with the pages that exist, and with nothing that
 * stands in a file.
 */
export interface KeptPreviews {
  /** Null when there is none that can be used. */
  read(of: PageName): Promise<FirstPictures | null>;
  keep(of: PageName, pictures: FirstPictures): Promise<void>;
}

/** Where they lie in a data folder. */
export const previewsFolder = (home: string) => join(home, 'previews');

/** Where those of one page lie. */
export const previewPath = (home: string, { sha256, page }: PageName) =>
  `${originalPath(previewsFolder(home), sha256)}-${page}`;

const Bytes = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);

/** What a file holds: of which page it is, so that no other can take its place, and in which sizes it was made. */
const Content = z.object({
  name: z.string(),
  size: PictureSize,
  preview: Bytes,
  thumbnail: Bytes,
});

/** Opens the folder. What was being written when Loep last ended is removed. */
export function openKeptPreviews(home: string, { key }: VaultLocation): KeptPreviews {
  const incoming = join(previewsFolder(home), 'incoming');
  rmSync(incoming, { recursive: true, force: true });
  makeFolderNow(incoming);
  return {
    read: async (of) => {
      const file = await open(previewPath(home, of), 'r').catch(nullWithoutFile);
      if (file === null) return null;
      try {
        let bytes = new Uint8Array(0);
        const found = await readSealed(file, key, (sizeBytes) => {
          bytes = new Uint8Array(sizeBytes);
          return bytes;
        });
        return found === 'damaged' || found === 'other-key' ? null : contentOf(bytes, of);
      } finally {
        await file.close();
      }
    },
    keep: async (of, { size, preview, thumbnail }) => {
      const draft = join(incoming, randomUUID());
      const seal = openSeal(key);
      const content = serialize({ name: nameOf(of), size, preview, thumbnail });
      const place = previewPath(home, of);
      try {
        await writeFile(draft, Buffer.concat([seal.header, seal.add(content), seal.end()]), { mode: 0o600 });
        await mkdir(dirname(place), { recursive: true, mode: 0o700 });
        await rename(draft, place);
      } catch (error) {
        await rm(draft, { force: true });
        // A disk that is full or denied says so where something is at stake; this page is made again next time.
        if (!(error instanceof Error && 'code' in error)) throw error;
      }
    },
  };
}

function contentOf(bytes: Uint8Array, of: PageName): FirstPictures | null {
  try {
    const { name, ...pictures } = Content.parse(deserialize(bytes));
    return name === nameOf(of) ? pictures : null;
  } catch {
    // It is whole, since its tag fits: another version of Loep or Node wrote it in another way.
    return null;
  }
}

/** What was made in other sizes is of no use. */
const nameOf = ({ sha256, page }: PageName) => `${sha256}/${page}/${PREVIEW_PX}/${THUMBNAIL_PX}`;

function nullWithoutFile(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
