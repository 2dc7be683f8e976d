import type { ReviewView } from '../../shared/api/schemas/examination.ts';
import type { ReviewAnswer } from '../../shared/model/review.ts';
import type { Db } from './open.ts';

/** An answer as it was given, with its place in the table. */
interface StandingReview extends ReviewView {
  readonly seq: number;
}

/** The answer that stands for a finding; null when there is none, or the only one was taken back. */
export async function standingReview(db: Db, findingId: string): Promise<ReviewView | null> {
  const standing = await standingAt(db, findingId, Number.MAX_SAFE_INTEGER);
  return standing && viewOf(standing);
}

/** The answers that stand for the findings of an examination, by finding. */
export async function standingReviews(db: Db, examinationId: string): Promise<Map<string, ReviewView>> {
  const rows = await db
    .selectFrom('reviews as last')
    .innerJoin('findings', 'findings.id', 'last.finding_id')
    .leftJoin('reviews as given', 'given.seq', 'last.restores')
    .where('findings.examination_id', '=', examinationId)
    .where(({ eb, selectFrom }) =>
      eb(
        'last.seq',
        '=',
        selectFrom('reviews as r')
          .select(({ fn }) => fn.max('r.seq').as('seq'))
          .whereRef('r.finding_id', '=', 'last.finding_id'),
      ),
    )
    .select([
      'last.finding_id',
      'last.answer',
      'last.note',
      'last.by',
      'last.at',
      'given.by as given_by',
      'given.at as given_at',
    ])
    .execute();
  return new Map(
    rows.flatMap(({ finding_id, answer, note, by, at, given_by, given_at }) =>
      answer === null ? [] : [[finding_id, { answer, note, by: given_by ?? by, at: given_at ?? at }]],
    ),
  );
}

/** Answers a finding. */
export async function addReview(
  db: Db,
  findingId: string,
  { answer, note, by, at }: ReviewView,
): Promise<void> {
  await db
    .insertInto('reviews')
    .values({ finding_id: findingId, answer, restores: null, note, by, at })
    .execute();
}

/**
 * Takes back the answer that stands, and lets the one before it stand again; several times walk back through all.
 *
 * Rows are only added: the new row names the answer that it brings back, and says who undid and when. Gives back
 * what was undone and what stands now, or null when there was nothing to undo.
 */
export async function undoReview(
  db: Db,
  findingId: string,
  { by, at }: { by: string; at: string },
): Promise<{ undone: ReviewView; now: ReviewView | null } | null> {
  const undone = await standingAt(db, findingId, Number.MAX_SAFE_INTEGER);
  if (!undone) return null;
  const before = await standingAt(db, findingId, undone.seq - 1);
  await db
    .insertInto('reviews')
    .values({
      finding_id: findingId,
      answer: before?.answer ?? null,
      restores: before?.seq ?? null,
      note: before?.note ?? '',
      by,
      at,
    })
    .execute();
  return { undone: viewOf(undone), now: before && viewOf(before) };
}

/** The answer that stood after a row of the table: the row's own, or the one that it brought back. */
async function standingAt(db: Db, findingId: string, seq: number): Promise<StandingReview | null> {
  const last = await db
    .selectFrom('reviews')
    .selectAll()
    .where('finding_id', '=', findingId)
    .where('seq', '<=', seq)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!last || last.answer === null) return null;
  if (last.restores === null) return asGiven(last, last.answer);
  const given = await db
    .selectFrom('reviews')
    .selectAll()
    .where('seq', '=', last.restores)
    .executeTakeFirstOrThrow();
  return asGiven(given, last.answer);
}

function asGiven(
  { seq, note, by, at }: { seq: number; note: string; by: string; at: string },
  answer: ReviewAnswer,
): StandingReview {
  return { seq, answer, note, by, at };
}

function viewOf({ answer, note, by, at }: ReviewView): ReviewView {
  return { answer, note, by, at };
}
