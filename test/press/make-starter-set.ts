import { existsSync } from 'node:fs';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPackage } from '../../electron/files/reference-package/read-package.ts';
import { referenceCollection } from './reference/collection.ts';
import { type Earlier, writeStarterPackage } from './reference/starter-package.ts';

/** Where the starter set lives that comes with Loep. */
export const STARTER_FOLDER = join(import.meta.dirname, '../../assets/reference');

/**
 * `node test/press/make-starter-set.ts [--anew]`: makes the package and the public key that it was signed with. Items
 * go on from those of the package that is there, unless `--anew` says that nobody has that one.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { anew: { type: 'boolean', default: false } } });
  const path = join(STARTER_FOLDER, 'starter.loepref');
  const fresh = `${path}.new`;
  await mkdir(STARTER_FOLDER, { recursive: true });
  await rm(fresh, { force: true });
  const earlier = values.anew || !existsSync(path) ? new Map() : await itemsOf(path);
  const publicKey = await writeStarterPackage(fresh, await referenceCollection(), earlier);
  await chmod(fresh, 0o644);
  await rename(fresh, path);
  await writeFile(join(STARTER_FOLDER, 'starter.pub'), `${publicKey}\n`);
}

async function itemsOf(path: string): Promise<Earlier> {
  const { manifest, close } = await openPackage(path);
  close();
  return new Map(manifest.items.map((item) => [item.id, item]));
}

if (process.argv[1] === import.meta.filename) await main();
