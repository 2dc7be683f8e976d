import type { Db } from '../open.ts';

/** How often that changed which examinations see of the reference database. */
export async function referenceRevision(db: Db): Promise<number> {
  const { revision } = await db.selectFrom('reference_state').select('revision').executeTakeFirstOrThrow();
  return revision;
}

/** Says that examinations from here on see something else. Part of the transaction that changes it. */
export async function raiseReferenceRevision(step: Db): Promise<void> {
  await step
    .updateTable('reference_state')
    .set(({ eb }) => ({ revision: eb('revision', '+', 1) }))
    .execute();
}
