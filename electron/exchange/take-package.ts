import type { PackageManifest } from '../../shared/model/reference/package.ts';
import { openPackage } from '../files/reference-package/read-package.ts';
import { checkPackage } from './check-package.ts';
import { type ImportTools, importPackage } from './import-package.ts';
import { trustKey } from './trusted-keys.ts';

/** A package that was taken in. */
export interface TakenPackage {
  readonly manifest: PackageManifest;
  readonly fingerprint: string;
  /** Items that are new or changed by it. */
  readonly ids: readonly string[];
}

/**
 * Takes a package in at once, all of it or nothing, where nobody is to be asked: the starter set, or a package that
 * was named for one check. With `isTrusted` its key is taken as it comes; items in conflict stay as they are here.
 *
 * Throws LoepError with the reason that it is refused for.
 */
export async function takePackage(
  tools: ImportTools,
  path: string,
  { isTrusted = false }: { isTrusted?: boolean } = {},
): Promise<TakenPackage> {
  const { signal } = new AbortController();
  const opened = await openPackage(path);
  const checked = await checkPackage(tools.db, path, { opened, signal }).finally(() => opened.close());
  const { manifest, fingerprint } = checked;
  if (isTrusted) await trustKey(tools.db, { ...manifest.signer, isOwn: false }, tools.actor);
  const ids = await importPackage(tools, checked, { isReplaced: () => false, report: () => {} });
  return { manifest, fingerprint, ids };
}
