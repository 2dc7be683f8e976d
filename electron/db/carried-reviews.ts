import { findingRows } from './findings.ts';
import { inParts } from './in-parts.ts';
import type { Db } from './open.ts';
import { standingReviews } from './reviews.ts';

/**
 * Brings the answers given in an earlier examination over to the same findings of a later one, with their authors
 * and times. The same is: said by the same version of the same check, of the same place, in the same words, on the
 * same evidence. Gives back how many. To be called in a transaction.
 */
export async function carryReviews(
  db: Db,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<number> {
  const reviews = await standingReviews(db, from);
  if (reviews.size === 0) return 0;
  const answered = (await findingRows(db, from)).flatMap((row) => {
    const review = reviews.get(row.id);
    return review ? [[keyOf(row), review] as const] : [];
  });
  const byKey = new Map(answered);
  const carried = (await findingRows(db, to)).flatMap((row) => {
    const review = byKey.get(keyOf(row));
    return review ? [{ finding_id: row.id, restores: null, ...review }] : [];
  });
  for (const part of inParts(carried)) await db.insertInto('reviews').values(part).execute();
  return carried.length;
}

type Row = Awaited<ReturnType<typeof findingRows>>[number];

function keyOf({
  check_id,
  version,
  verdict,
  page,
  x,
  y,
  width,
  height,
  evidence,
  explanation,
}: Row): string {
  return JSON.stringify([check_id, version, verdict, page, x, y, width, height, evidence, explanation]);
}
