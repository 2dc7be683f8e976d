import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { digestOf } from '../../../electron/db/reference/versions.ts';
import { facesFileOf } from '../../../electron/files/reference-package/faces-file.ts';
import { facesFile, imageFile, itemFile } from '../../../electron/files/reference-package/file-names.ts';
import { signingKeyOf } from '../../../electron/files/reference-package/signing-key.ts';
import { type PackageFile, writePackage } from '../../../electron/files/reference-package/write-package.ts';
import { canonicalJson } from '../../../electron/workers/canonical-json.ts';
import type {
  PackagedImage,
  PackagedItem,
  PackageManifest,
} from '../../../shared/model/reference/package.ts';
import { PACKAGE_SCHEMA } from '../../../shared/model/reference/package.ts';
import type { PackagedFaces } from '../../../shared/model/reference/packaged-faces.ts';
import type { FaceIndex } from '../../../shared/model/reference/recognition.ts';
import type { CollectedItem, ReferenceCollection } from './collection.ts';
import { itemIdOf } from './item-id.ts';

/** When everything of the starter set was published; no clock, so that the same set has the same manifest. */
const PUBLISHED_AT = '2026-11-01T09:00:00.000Z';
const AUTHOR = 'Loep';
const VALIDATED_BY = 'Loep, second reader';

/** What was published before: an item that changed goes on from it, so that it replaces it where it is in use. */
export type Earlier = ReadonlyMap<string, Pick<PackagedItem, 'digest' | 'history' | 'version'>>;

/**
 * Writes the collection as a package to a path where no file is. Signed with a key that is made for it and kept
 * nowhere; gives its public half.
 */
export async function writeStarterPackage(
  path: string,
  collection: ReferenceCollection,
  { earlier = new Map(), learnt = [] }: { earlier?: Earlier; learnt?: readonly FaceIndex[] } = {},
): Promise<string> {
  const key = signingKeyOf(generateKeyPairSync('ed25519').privateKey);
  const files: PackageFile[] = [];
  const items = collection.items.map((item) => packItem(item, earlier, files));
  const images = packImages(collection, files);
  const faces = packFaces(learnt, files);
  const manifest: PackageManifest = {
    schema: PACKAGE_SCHEMA,
    id: itemIdOf('package'),
    title: 'Loep starter set',
    createdAt: PUBLISHED_AT,
    tier: 'restricted',
    expires: null,
    signer: { name: AUTHOR, publicKey: key.publicKey },
    items,
    images,
    faces,
  };
  const bytes = Buffer.from(canonicalJson(manifest));
  files.push(
    { name: 'manifest.json', bytes },
    { name: 'signature', bytes: sign(null, bytes, key.privateKey) },
  );
  await writePackage(path, each(files), new AbortController().signal);
  return key.publicKey;
}

function packItem(
  { id, content, tier }: CollectedItem,
  earlier: Earlier,
  files: PackageFile[],
): PackagedItem {
  const bytes = Buffer.from(canonicalJson(content));
  files.push({ name: itemFile(id), bytes });
  const digest = digestOf({ content, tier });
  const before = earlier.get(id);
  const isSame = before === undefined || before.digest === digest;
  return {
    id,
    kind: content.kind,
    tier,
    file: itemFile(id),
    sha256: sha256Of(bytes),
    digest,
    version: isSame ? (before?.version ?? 1) : before.version + 1,
    history: isSame ? [...(before?.history ?? [])] : [...before.history, before.digest],
    author: AUTHOR,
    validatedBy: VALIDATED_BY,
    publishedAt: PUBLISHED_AT,
    expires: null,
    isPartial: false,
  };
}

function packImages({ images }: ReferenceCollection, files: PackageFile[]): PackagedImage[] {
  return [...images.values()]
    .toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1))
    .map(({ sha256, fileName, bytes, widthPx, heightPx, dpi }) => {
      files.push({ name: imageFile(sha256), bytes });
      return {
        sha256,
        file: imageFile(sha256),
        sizeBytes: bytes.length,
        type: 'jpeg',
        name: fileName,
        pages: [{ page: 1, widthPx, heightPx, dpi, dpiSource: 'file' }],
      };
    });
}

function packFaces(learnt: readonly FaceIndex[], files: PackageFile[]): PackagedFaces[] {
  return Object.entries(Object.groupBy(learnt, ({ model }) => model)).map(([model, faces]) => {
    const bytes = Buffer.from(canonicalJson(facesFileOf(faces!)));
    files.push({ name: facesFile(model), bytes });
    return { model, file: facesFile(model), sha256: sha256Of(bytes) };
  });
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function* each(files: readonly PackageFile[]): AsyncGenerator<PackageFile> {
  yield* files;
}
