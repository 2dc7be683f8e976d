import { randomUUID } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import { reportOrder } from '../../shared/api/examination-json.ts';
import type { FindingView, ReviewView } from '../../shared/api/schemas/examination.ts';
import type { CheckRecord, FindingRecord } from '../workers/examination-record.ts';
import { inParts } from './in-parts.ts';
import type { Db } from './open.ts';
import { standingReviews } from './reviews.ts';
import type { Schema } from './schema.ts';

/** Keeps what each check said. To be called in a transaction, after the examination itself. */
export async function insertChecks(
  db: Db,
  examinationId: string,
  checks: readonly CheckRecord[],
): Promise<void> {
  const results = checks.map((result, position) => checkRow(examinationId, position, result));
  const findings = checks.flatMap((result, checkPosition) =>
    result.findings.map((finding, position) => ({
      id: randomUUID(),
      examination_id: examinationId,
      check_position: checkPosition,
      position,
      ...findingRow(finding),
    })),
  );
  for (const part of inParts(results)) await db.insertInto('check_results').values(part).execute();
  for (const part of inParts(findings)) await db.insertInto('findings').values(part).execute();
}

function checkRow(examinationId: string, position: number, result: CheckRecord): Schema['check_results'] {
  return {
    examination_id: examinationId,
    position,
    check_id: result.check,
    version: result.version,
    aspect: result.aspect,
    title: JSON.stringify(result.title),
    cannot_tell: JSON.stringify(result.cannotTell),
    state: result.state,
    reason: result.reason === null ? null : JSON.stringify(result.reason),
    fault: result.fault,
    ms: result.ms,
  };
}

function findingRow(finding: FindingRecord) {
  const { verdict, severity, indicator, score, region, evidence, explanation, reference } = finding;
  return {
    verdict,
    severity,
    indicator: indicator && JSON.stringify(indicator),
    score,
    page: region?.page ?? null,
    x: region?.box.x ?? null,
    y: region?.box.y ?? null,
    width: region?.box.width ?? null,
    height: region?.box.height ?? null,
    evidence: JSON.stringify(evidence),
    explanation: JSON.stringify(explanation),
    reference: reference ? JSON.stringify(reference) : null,
  };
}

/** The findings of an examination in the order of the report, each with the answer that stands. */
export async function findingViews(db: Db, examinationId: string): Promise<FindingView[]> {
  const reviews = await standingReviews(db, examinationId);
  const rows = await findingRows(db, examinationId);
  return rows.map((row) => viewOf(row, reviews.get(row.id) ?? null)).sort(reportOrder);
}

/** How many of an examination's findings are deviations: a column `deviations` beside those of `examinations`. */
export const deviationsOfExamination = sql<number>`(SELECT count(*) FROM findings
  WHERE findings.examination_id = examinations.id AND findings.verdict = 'deviation')`.as('deviations');

/** Findings with the check that said them, in the order in which they were said. */
export async function findingRows(db: Db, examinationId: string) {
  return db
    .selectFrom('findings')
    .innerJoin('check_results', (join) =>
      join
        .onRef('check_results.examination_id', '=', 'findings.examination_id')
        .onRef('check_results.position', '=', 'findings.check_position'),
    )
    .where('findings.examination_id', '=', examinationId)
    .orderBy('findings.check_position')
    .orderBy('findings.position')
    .selectAll('findings')
    .select([
      'check_results.check_id',
      'check_results.version',
      'check_results.aspect',
      'check_results.title',
      'check_results.cannot_tell',
    ])
    .execute();
}

type Row = Selectable<Schema['findings']> &
  Pick<Schema['check_results'], 'check_id' | 'version' | 'aspect' | 'title' | 'cannot_tell'>;

function viewOf(row: Row, review: ReviewView | null): FindingView {
  return {
    id: row.id,
    check: row.check_id,
    version: row.version,
    title: JSON.parse(row.title),
    aspect: row.aspect,
    verdict: row.verdict,
    severity: row.severity,
    score: row.score,
    indicator: row.indicator === null ? null : JSON.parse(row.indicator),
    region: regionOf(row),
    explanation: JSON.parse(row.explanation),
    evidence: JSON.parse(row.evidence),
    cannotTell: JSON.parse(row.cannot_tell),
    reference: row.reference === null ? null : JSON.parse(row.reference),
    review,
  };
}

/** The place of a finding on its page; null for one about the document as a whole. */
export function regionOf({
  page,
  x,
  y,
  width,
  height,
}: Pick<Row, 'page' | 'x' | 'y' | 'width' | 'height'>): FindingView['region'] {
  if (page === null || x === null || y === null || width === null || height === null) return null;
  return { page, box: { x, y, width, height } };
}
