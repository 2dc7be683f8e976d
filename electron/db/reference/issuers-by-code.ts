import { LoepError } from '../../../shared/model/errors.ts';
import type { Db } from '../open.ts';

/** The issuers of ISO 3166 codes. Throws LoepError `not-found` with the first code that none has. */
export async function issuersByCode(db: Db, codes: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const code of codes) {
    const row = await db
      .selectFrom('reference_items')
      .select('id')
      .where('kind', '=', 'issuer')
      .where('iso', '=', code.toUpperCase())
      .executeTakeFirst();
    if (!row) throw noIssuer(code);
    ids.push(row.id);
  }
  return ids;
}

function noIssuer(code: string): LoepError {
  return new LoepError('not-found', {
    en: `No issuer of the reference database has the code ${code}. Codes are those of ISO 3166, three letters.`,
    nl: `Geen afgever in de referentiedatabank heeft de code ${code}. Codes zijn die van ISO 3166, drie letters.`,
  });
}
