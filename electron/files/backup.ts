import { copyFile, mkdir, open, readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { LoepError } from '../../shared/model/errors.ts';
import { syncFolder, writeDurably } from './durable.ts';
import { keepToOwner, makeFolder } from './home.ts';
import { checkOriginal, originalPath, type VaultLocation } from './original.ts';
import { vaultFolder } from './vault.ts';
import { keyPath } from './vault-key.ts';

/** Makes sure that a folder is there and empty. Throws LoepError when anything lies in it. */
export async function prepareEmpty(folder: string): Promise<void> {
  keepToOwner();
  await makeFolder(folder);
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') return [folder];
    throw error;
  });
  if (names.length === 0) return;
  throw new LoepError('bad-input', {
    en: `A backup goes into a new or an empty folder; ${folder} is not. Name another.`,
    nl: `Een back-up gaat in een nieuwe of lege map; ${folder} is dat niet. Noem een andere.`,
  });
}

/**
 * Copies originals with their key into the backup in `target`, and reads each copy to see that it can be read. Gives
 * those that cannot be; `onCopied` hears of each. First pictures that were kept stay behind: they are made again from
 * the originals.
 */
export async function copyOriginals(
  originals: readonly string[],
  { from, target, onCopied }: { from: VaultLocation; target: string; onCopied: () => void },
): Promise<readonly LoepError[]> {
  const to = { folder: vaultFolder(target), key: from.key };
  await makeFolder(to.folder);
  await writeDurably(keyPath(target), from.key, 0o600);
  const failed: LoepError[] = [];
  for (const sha256 of originals) {
    try {
      await checkOriginal(from, sha256);
      await copyOne(originalPath(from.folder, sha256), originalPath(to.folder, sha256));
      await checkOriginal(to, sha256);
    } catch (error) {
      // One that is lost or damaged is told at the end; the others are still to be saved.
      if (!(error instanceof LoepError)) throw error;
      failed.push(error);
    }
    onCopied();
  }
  return failed;
}

async function copyOne(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  await copyFile(from, to);
  const file = await open(to, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  await syncFolder(dirname(to));
}
