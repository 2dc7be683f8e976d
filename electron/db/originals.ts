import type { Db } from './open.ts';

/** The originals that documents, their layers and the reference collection stand on, each once. */
export async function originalsOf(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('documents')
    .select('sha256')
    .union(db.selectFrom('layers').select('sha256'))
    .union(db.selectFrom('reference_images').select('sha256'))
    .orderBy('sha256')
    .execute();
  return rows.map(({ sha256 }) => sha256);
}
