import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { migrate } from '../../../electron/db/open.ts';
import { addCaseBefore, addExaminationBefore, openBefore } from './case-before.ts';
import { AT, LATER } from './stored-case.ts';

test('cases get the number of deviations of their newest examinations, and are no longer said to have none', async () => {
  const db = await openBefore(2);
  const some = await addCaseBefore(db, 'no-deviation-found');
  await addExaminationBefore(db, some.documentId, {
    ...{ outcome: 'doubtful', verdicts: ['deviation', 'deviation', 'deviation'], at: AT },
  });
  await addExaminationBefore(db, some.documentId, {
    ...{ outcome: 'no-deviation-found', verdicts: ['deviation', 'no-deviation', 'deviation'], at: LATER },
  });
  const clean = await addCaseBefore(db, 'no-deviation-found');
  await addExaminationBefore(db, clean.documentId, {
    ...{ outcome: 'no-deviation-found', verdicts: ['no-deviation'], at: AT },
  });
  const doubtful = await addCaseBefore(db, 'doubtful');
  await addExaminationBefore(db, doubtful.documentId, {
    ...{ outcome: 'doubtful', verdicts: ['deviation'], at: AT },
  });
  await addCaseBefore(db, 'none');
  await migrate(db);
  const rows = await db
    .selectFrom('cases')
    .select(['outcome', 'deviation_count', 'outcome_rank', 'changed_at'])
    .orderBy('number')
    .execute();
  expect(rows).toEqual([
    { outcome: 'deviations', deviation_count: 2, outcome_rank: 2, changed_at: AT },
    { outcome: 'no-deviation-found', deviation_count: 0, outcome_rank: 1, changed_at: AT },
    { outcome: 'doubtful', deviation_count: 1, outcome_rank: 4, changed_at: AT },
    { outcome: 'none', deviation_count: 0, outcome_rank: 0, changed_at: AT },
  ]);
  expect((await sql`PRAGMA foreign_key_check`.execute(db)).rows).toEqual([]);
});
