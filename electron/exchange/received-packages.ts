import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { PackagePreview } from '../../shared/api/schemas/reference/exchange.ts';
import { LoepError } from '../../shared/model/errors.ts';
import type { Db } from '../db/open.ts';
import { openPackage } from '../files/reference-package/read-package.ts';
import { today } from '../today.ts';
import { type CheckedPackage, checkPackage } from './check-package.ts';
import { takePackage } from './package-folders.ts';
import { previewPackage } from './preview-package.ts';

/** Packages that wait to be imported; the oldest make room. */
const KEPT = 8;

/** A package that was sent in and found right. */
interface Kept {
  readonly checked: CheckedPackage;
  readonly fileName: string;
}

/** Packages that were sent in to this process. */
export interface Received {
  take(
    id: string,
    sent: { fileName: string; sender: Readable; signal: AbortSignal },
  ): Promise<PackagePreview>;
  preview(id: string): Promise<PackagePreview>;
  /** Throws LoepError `not-found`. */
  get(id: string): Kept;
}

/** Makes a list of packages that is empty yet. */
export function openReceived({ home, db }: { home: string; db: Db }): Received {
  const packages = new Map<string, Kept>();
  const get = (id: string) => {
    const kept = packages.get(id);
    if (kept) return kept;
    throw new LoepError('not-found', {
      en: 'This package is no longer here: packages wait until Loep is closed. Choose its file again.',
      nl: 'Dit pakket is er niet meer: pakketten wachten tot Loep wordt gesloten. Kies het bestand opnieuw.',
    });
  };
  const preview = (id: string) => {
    const { checked, fileName } = get(id);
    return previewPackage(db, checked, { id, fileName, today: today() });
  };
  return {
    get,
    preview,
    take: async (id, { fileName, sender, signal }) => {
      const path = await takePackage(home, id, { sender, signal });
      try {
        packages.delete(id);
        packages.set(id, { checked: await readWhole(db, path, signal), fileName });
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
      await makeRoom(packages);
      return preview(id);
    },
  };
}

async function readWhole(db: Db, path: string, signal: AbortSignal): Promise<CheckedPackage> {
  const opened = await openPackage(path);
  try {
    return await checkPackage(db, path, { opened, signal });
  } finally {
    opened.close();
  }
}

async function makeRoom(packages: Map<string, Kept>): Promise<void> {
  for (const [id, { checked }] of packages) {
    if (packages.size <= KEPT) return;
    packages.delete(id);
    await rm(checked.path, { force: true });
  }
}
