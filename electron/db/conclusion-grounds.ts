import { sql } from 'kysely';
import { findingNumbers } from '../../shared/api/finding-list.ts';
import type { Ground } from '../../shared/api/schemas/conclusion.ts';
import type { FindingView } from '../../shared/api/schemas/examination.ts';
import { GRADED_ASPECTS } from '../../shared/model/conclusion.ts';
import { bearsOn, type Grounds, type ReviewedFinding } from '../../shared/rules/conclusion/grounds.ts';
import { findingViews } from './findings.ts';
import type { Db } from './open.ts';

/** What the checks saw in one examination and what an examiner answered: for the rules, and for the screen. */
export interface StoredGrounds {
  readonly examinationId: string | null;
  readonly rules: Grounds;
  /** The findings that were confirmed, in the order of the report. */
  readonly confirmed: readonly Ground[];
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
  const findings = examinationId === null ? [] : await findingViews(db, examinationId);
  const numbers = findingNumbers(findings);
  return {
    examinationId,
    rules: { isExamined: examinationId !== null, findings: findings.map(reviewedFinding) },
    confirmed: findings.flatMap((finding) => groundOf(finding, numbers.get(finding.id) ?? null)),
  };
}

function reviewedFinding(finding: FindingView): ReviewedFinding {
  const { aspect, indicator, verdict, severity, region, review } = finding;
  return {
    aspect,
    indicator: indicator?.id ?? null,
    verdict,
    severity,
    hasPicture: region !== null,
    answer: review?.answer ?? null,
  };
}

function groundOf(finding: FindingView, number: number | null): Ground[] {
  const { id, check, title, aspect, verdict, explanation, region, review } = finding;
  if (review?.answer !== 'confirmed') return [];
  const { note, by } = review;
  const reviewed = reviewedFinding(finding);
  const spokenOf = GRADED_ASPECTS.filter((graded) => bearsOn(reviewed, graded));
  const found = { findingId: id, number, check, title, aspect, verdict, explanation, region };
  return [{ ...found, bearsOn: spokenOf, note, by }];
}
