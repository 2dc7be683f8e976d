import type { ItemContent } from '../../../shared/model/reference/item.ts';
import { imagesOf } from '../../../shared/rules/reference/images-of.ts';
import { itemsNamedIn } from '../../../shared/rules/reference/items-named-in.ts';
import type { Known, KnownImage, KnownItem } from '../../../shared/rules/reference/missing.ts';
import { inParts } from '../in-parts.ts';
import type { Db } from '../open.ts';
import { readImages } from './images.ts';

/** What is known here of the items and images that a content names: what `missingOf` judges by. */
export async function knownFor(db: Db, content: ItemContent): Promise<Known> {
  return {
    items: await knownItems(db, itemsNamedIn(content)),
    images: await knownImages(db, [...new Set(imagesOf(content).map(({ sha256 }) => sha256))]),
  };
}

async function knownItems(db: Db, ids: readonly string[]): Promise<Known['items']> {
  const known = new Map<string, KnownItem>();
  for (const part of inParts(ids)) {
    const rows = await db
      .selectFrom('reference_items')
      .select(['id', 'kind', 'issuer_id', 'published_version'])
      .where('id', 'in', part)
      .where('discarded_at', 'is', null)
      .execute();
    for (const { id, kind, issuer_id, published_version } of rows) {
      known.set(id, { kind, issuer: issuer_id, isPublished: published_version !== null });
    }
  }
  return known;
}

async function knownImages(db: Db, digests: readonly string[]): Promise<Known['images']> {
  const known = new Map<string, readonly KnownImage[]>();
  for (const { sha256, pages } of await readImages(db, digests)) known.set(sha256, pages);
  return known;
}
