import type { Selectable } from 'kysely';
import { LoepError } from '../../../shared/model/errors.ts';
import type { ItemKind } from '../../../shared/model/reference/item.ts';
import { type Actor, type AuditEntry, addAuditEntry } from '../audit.ts';
import type { Act } from '../case-rows.ts';
import type { Db } from '../open.ts';
import type { Schema } from '../schema.ts';
import { indexItem } from './index-item.ts';
import { OPEN_STATES } from './versions.ts';

/** An item as it is kept. */
export type ItemRow = Selectable<Schema['reference_items']>;

/** An item, discarded or not. Throws LoepError `not-found`. */
export async function itemRow(db: Db, id: string): Promise<ItemRow> {
  const row = await db.selectFrom('reference_items').selectAll().where('id', '=', id).executeTakeFirst();
  if (row) return row;
  throw new LoepError('not-found', {
    en: 'This item is not in the reference database. Go back to the list and look it up again.',
    nl: 'Dit onderdeel staat niet in de referentiedatabank. Ga terug naar de lijst en zoek het opnieuw op.',
  });
}

/** The row of an item that has no version yet. */
export async function insertItem(
  step: Db,
  { id, kind }: { id: string; kind: ItemKind },
  at: string,
): Promise<void> {
  await step
    .insertInto('reference_items')
    .values({
      id,
      kind,
      created_at: at,
      changed_at: at,
      discarded_at: null,
      newest_version: 1,
      newest_state: 'draft',
      published_version: null,
      expires: null,
      has_draft: 0,
    })
    .execute();
}

/**
 * Brings the row of an item, and all that is derived from it, in step with its versions. Every change to a version
 * ends with this, in its own transaction.
 */
export async function refreshItem(step: Db, id: string, at: string): Promise<void> {
  const versions = await step
    .selectFrom('reference_versions')
    .where('item_id', '=', id)
    .select(['version', 'state', 'validated_by', 'expires'])
    .orderBy('version', 'desc')
    .execute();
  const open = versions.find(({ state }) => OPEN_STATES.includes(state));
  const published = versions.find(({ state }) => state === 'published');
  const withdrawn = versions.find(({ state }) => state === 'withdrawn');
  const newest = open ?? published ?? withdrawn ?? versions[0]!;
  const isAlive = versions.some(({ state, validated_by }) => state !== 'superseded' || validated_by !== null);
  await step
    .updateTable('reference_items')
    .set({
      changed_at: at,
      discarded_at: isAlive ? null : at,
      newest_version: newest.version,
      newest_state: newest.state,
      published_version: published?.version ?? null,
      expires: published?.expires ?? null,
      has_draft: open && published ? 1 : 0,
    })
    .where('id', '=', id)
    .execute();
  await indexItem(step, id);
}

/** Logs what was done with an item, in the transaction of the change itself. */
export async function logItem(
  step: Db,
  action: string,
  details: AuditEntry['details'],
  { actor, at }: Act,
): Promise<void> {
  await addAuditEntry(step, { ...actor, action, caseId: null, details }, at);
}

/** The act as done by a person who gives another name than the workstation is set to. */
export function doneBy({ actor, at }: Act, name: string): Act & { readonly workstation: string | null } {
  const signed: Actor = { ...actor, by: name };
  return { actor: signed, at, workstation: actor.by === name ? null : actor.by };
}
