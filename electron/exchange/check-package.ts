import { LoepError } from '../../shared/model/errors.ts';
import type { FileKind } from '../../shared/model/page.ts';
import type { LocalText } from '../../shared/model/reference/basics.ts';
import { ItemContent } from '../../shared/model/reference/item.ts';
import type { PackagedImage, PackagedItem, PackageManifest } from '../../shared/model/reference/package.ts';
import { FacesFile, type PackagedFaces } from '../../shared/model/reference/packaged-faces.ts';
import { isWithin } from '../../shared/rules/reference/at-tier.ts';
import { imagesOf } from '../../shared/rules/reference/images-of.ts';
import type { Db } from '../db/open.ts';
import { nameOf } from '../db/reference/list-columns.ts';
import { otherKindsHere } from '../db/reference/packaged-items.ts';
import { digestOf } from '../db/reference/versions.ts';
import { jsonIn, misfit, type OpenPackage } from '../files/reference-package/read-package.ts';
import { refusedFile } from '../files/reference-package/refusals.ts';
import { fileKind } from '../readers/file-kind.ts';
import { canonicalJson } from '../workers/canonical-json.ts';
import { namedFirst, openJudge } from './judge-content.ts';

/** An item of a package that was found right, as far as it is needed to say what an import would do. */
export interface CheckedItem {
  readonly head: PackagedItem;
  readonly name: LocalText;
  readonly edition: string | null;
  /** What its issuer is called in the package; of an office's, that of the office. */
  readonly issuer: LocalText | null;
  /** Bytes of its content as JSON. */
  readonly bytes: number;
}

/** A package that was read whole and found right. */
export interface CheckedPackage {
  readonly path: string;
  readonly manifest: PackageManifest;
  readonly fingerprint: string;
  readonly sizeBytes: number;
  /** None before one that it names. */
  readonly items: readonly CheckedItem[];
}

/**
 * Reads a package to its end and makes sure that everything in it is what its manifest says, holds together, and
 * points to nothing that is neither in it nor here.
 *
 * Throws LoepError with the reason and the place.
 */
export async function checkPackage(
  db: Db,
  path: string,
  { opened, signal }: { opened: OpenPackage; signal: AbortSignal },
): Promise<CheckedPackage> {
  const { manifest, fingerprint, sizeBytes } = opened;
  const [other] = await otherKindsHere(db, manifest.items);
  if (other !== undefined) throw otherKindHere(manifest.items.find(({ id }) => id === other)!);
  const judge = openJudge(db, manifest);
  const items: CheckedItem[] = [];
  const shown = new Set<string>();
  const issuers = new Map<string, LocalText | null>();
  /** How many faces each whole model has. */
  const modelFaces = new Map<string, number>();
  for (const head of namedFirst(manifest.items)) {
    signal.throwIfAborted();
    const content = await readItem(opened, head);
    if (!isWithin(head.tier, manifest.tier)) throw aboveTier(head);
    await judge(head, content);
    for (const { sha256 } of imagesOf(content)) shown.add(sha256);
    if (content.kind === 'model') modelFaces.set(head.id, head.isPartial ? 0 : content.faces.length);
    const [name, issuer] = [nameOf(content), issuerOf(content, issuers)];
    issuers.set(head.id, content.kind === 'issuer' ? name : issuer);
    const edition = content.kind === 'model' ? content.edition : null;
    items.push({ head, name, edition, issuer, bytes: Buffer.byteLength(JSON.stringify(content)) });
  }
  for (const head of manifest.faces) {
    signal.throwIfAborted();
    const { faces } = await readFacesFile(opened, head);
    const numbers = new Set(faces.map(({ face }) => face));
    const isFitting =
      numbers.size === faces.length && Math.max(...numbers) <= (modelFaces.get(head.model) ?? 0);
    if (!isFitting) throw otherFaces(head);
  }
  for (const head of manifest.images) {
    signal.throwIfAborted();
    if (!shown.has(head.sha256)) throw shownNowhere(head);
    checkImage(head, await opened.read(head));
  }
  return { path, manifest, fingerprint, sizeBytes, items };
}

