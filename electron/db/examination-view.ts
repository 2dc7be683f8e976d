import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import type {
  ExaminationHead,
  ExaminationView,
  FindingView,
  NotJudged,
  TextLayer,
} from '../../shared/api/schemas/examination.ts';
import { LoepError } from '../../shared/model/errors.ts';
import type { Gap } from '../../shared/model/examination.ts';
import { essentialGaps } from '../../shared/rules/essential-gaps.ts';
import type { Judged } from '../../shared/rules/examination-difference.ts';
import type { Readings, TriageRecord } from '../workers/examination-record.ts';
import { answerState, withheldFrom } from './answers-withheld.ts';
import { findingViews } from './findings.ts';
import type { Db } from './open.ts';
import type { Json, Schema } from './schema.ts';

const inflated = promisify(inflate);

/** An examination as it was said, with the answers that stand now, unless they are withheld. Throws LoepError `not-found`. */
export async function examinationView(db: Db, id: string): Promise<ExaminationView> {
  const row = await examinationRow(db, id);
  const checks = await checkRows(db, id);
  const triage: TriageRecord = JSON.parse(row.triage);
  const readings: Readings = JSON.parse(row.readings);
  const answers = await answerState(db, row.document_id);
  const findings = withheldFrom(await findingViews(db, id), answers);
  return {
    ...headOf(row, findings),
    documentId: row.document_id,
    answers,
    today: row.today,
    reasons: [...triage.reasons],
    matches: row.matches === null ? [] : JSON.parse(row.matches),
    findings,
    gaps: [...triage.gaps],
    needsPhysical: [...triage.needsPhysical],
    notRun: notJudged(checks, 'not-run'),
    broken: notJudged(checks, 'broken'),
    failures: JSON.parse(row.failures),
    zones: readings.zones,
    codes: readings.codes,
    totalMs: JSON.parse(row.timings).totalMs,
  };
}

/** What an examination said, as far as it is compared with another. Throws LoepError `not-found`. */
export async function judgedBy(db: Db, id: string): Promise<Judged & { readonly documentId: string }> {
  const row = await examinationRow(db, id);
  const checks = await checkRows(db, id);
  const answers = await answerState(db, row.document_id);
  const findings = withheldFrom(await findingViews(db, id), answers);
  return {
    head: headOf(row, findings),
    documentId: row.document_id,
    findings,
    checks: checks.map(({ check_id, version, title }) => ({
      check: check_id,
      version,
      title: JSON.parse(title),
    })),
  };
}

/** The checks that an examination ran, in the order of the report. */
async function checkRows(db: Db, id: string) {
  return db
    .selectFrom('check_results')
    .selectAll()
    .where('examination_id', '=', id)
    .orderBy('position')
    .execute();
}

/** The text of one page as it was read. Throws LoepError `not-found` when it was not. */
export async function textLayer(db: Db, id: string, page: number): Promise<TextLayer> {
  const row = await db
    .selectFrom('page_texts')
    .select('layer')
    .where('examination_id', '=', id)
    .where('page', '=', page)
    .executeTakeFirst();
  if (row) return JSON.parse((await inflated(row.layer)).toString());
  throw new LoepError('not-found', {
    en: 'The text of this page was not read in this examination.',
    nl: 'De tekst van deze pagina is in dit onderzoek niet gelezen.',
  });
}

async function examinationRow(db: Db, id: string): Promise<Schema['examinations']> {
  const row = await db.selectFrom('examinations').selectAll().where('id', '=', id).executeTakeFirst();
  if (row) return row;
  throw new LoepError('not-found', {
    en: 'There is no such examination. Open the case again.',
    nl: 'Dit onderzoek is er niet. Open de zaak opnieuw.',
  });
}

function headOf(row: Schema['examinations'], findings: readonly FindingView[]): ExaminationHead {
  return {
    id: row.id,
    engine: row.engine,
    at: row.at,
    outcome: row.outcome,
    deviationCount: findings.filter(({ verdict }) => verdict === 'deviation').length,
    unjudged: unjudgedOf(row.triage),
    languages: row.languages === null ? null : JSON.parse(row.languages),
    digest: row.digest,
  };
}

/** The essential parts that an examination left unjudged, of what it was said to propose. */
export function unjudgedOf(triage: Json): Gap[] {
  const { gaps }: TriageRecord = JSON.parse(triage);
  return [...essentialGaps(gaps.map(({ id }) => id))];
}

function notJudged(checks: readonly Schema['check_results'][], state: 'not-run' | 'broken'): NotJudged[] {
  return checks
    .filter((check) => check.state === state)
    .map(({ check_id, title, reason }) => ({
      id: check_id,
      title: JSON.parse(title),
      reason: reason === null ? null : JSON.parse(reason),
    }));
}
