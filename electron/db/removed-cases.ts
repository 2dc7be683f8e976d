import type { CaseList, CaseQuery } from '../../shared/api/schemas/case.ts';
import { fold } from '../../shared/rules/text-layout/fold.ts';
import { caseRow, FIRST_REFUSAL, filtersOf, GAPS_BESIDE_SILENCE, ORDERS } from './case-list.ts';
import { numberIn, wordsOf } from './case-search.ts';
import type { Db } from './open.ts';

/**
 * A part of the cases that were removed, and how many there are of them in all. They are few, and have neither an
 * order kept for them nor words in the index: all of them are read.
 */
export async function listRemovedCases(db: Db, query: CaseQuery): Promise<CaseList> {
  const removed = db.selectFrom('cases').where('removed_at', 'is not', null);
  const filters = filtersOf(query);
  const filtered = filters === null ? removed : removed.where(filters);
  const found = await foundAmongRemoved(db, query.search);
  const wanted = found === null ? filtered : filtered.where('number', 'in', found);
  const { total } = await wanted
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  let page = wanted
    .selectAll()
    .select([FIRST_REFUSAL.as('refusal'), GAPS_BESIDE_SILENCE.as('gaps')])
    .limit(query.limit)
    .offset(query.offset);
  for (const column of ORDERS[query.sort]) page = page.orderBy(column, query.descending ? 'desc' : 'asc');
  const rows = await page.execute();
  return {
    total,
    rows: rows.map((row) =>
      caseRow(row, { ...row, gaps: row.gaps === null ? [] : (JSON.parse(row.gaps) as string[]) }),
    ),
  };
}

/** The numbers of the removed cases in which each of these words stands; null when there are no words. */
async function foundAmongRemoved(db: Db, search: string): Promise<number[] | null> {
  const words = wordsOf(search);
  if (words.size === 0) return null;
  const rows = await db
    .selectFrom('cases')
    .leftJoin('documents', 'documents.case_id', 'cases.id')
    .where('cases.removed_at', 'is not', null)
    .select(['cases.number', 'cases.title_key', 'documents.file_name', 'documents.words'])
    .execute();
  const cases = Map.groupBy(rows, ({ number }) => number);
  return [...cases].flatMap(([number, of]) => {
    const told = of.map(({ file_name, words: read }) => `${file_name ?? ''}\n${read ?? ''}`);
    const text = `${of[0]!.title_key}\n${fold(told.join('\n'))}`;
    return [...words].every((word) => text.includes(word) || numberIn(word) === number) ? [number] : [];
  });
}
