import { generateKeyPairSync, sign } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { openPromise } from 'yauzl';
import { signingKeyOf } from '../../../electron/files/reference-package/signing-key.ts';
import { canonicalJson } from '../../../electron/workers/canonical-json.ts';
import type { PackageManifest } from '../../../shared/model/reference/package.ts';
import { type RawEntry, rawZip } from './raw-zip.ts';
import { sha256Of } from './stocked-home.ts';

const { privateKey, publicKey } = signingKeyOf(generateKeyPairSync('ed25519').privateKey);

/** A package taken apart, to be spoilt and put together again. */
export interface PackageFiles {
  readonly manifest: PackageManifest;
  /** By name, without manifest and signature. */
  readonly files: Map<string, Buffer>;
}

export async function filesOf(path: string): Promise<PackageFiles> {
  const zip = await openPromise(path);
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  const manifest = JSON.parse(files.get('manifest.json')!.toString());
  files.delete('manifest.json');
  files.delete('signature');
  return { manifest: { ...manifest, signer: { name: 'Mallory', publicKey } }, files };
}

/** The same package with another content in one of its items, hashes and signature as they should be. */
export function withItem(
  { manifest, files }: PackageFiles,
  id: string,
  change: (content: Record<string, unknown>) => unknown,
  head: Partial<PackageManifest['items'][number]> = {},
): PackageFiles {
  const items = manifest.items.map((item) => {
    if (item.id !== id) return item;
    const bytes = Buffer.from(canonicalJson(change(JSON.parse(files.get(item.file)!.toString()))));
    files.set(item.file, bytes);
    // A whole that is an extract needs no digest of its own to be right.
    return { ...item, sha256: sha256Of(bytes), isPartial: true, ...head };
  });
  return { manifest: { ...manifest, items }, files };
}

/** Manifest and signature, and then the files, as the entries of a zip. */
export function entriesOf({
  manifest,
  files,
}: {
  manifest: unknown;
  files: Map<string, Buffer>;
}): RawEntry[] {
  const bytes = Buffer.from(JSON.stringify(manifest));
  return [
    { name: 'manifest.json', bytes },
    { name: 'signature', bytes: sign(null, bytes, privateKey) },
    ...[...files].map(([name, content]) => ({ name, bytes: content })),
  ];
}

export const packed = (files: { manifest: unknown; files: Map<string, Buffer> }) => rawZip(entriesOf(files));
