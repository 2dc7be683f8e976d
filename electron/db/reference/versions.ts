import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { VersionHead } from '../../../shared/api/schemas/reference/item.ts';
import { LoepError } from '../../../shared/model/errors.ts';
import type { Tier } from '../../../shared/model/reference/basics.ts';
import type { ItemContent, VersionState } from '../../../shared/model/reference/item.ts';
import { versionNote } from '../../../shared/text/version-note.ts';
import { canonicalJson } from '../../workers/canonical-json.ts';
import type { Db } from '../open.ts';
import type { Schema } from '../schema.ts';

/** A version as it is kept. */
export type VersionRow = Selectable<Schema['reference_versions']>;

/** What a version says, and who may see it. */
export interface Knowledge {
  readonly content: ItemContent;
  readonly tier: Tier;
}

/** States of a version that is written or waits to be published; an item has at most one such. */
export const OPEN_STATES: readonly VersionState[] = ['draft', 'validated'];

/** SHA-256 by which the same knowledge is known wherever it is kept. */
export function digestOf({ content, tier }: Knowledge): string {
  return createHash('sha256').update(canonicalJson({ content, tier })).digest('hex');
}

/** One version. Throws LoepError `not-found`. */
export async function versionRow(db: Db, id: string, version: number): Promise<VersionRow> {
  const row = await versionWhere(db, id).where('version', '=', version).executeTakeFirst();
  if (row) return row;
  throw new LoepError('not-found', {
    en: `There is no version ${version} of this item. Choose one from its history.`,
    nl: `Van dit onderdeel is er geen versie ${version}. Kies er een uit de geschiedenis.`,
  });
}

/** The version that is written or waits to be published; undefined when there is none. */
export async function openVersion(db: Db, id: string): Promise<VersionRow | undefined> {
  return versionWhere(db, id).where('state', 'in', OPEN_STATES).executeTakeFirst();
}

/** Whether another version came into use after this one was begun: publishing it would undo what that one brought. */
export function isBehind(open: VersionRow, published: VersionRow | undefined): boolean {
  return published !== undefined && published.version > open.version;
}

/** The version in use; undefined when there is none. */
export async function publishedVersion(db: Db, id: string): Promise<VersionRow | undefined> {
  return versionWhere(db, id).where('state', '=', 'published').executeTakeFirst();
}

/** Digests of all that was ever published of an item, oldest first, also from before it came here. */
export async function publishedDigests(db: Db, id: string): Promise<string[]> {
  const last = await versionWhere(db, id)
    .where('published_at', 'is not', null)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!last) return [];
  const earlier: string[] = JSON.parse(last.history);
  return [...earlier, last.digest];
}

/** The number that the next version of an item has. */
export async function nextVersion(db: Db, id: string): Promise<number> {
  const { last } = await db
    .selectFrom('reference_versions')
    .where('item_id', '=', id)
    .select(({ fn }) => fn.max('version').as('last'))
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

/** Gives a version the state that comes next in its life, and says why where there is something to say. */
export async function moveVersion(
  db: Db,
  { item_id, version }: Pick<VersionRow, 'item_id' | 'version'>,
  change: { readonly state: VersionState; readonly note?: string; readonly changed_at: string },
): Promise<void> {
  await db
    .updateTable('reference_versions')
    .set(change)
    .where('item_id', '=', item_id)
    .where('version', '=', version)
    .execute();
}

/** Every version of an item, newest first. */
export async function versionHeads(db: Db, id: string): Promise<VersionHead[]> {
  const rows = await db
    .selectFrom('reference_versions')
    .where('item_id', '=', id)
    .select(['version', 'state', 'revision', 'author', 'changed_at', 'validated_by', 'published_at'])
    .select(['note', 'digest', 'signer', 'expires'])
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) => ({
    version: row.version,
    state: row.state,
    revision: row.revision,
    author: row.author,
    changedAt: row.changed_at,
    validatedBy: row.validated_by,
    publishedAt: row.published_at,
    note: versionNote(row.note),
    digest: row.digest,
    signer: row.signer,
    expires: row.expires,
  }));
}

function versionWhere(db: Db, id: string) {
  return db.selectFrom('reference_versions').selectAll().where('item_id', '=', id);
}
