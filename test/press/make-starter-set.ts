import { existsSync } from 'node:fs';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPackage } from '../../electron/files/reference-package/read-package.ts';
import { indexFace } from '../../electron/workers/index-face.ts';
import { openPool } from '../../electron/workers/pool.ts';
import { sourceOf } from '../../electron/workers/source.ts';
import type { FaceIndex } from '../../shared/model/reference/recognition.ts';
import { type ReferenceCollection, referenceCollection } from './reference/collection.ts';
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
  const collection = await referenceCollection();
  const learnt = await learnFaces(collection);
  const publicKey = await writeStarterPackage(fresh, collection, { earlier, learnt });
  await chmod(fresh, 0o644);
  await rename(fresh, path);
  await writeFile(join(STARTER_FOLDER, 'starter.pub'), `${publicKey}\n`);
}

/** Reads off the specimens what pages are recognised by, as the application does after a model is published. */
async function learnFaces({ items, images }: ReferenceCollection): Promise<FaceIndex[]> {
  const pool = openPool();
  const original = async (sha256: string) => sourceOf(images.get(sha256)!.bytes);
  const icaoOf = (id: string) => {
    const issuer = items.find((item) => item.id === id)?.content;
    return issuer?.kind === 'issuer' ? issuer.icao : null;
  };
  try {
    const learnt: FaceIndex[] = [];
    for (const { id, content } of items) {
      if (content.kind !== 'model') continue;
      for (let face = 1; face <= content.faces.length; face++) {
        const icao = icaoOf(content.issuer);
        const read = await indexFace(pool, original, { model: id, version: 1, face, icao, content }, {});
        if (read) learnt.push(read);
      }
    }
    return learnt;
  } finally {
    await pool.close();
  }
}

async function itemsOf(path: string): Promise<Earlier> {
  const { manifest, close } = await openPackage(path);
  close();
  return new Map(manifest.items.map((item) => [item.id, item]));
}

if (process.argv[1] === import.meta.filename) await main();
