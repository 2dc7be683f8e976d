import { sql } from 'kysely';
import type { Tier } from '../../../shared/model/reference/basics.ts';
import type { DocumentKind } from '../../../shared/model/reference/document-kinds.ts';
import type { ItemContent, ItemKind } from '../../../shared/model/reference/item.ts';
import type { Here } from '../../../shared/rules/reference/import-effect.ts';
import { inParts } from '../in-parts.ts';
import type { Db } from '../open.ts';
import { OPEN_STATES } from './versions.ts';

/** An item in use, as far as it is chosen by. */
export interface ItemInUse {
  readonly id: string;
  readonly kind: ItemKind;
  readonly tier: Tier;
  readonly version: number;
  readonly issuer: string | null;
  readonly office: string | null;
  readonly documentKind: DocumentKind | null;
  /** Kinds of document that a list or a note is about; none means all. */
  readonly kinds: readonly DocumentKind[];
  /** Offices that a model names. */
  readonly offices: readonly string[];
}

/** Everything published that may be used on this day. */
export async function* itemsInUse(db: Db, today: string): AsyncGenerator<ItemInUse> {
  for (let after = 0; ; ) {
    const rows = await inUse(db, today)
      .select(['item.number', 'item.id', 'item.kind', 'version.tier', 'version.version'])
      .select(['item.issuer_id', 'item.office_id', 'item.document_kind'])
      .select(sql<string | null>`json_extract(version.content, '$.kinds')`.as('kinds'))
      .select(sql<string | null>`json_extract(version.content, '$.offices')`.as('offices'))
      .where('item.number', '>', after)
      .orderBy('item.number')
      .limit(AT_ONCE)
      .execute();
    for (const row of rows) {
      yield {
        ...{ id: row.id, kind: row.kind, tier: row.tier, version: row.version },
        ...{ issuer: row.issuer_id, office: row.office_id, documentKind: row.document_kind },
        ...{ kinds: JSON.parse(row.kinds ?? '[]'), offices: JSON.parse(row.offices ?? '[]') },
      };
    }
    const last = rows.at(-1);
    if (!last) return;
    after = last.number;
  }
}

/** One version as it goes into a package. */
export interface VersionToPack {
  readonly content: ItemContent;
  readonly tier: Tier;
  readonly digest: string;
  readonly history: readonly string[];
  readonly author: string;
  readonly validatedBy: string | null;
  readonly publishedAt: string;
  readonly expires: string | null;
}

/** A published version whole. */
export async function versionToPack(
  db: Db,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<VersionToPack> {
  const row = await db
    .selectFrom('reference_versions')
    .selectAll()
    .where('item_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return {
    content: JSON.parse(row.content),
    tier: row.tier,
    digest: row.digest,
    history: JSON.parse(row.history),
    author: row.author,
    validatedBy: row.validated_by,
    publishedAt: row.published_at ?? row.changed_at,
    expires: row.expires,
  };
}

/** What these items are here: only those that are or were in use. */
export async function itemsHere(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, ItemHere>> {
  const here = new Map<string, ItemHere>();
  for (const part of inParts(ids)) {
    const rows = await db
      .selectFrom('reference_versions')
      .select(['item_id', 'version', 'state', 'digest', 'history', 'expires'])
      .select('published_at')
      .select(sql<number>`octet_length(content)`.as('bytes'))
      .where('item_id', 'in', part)
      .where('published_at', 'is not', null)
      .orderBy('item_id')
      .orderBy('version')
      .execute();
    for (const row of rows) here.set(row.item_id, onTopOf(here.get(row.item_id), row));
  }
  return here;
}

/** What is being written here of these items, or waits to be published. */
export async function draftsHere(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly version: number; readonly author: string }>> {
  const drafts = new Map<string, { readonly version: number; readonly author: string }>();
  for (const part of inParts(ids)) {
    const rows = await db
      .selectFrom('reference_versions')
      .select(['item_id', 'version', 'author'])
      .where('item_id', 'in', part)
      .where('state', 'in', OPEN_STATES)
      .execute();
    for (const { item_id, version, author } of rows) drafts.set(item_id, { version, author });
  }
  return drafts;
}

/** Items of these ids that are of another kind here. */
export async function otherKindsHere(
  db: Db,
  items: readonly { readonly id: string; readonly kind: ItemKind }[],
): Promise<readonly string[]> {
  const kinds = new Map(items.map(({ id, kind }) => [id, kind]));
  const others: string[] = [];
  for (const part of inParts([...kinds.keys()])) {
    const rows = await db
      .selectFrom('reference_items')
      .select(['id', 'kind'])
      .where('id', 'in', part)
      .execute();
    others.push(...rows.filter(({ id, kind }) => kinds.get(id) !== kind).map(({ id }) => id));
  }
  return others;
}

/** An item that is or was in use, with the number of its last version. */
export interface ItemHere extends Here {
  readonly version: number;
}

interface PublishedRow {
  readonly version: number;
  readonly state: string;
  readonly digest: string;
  readonly history: string;
  readonly expires: string | null;
  readonly published_at: string | null;
  readonly bytes: number;
}

/** Rows come oldest first: each is the last one until another follows. */
function onTopOf(before: ItemHere | undefined, row: PublishedRow): ItemHere {
  const earlier = before ? [...before.history, before.last.digest] : [];
  const history: readonly string[] = JSON.parse(row.history);
  const known = new Set(history);
  return {
    version: row.version,
    last: {
      digest: row.digest,
      bytes: row.bytes,
      expires: row.expires,
      publishedAt: row.published_at ?? '',
      isWithdrawn: row.state === 'withdrawn',
    },
    // A history tells in which order, and what came back: it stands as it is when it holds everything.
    history: earlier.every((digest) => known.has(digest)) ? history : [...new Set([...earlier, ...history])],
  };
}

/** Rows that are read at once, so that a large collection does not hold up everything else. */
const AT_ONCE = 1000;

const inUse = (db: Db, today: string) =>
  db
    .selectFrom('reference_items as item')
    .innerJoin('reference_versions as version', (join) =>
      join.onRef('version.item_id', '=', 'item.id').onRef('version.version', '=', 'item.published_version'),
    )
    .where('version.state', '=', 'published')
    .where((eb) => eb.or([eb('version.expires', 'is', null), eb('version.expires', '>=', today)]));
