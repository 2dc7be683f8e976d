import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { addAbortSignal } from 'node:stream';
import { PACKAGE_BYTES_MAX } from '../../shared/model/reference/package.ts';
import { chunksOf } from '../files/incoming.ts';
import { packageTooLarge } from '../files/reference-package/refusals.ts';

/** Where packages lie that were made here, until Loep is closed. */
const exportsFolder = (home: string) => join(home, 'exports');

/** Where packages lie that were sent in, until they are imported or Loep is closed. */
const importsFolder = (home: string) => join(home, 'imports');

/** Where a package that was made here lies. */
export const exportPath = (home: string, id: string) => join(exportsFolder(home), `${id}.loepref`);

/** Where a package that was sent in lies. */
const importPath = (home: string, id: string) => join(importsFolder(home), `${id}.loepref`);

/** Empties both folders: their images are not enciphered as in the vault, so they are not left lying about. */
export async function emptyPackageFolders(home: string): Promise<void> {
  for (const folder of [exportsFolder(home), importsFolder(home)]) {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Makes the file of an export with `write`, whole or not at all. */
export async function makeExport(
  home: string,
  id: string,
  write: (path: string) => Promise<number>,
): Promise<number> {
  await mkdir(exportsFolder(home), { recursive: true, mode: 0o700 });
  const draft = `${exportPath(home, id)}.part`;
  await rm(draft, { force: true });
  try {
    const items = await write(draft);
    await rename(draft, exportPath(home, id));
    return items;
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/**
 * Writes what a sender gives to a file for it. Leaves nothing there when it throws: LoepError `too-large`, or
 * `cancelled` when the sender went away; what the disk refuses as it came.
 */
export async function takePackage(
  home: string,
  id: string,
  { sender, signal }: { sender: Readable; signal: AbortSignal },
): Promise<string> {
  // A sender may go before it is read from; whoever reads then hears of it, and nobody before.
  sender.on('error', () => {});
  addAbortSignal(signal, sender);
  await mkdir(importsFolder(home), { recursive: true, mode: 0o700 });
  const path = importPath(home, id);
  await rm(path, { force: true });
  try {
    await writeAll(sender, path);
    return path;
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

async function writeAll(sender: Readable, path: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  let sizeBytes = 0;
  try {
    for await (const chunk of chunksOf(sender)) {
      sizeBytes += chunk.length;
      if (sizeBytes > PACKAGE_BYTES_MAX) throw packageTooLarge();
      await file.appendFile(chunk);
    }
  } finally {
    await file.close();
  }
}
