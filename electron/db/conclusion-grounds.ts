import { sql } from 'kysely';
import type { Ground } from '../../shared/api/schemas/conclusion.ts';
import { checkOf } from '../../shared/checks/explain.ts';
import type { Aspect } from '../../shared/model/aspect.ts';
import type { Severity, Verdict } from '../../shared/model/finding.ts';
import type { ReviewAnswer } from '../../shared/model/review.ts';
import type { Grounds } from '../../shared/rules/conclusion/grounds.ts';
import type { Db } from './open.ts';

/** What the checks saw in one examination and what an examiner answered: for the rules, and for the screen. */
export interface StoredGrounds {
  readonly examinationId: string | null;
  readonly rules: Grounds;
  /** The findings that were confirmed, in the order of the page. */
  readonly confirmed: readonly Ground[];
}

interface Row {
  readonly id: string;
  readonly check_id: string;
  readonly aspect: Aspect;
  readonly indicator: string | null;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly explanation: string;
  readonly page: number | null;
  readonly x: number | null;
  readonly y: number | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly answer: ReviewAnswer | null;
  readonly note: string | null;
  readonly by: string | null;
}

/** The examination that a conclusion stands on: the newest of the document; null as long as there is none. */
export async function newestExaminationId(db: Db, documentId: string): Promise<string | null> {
  const row = await db
    .selectFrom('examinations')
    .select('id')
    .where('document_id', '=', documentId)
    .orderBy('at', 'desc')
    .orderBy(sql`rowid`, 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** The findings of an examination, each with the answer that stands now. */
export async function groundsOf(db: Db, examinationId: string | null): Promise<StoredGrounds> {
  if (examinationId === null) {
    return { examinationId, rules: { isExamined: false, findings: [] }, confirmed: [] };
  }
  const rows = await reviewedFindings(db, examinationId);
  return {
    examinationId,
    rules: {
      isExamined: true,
      findings: rows.map((row) => ({ ...row, hasPicture: regionOf(row) !== null })),
    },
    confirmed: rows.filter(({ answer }) => answer === 'confirmed').map(groundOf),
  };
}

async function reviewedFindings(db: Db, examinationId: string): Promise<Row[]> {
  const { rows } = await sql<Row>`
    SELECT f.id, c.check_id, c.aspect, f.indicator, f.verdict, f.severity, f.explanation,
      f.page, f.x, f.y, f.width, f.height, r.answer, r.note, r.by
    FROM findings f
    JOIN check_results c ON c.examination_id = f.examination_id AND c.position = f.check_position
    LEFT JOIN reviews r ON r.seq = (SELECT max(seq) FROM reviews WHERE finding_id = f.id)
    WHERE f.examination_id = ${examinationId}
    ORDER BY f.page, f.check_position, f.position`.execute(db);
  return rows;
}

function groundOf(row: Row): Ground {
  return {
    findingId: row.id,
    check: row.check_id,
    title: checkOf(row.check_id).title,
    aspect: row.aspect,
    verdict: row.verdict,
    explanation: JSON.parse(row.explanation),
    region: regionOf(row),
    note: row.note ?? '',
    by: row.by ?? '',
  };
}

function regionOf({ page, x, y, width, height }: Row): Ground['region'] {
  if (page === null || x === null || y === null || width === null || height === null) return null;
  return { page, box: { x, y, width, height } };
}
