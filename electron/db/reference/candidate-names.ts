import type { LocalText } from '../../../shared/model/reference/basics.ts';
import type { Db } from '../open.ts';

/** What a model is called in a list of candidates. */
export interface CandidateName {
  readonly name: LocalText;
  readonly issuer: LocalText | null;
  readonly edition: string;
}

/** The names of models, by their id. */
export async function candidateNames(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CandidateName>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('reference_items as item')
    .leftJoin('reference_items as issuer', 'issuer.id', 'item.issuer_id')
    .select(['item.id', 'item.name', 'item.edition', 'issuer.name as issuer'])
    .where('item.id', 'in', [...ids])
    .execute();
  return new Map(
    rows.map(({ id, name, edition, issuer }) => [
      id,
      {
        name: JSON.parse(name),
        issuer: issuer === null ? null : JSON.parse(issuer),
        edition: edition ?? '',
      },
    ]),
  );
}
