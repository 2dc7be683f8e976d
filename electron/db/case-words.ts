import { sql } from 'kysely';
import { fold } from '../../shared/rules/text-layout/fold.ts';
import type { Db } from './open.ts';

/**
 * Keeps the words by which a case is found in step with what they come from. A case that was removed has none, so
 * that no search needs to leave it out. Words that stay are not written again: their index is the larger work.
 */
export async function writeCaseWords(db: Db, caseId: string): Promise<void> {
  const { number, words } = await wordsNow(db, caseId);
  const written = await db
    .selectFrom('case_words')
    .select(['title', 'files', 'text'])
    .where('rowid', '=', number)
    .executeTakeFirst();
  if (isSame(written, words)) return;
  if (written) await sql`DELETE FROM case_words WHERE rowid = ${number}`.execute(db);
  if (words)
    await db
      .insertInto('case_words')
      .values({ rowid: number, ...words })
      .execute();
}

interface Words {
  readonly title: string;
  readonly files: string;
  readonly text: string;
}

async function wordsNow(db: Db, caseId: string): Promise<{ number: number; words: Words | undefined }> {
  const of = await db
    .selectFrom('cases')
    .select(['number', 'title_key', 'removed_at'])
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow();
  if (of.removed_at !== null) return { number: of.number, words: undefined };
  const documents = await db
    .selectFrom('documents')
    .select(['file_name', 'words'])
    .where('case_id', '=', caseId)
    .orderBy('position')
    .execute();
  const lines = (texts: readonly string[]) => fold(texts.join('\n'));
  return {
    number: of.number,
    words: {
      title: of.title_key,
      files: lines(documents.map(({ file_name }) => file_name)),
      text: lines(documents.map(({ words }) => words)),
    },
  };
}

function isSame(a: Words | undefined, b: Words | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.title === b.title && a.files === b.files && a.text === b.text;
}
