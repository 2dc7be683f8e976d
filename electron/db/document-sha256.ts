import { LoepError } from '../../shared/model/errors.ts';
import type { Db } from './open.ts';

/** Which original a document is. Throws LoepError `not-found`. */
export async function documentSha256(db: Db, documentId: string): Promise<string> {
  const row = await db
    .selectFrom('documents')
    .select('sha256')
    .where('id', '=', documentId)
    .executeTakeFirst();
  if (row) return row.sha256;
  throw new LoepError('not-found', {
    en: 'There is no such document (any more). Open the case again.',
    nl: 'Dit document bestaat niet (meer). Open de zaak opnieuw.',
  });
}
