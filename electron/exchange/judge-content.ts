import type { ItemContent, ItemKind } from '../../shared/model/reference/item.ts';
import type { PackagedItem, PackageManifest } from '../../shared/model/reference/package.ts';
import { type KnownImage, type KnownItem, missingOf } from '../../shared/rules/reference/missing.ts';
import type { Db } from '../db/open.ts';
import { knownFor } from '../db/reference/known.ts';
import { refusedFile, shown } from '../files/reference-package/refusals.ts';

/** Kinds in an order in which nothing names what comes after it. */
const KIND_ORDER: readonly ItemKind[] = [
  'issuer',
  'office',
  'official',
  'stamp',
  'number-list',
  'note',
  'model',
];

/** The same items, none before one that it names. */
export function namedFirst<T extends { readonly kind: ItemKind }>(items: readonly T[]): readonly T[] {
  return items.toSorted((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind));
}

/** Judges one item of a package; they are to come in the order of `namedFirst`. */
export type Judge = (head: PackagedItem, content: ItemContent) => Promise<void>;

/**
 * Opens the judge of a package: that what its items say holds together, and names nothing that is neither in the
 * package nor here. It throws LoepError with the first place that does not.
 */
export function openJudge(db: Db, { images }: PackageManifest): Judge {
  const items = new Map<string, KnownItem>();
  const pages = new Map<string, readonly KnownImage[]>(images.map((image) => [image.sha256, image.pages]));
  return async (head, content) => {
    const here = await knownFor(db, content);
    for (const [id, item] of here.items) if (!items.has(id)) items.set(id, item);
    for (const [sha256, image] of here.images) if (!pages.has(sha256)) pages.set(sha256, image);
    const known = { items, images: pages, isPublishedElsewhere: true };
    const missing = missingOf(content, known).find(({ blocks }) => blocks);
    items.set(head.id, { kind: head.kind, issuer: issuerOf(content, items), isPublished: true });
    if (!missing) return;
    const where = shown(missing.path.join('.') || '-');
    throw refusedFile(head.file, {
      en: `does not hold together, at ${where}: ${missing.text.en}`,
      nl: `klopt niet in zichzelf, bij ${where}: ${missing.text.nl}`,
    });
  };
}

function issuerOf(content: ItemContent, items: ReadonlyMap<string, KnownItem>): string | null {
  if ('issuer' in content) return content.issuer;
  return 'office' in content ? (items.get(content.office)?.issuer ?? null) : null;
}
