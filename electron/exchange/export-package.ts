import { createHash, sign } from 'node:crypto';
import type { ExportOrder } from '../../shared/api/schemas/reference/exchange.ts';
import { LoepError } from '../../shared/model/errors.ts';
import {
  PACKAGE_FILES_MAX,
  PACKAGE_SCHEMA,
  type PackagedImage,
  type PackagedItem,
  type PackageManifest,
} from '../../shared/model/reference/package.ts';
import type { PackagedFaces } from '../../shared/model/reference/packaged-faces.ts';
import { atTier } from '../../shared/rules/reference/at-tier.ts';
import { imagesOf } from '../../shared/rules/reference/images-of.ts';
import { type Selectable, selectItems } from '../../shared/rules/reference/selection.ts';
import type { Db } from '../db/open.ts';
import { facesOfModel } from '../db/reference/faces.ts';
import { imageOf } from '../db/reference/images.ts';
import { type ItemInUse, itemsInUse, versionToPack } from '../db/reference/packaged-items.ts';
import { digestOf } from '../db/reference/versions.ts';
import { facesFileOf } from '../files/reference-package/faces-file.ts';
import { facesFile, imageFile, itemFile } from '../files/reference-package/file-names.ts';
import type { SigningKey } from '../files/reference-package/signing-key.ts';
import { type PackageFile, writePackage } from '../files/reference-package/write-package.ts';
import type { Vault } from '../files/vault.ts';
import { fileKind } from '../readers/file-kind.ts';
import { canonicalJson } from '../workers/canonical-json.ts';
import type { Report } from './jobs.ts';

/** What an export stands on. */
export interface ExportTools {
  readonly db: Db;
  readonly vault: Vault;
  readonly key: SigningKey;
  /** Who signs, by name. */
  readonly signer: string;
  /** The moment that stands in the package, ISO 8601. */
  readonly at: string;
  readonly today: string;
}

/** Files besides items and images. */
const OWN_FILES = 2;

/**
 * Writes a package with everything that was ordered and what it hangs on. Gives how many items went along.
 *
 * Throws LoepError `not-found` when nothing of it is published within the tier.
 */
export async function exportPackage(
  tools: ExportTools,
  order: ExportOrder,
  { path, report, signal }: { path: string; report: Report; signal: AbortSignal },
): Promise<number> {
  const all: ItemInUse[] = [];
  for await (const item of itemsInUse(tools.db, tools.today)) {
    signal.throwIfAborted();
    all.push(item);
  }
  const chosen = selectItems(all, order);
  if (chosen.length === 0) throw nothingToExport();
  if (chosen.length > PACKAGE_FILES_MAX - OWN_FILES) throw tooManyItems();
  await writePackage(path, filesOf(tools, order, { chosen, report }), signal);
  return chosen.length;
}

async function* filesOf(
  tools: ExportTools,
  order: ExportOrder,
  { chosen, report }: { chosen: readonly ItemInUse[]; report: Report },
): AsyncGenerator<PackageFile> {
  const along = new Set(chosen.map(({ id }) => id));
  const shas = new Set<string>();
  const items: PackagedItem[] = [];
  const images: PackagedImage[] = [];
  const faces: PackagedFaces[] = [];
  const tell = () => report({ done: items.length + images.length, total: chosen.length + shas.size });
  for (const item of chosen) {
    const { head, bytes, shows } = await packItem(tools.db, item, { order, along });
    for (const sha256 of shows) shas.add(sha256);
    items.push(head);
    yield { name: head.file, bytes };
    const learnt = head.isPartial ? null : await packFaces(tools.db, head);
    if (learnt) {
      faces.push(learnt.head);
      yield { name: learnt.head.file, bytes: learnt.bytes };
    }
    tell();
  }
  if (items.length + faces.length + shas.size > PACKAGE_FILES_MAX - OWN_FILES) throw tooManyItems();
  for (const sha256 of [...shas].sort()) {
    const { head, bytes } = await packImage(tools, sha256);
    images.push(head);
    yield { name: head.file, bytes };
    tell();
  }
  const manifest: PackageManifest = {
    ...{ schema: PACKAGE_SCHEMA, id: order.id, title: order.title, createdAt: tools.at },
    ...{ tier: order.tier, expires: order.expires },
    signer: { name: tools.signer, publicKey: tools.key.publicKey },
    items,
    images,
    faces,
  };
  const bytes = Buffer.from(canonicalJson(manifest));
  yield { name: 'manifest.json', bytes };
  yield { name: 'signature', bytes: sign(null, bytes, tools.key.privateKey) };
}

async function packItem(
  db: Db,
  item: Selectable & { readonly version: number },
  { order, along }: { order: ExportOrder; along: ReadonlySet<string> },
): Promise<{ head: PackagedItem; bytes: Buffer; shows: readonly string[] }> {
  const { id, kind, version } = item;
  const { content: whole, ...kept } = await versionToPack(db, item);
  const content = atTier(whole, order.tier, (office) => along.has(office));
  const bytes = Buffer.from(canonicalJson(content));
  const head: PackagedItem = {
    ...{ id, kind, version, ...kept, history: [...kept.history] },
    file: itemFile(id),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    isPartial: digestOf({ content, tier: kept.tier }) !== kept.digest,
  };
  return { head, bytes, shows: imagesOf(content).map(({ sha256 }) => sha256) };
}

/** What a model is recognised by; null when it was not learnt yet, or is no model. */
async function packFaces(
  db: Db,
  { id, kind }: PackagedItem,
): Promise<{ head: PackagedFaces; bytes: Buffer } | null> {
  const faces = kind === 'model' ? await facesOfModel(db, id) : [];
  if (faces.length === 0) return null;
  const bytes = Buffer.from(canonicalJson(facesFileOf(faces)));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { head: { model: id, file: facesFile(id), sha256 }, bytes };
}

async function packImage(
  { db, vault }: ExportTools,
  sha256: string,
): Promise<{ head: PackagedImage; bytes: Uint8Array }> {
  const { fileName, pages } = await imageOf(db, sha256);
  const bytes = new Uint8Array((await vault.read(sha256)).bytes);
  const head = {
    ...{ sha256, file: imageFile(sha256), sizeBytes: bytes.length },
    ...{ type: fileKind(bytes), name: fileName, pages },
  };
  return { head, bytes };
}

function nothingToExport(): LoepError {
  return new LoepError('not-found', {
    en: 'Nothing of this selection is published and within this tier. Choose more, or a higher tier.',
    nl: 'Niets van deze selectie is gepubliceerd en valt binnen dit niveau. Kies meer, of een hoger niveau.',
  });
}

function tooManyItems(): LoepError {
  return new LoepError('too-large', {
    en: `A package holds ${PACKAGE_FILES_MAX} items and images at most. Export issuers or kinds apart.`,
    nl: `Een pakket bevat hoogstens ${PACKAGE_FILES_MAX} onderdelen en afbeeldingen. Exporteer afgevers of soorten apart.`,
  });
}
