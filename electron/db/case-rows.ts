import { LoepError } from '../../shared/model/errors.ts';
import { fold } from '../../shared/rules/text-layout/fold.ts';
import { type Actor, addAuditEntry } from './audit.ts';
import { refreshCase } from './cases.ts';
import type { Db } from './open.ts';

/** A change of one case: who makes it, and when. */
export interface Act {
  readonly actor: Actor;
  readonly at: string;
}

/** Begins a case. Its number is the next; beginning the same case again changes nothing. */
export async function createCase(
  db: Db,
  { id, title }: { id: string; title: string },
  { actor, at }: Act,
): Promise<void> {
  const there = await db.selectFrom('cases').select('title').where('id', '=', id).executeTakeFirst();
  if (there?.title === title) return;
  if (there) {
    throw new LoepError('conflict', {
      en: 'There is another case with this id already. Make the case again.',
      nl: 'Er is al een andere zaak met dit kenmerk. Maak de zaak opnieuw.',
    });
  }
  await db
    .insertInto('cases')
    .values({
      id,
      title,
      title_key: fold(title),
      created_at: at,
      changed_at: at,
      removed_at: null,
      state: 'nothing-examined',
      outcome: 'none',
    })
    .execute();
  await addAuditEntry(db, { ...actor, action: 'case.created', caseId: id, details: { title } }, at);
  await refreshCase(db, id, at);
}

/** Gives a case another title. Throws LoepError `not-found`. */
export async function renameCase(
  db: Db,
  { id, title }: { id: string; title: string },
  { actor, at }: Act,
): Promise<void> {
  const { title: was } = await caseThere(db, id);
  if (was === title) return;
  await db
    .updateTable('cases')
    .set({ title, title_key: fold(title) })
    .where('id', '=', id)
    .execute();
  const details = { from: was, to: title };
  await addAuditEntry(db, { ...actor, action: 'case.renamed', caseId: id, details }, at);
  await refreshCase(db, id, at);
}

/** Takes a case out of every list; nothing of it is lost. Throws LoepError `not-found`. */
export async function removeCase(db: Db, id: string, act: Act): Promise<void> {
  await moveCase(db, id, { ...act, to: 'removed' });
}

/** Puts a removed case back. Throws LoepError `not-found`. */
export async function restoreCase(db: Db, id: string, act: Act): Promise<void> {
  await moveCase(db, id, { ...act, to: 'restored' });
}

async function moveCase(
  db: Db,
  id: string,
  { actor, at, to }: Act & { to: 'removed' | 'restored' },
): Promise<void> {
  const row = await caseEver(db, id);
  if ((row.removed_at !== null) === (to === 'removed')) return;
  await db
    .updateTable('cases')
    .set({ removed_at: to === 'removed' ? at : null })
    .where('id', '=', id)
    .execute();
  const details = { number: row.number, title: row.title };
  await addAuditEntry(db, { ...actor, action: `case.${to}`, caseId: id, details }, at);
  await refreshCase(db, id, at);
}

/** The row of a case that was not removed. Throws LoepError `not-found`. */
export async function caseThere(db: Db, id: string) {
  const row = await caseEver(db, id);
  if (row.removed_at === null) return row;
  throw new LoepError('not-found', {
    en: `Case ${row.number} was removed. Restore it first.`,
    nl: `Zaak ${row.number} is verwijderd. Zet die eerst terug.`,
  });
}

/** The row of a case, removed or not. Throws LoepError `not-found`. */
export async function caseEver(db: Db, id: string) {
  const row = await db.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirst();
  if (row) return row;
  throw new LoepError('not-found', {
    en: 'There is no such case. Go back to the inbox.',
    nl: 'Deze zaak is er niet. Ga terug naar het postvak.',
  });
}