/** What the issuer of an item is called, as far as the package says; items come after those that they name. */
function issuerOf(content: ItemContent, issuers: ReadonlyMap<string, LocalText | null>): LocalText | null {
  if ('issuer' in content) return issuers.get(content.issuer) ?? null;
  return 'office' in content ? (issuers.get(content.office) ?? null) : null;
}

/** The content of one item. Throws LoepError when it is not what the manifest says, or not to schema. */
export async function readItem(opened: OpenPackage, head: PackagedItem): Promise<ItemContent> {
  const bytes = await opened.read(head);
  const parsed = ItemContent.safeParse(jsonIn(bytes, head.file));
  if (!parsed.success) throw refusedFile(head.file, misfit(parsed.error));
  // What is taken in is what stands there, to the letter: nothing was trimmed, left out or read in two ways.
  if (!bytes.equals(Buffer.from(canonicalJson(parsed.data)))) throw notCanonical(head);
  const isSame = parsed.data.kind === head.kind;
  const isWhole = digestOf({ content: parsed.data, tier: head.tier }) === head.digest;
  if (isSame && isWhole !== head.isPartial) return parsed.data;
  throw refusedFile(head.file, {
    en: 'holds something else than the manifest says of it (its kind, or the digest of its content).',
    nl: 'bevat iets anders dan het manifest ervan zegt (de soort, of de digest van de inhoud).',
  });
}

/** What a model of the package is recognised by. Throws LoepError when it is not to schema. */
export async function readFacesFile(opened: OpenPackage, head: PackagedFaces): Promise<FacesFile> {
  const parsed = FacesFile.safeParse(jsonIn(await opened.read(head), head.file));
  if (parsed.success) return parsed.data;
  throw refusedFile(head.file, misfit(parsed.error));
}

function otherFaces({ file }: PackagedFaces): LoepError {
  return refusedFile(file, {
    en: 'speaks of faces that no whole model of the package has.',
    nl: 'gaat over zijden die geen volledig model van het pakket heeft.',
  });
}

function notCanonical({ file }: PackagedItem): LoepError {
  return refusedFile(file, {
    en: 'is not written as the format says (canonical JSON).',
    nl: 'is niet geschreven zoals het formaat zegt (canonieke JSON).',
  });
}

function checkImage({ file, sizeBytes, type }: PackagedImage, bytes: Buffer): void {
  if (bytes.length !== sizeBytes) throw lyingSize(file);
  if (kindOf(file, bytes) !== type) throw otherImage(file);
}

function kindOf(file: string, bytes: Buffer): FileKind {
  try {
    return fileKind(bytes);
  } catch (error) {
    // Whatever it is, Loep does not open it.
    if (error instanceof LoepError) throw otherImage(file);
    throw error;
  }
}

function otherKindHere({ file }: PackagedItem): LoepError {
  return refusedFile(file, {
    en: 'has the id of an item here that is of another kind.',
    nl: 'heeft het kenmerk van een onderdeel hier dat van een andere soort is.',
  });
}

function aboveTier({ file }: PackagedItem): LoepError {
  return refusedFile(file, {
    en: 'is of a higher tier than the package.',
    nl: 'is van een hoger niveau dan het pakket.',
  });
}

function shownNowhere({ file }: PackagedImage): LoepError {
  return refusedFile(file, {
    en: 'is shown by none of its items.',
    nl: 'wordt door geen van de onderdelen getoond.',
  });
}

function lyingSize(file: string): LoepError {
  return refusedFile(file, {
    en: 'has another size than the manifest says.',
    nl: 'heeft een andere grootte dan het manifest zegt.',
  });
}

function otherImage(file: string): LoepError {
  return refusedFile(file, {
    en: 'is not the kind of image that the manifest says.',
    nl: 'is niet het soort afbeelding dat het manifest zegt.',
  });
}
