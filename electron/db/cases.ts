import { sql } from 'kysely';
import {
  type CaseOutcome,
  type CaseState,
  type DocumentState,
  isUnderWay,
  SHOWN_OUTCOMES,
  shownOutcome,
} from '../../shared/model/case.ts';
import type { TriageOutcome } from '../../shared/model/examination.ts';
import { writeCaseWords } from './case-words.ts';
import type { Db } from './open.ts';

/** What is known of one document of a case, as far as the case's own state follows from it. */
interface DocumentStanding {
  readonly state: DocumentState;
  /** Of the latest examination; null as long as there is none. */
  readonly outcome: TriageOutcome | null;
  /** Of the same examination. */
  readonly deviationCount: number;
  /** An examiner has an answer standing on one of its findings. */
  readonly isAnswered: boolean;
  readonly hasConclusion: boolean;
  readonly isSigned: boolean;
}

/**
 * Works out what the inbox shows of a case (state, outcome, counts, words to search) from its documents, reviews and
 * conclusions. Called in the transaction of every change that touches one of these.
 */
export async function refreshCase(db: Db, caseId: string, at: string): Promise<void> {
  const documents = await standings(db, caseId);
  const count = (...states: DocumentState[]) =>
    documents.filter(({ state }) => states.includes(state)).length;
  await db
    .updateTable('cases')
    .set({
      changed_at: at,
      state: stateOf(documents),
      outcome: worstOutcome(documents),
      deviation_count: documents.reduce((sum, { deviationCount }) => sum + deviationCount, 0),
      document_count: documents.length,
      pending_count: count('waiting', 'examining'),
      failed_count: count('refused', 'cancelled'),
    })
    .where('id', '=', caseId)
    .execute();
  await writeCaseWords(db, caseId);
}

function stateOf(documents: readonly DocumentStanding[]): CaseState {
  if (documents.some(({ state }) => isUnderWay(state))) return 'examining';
  const examined = documents.filter(({ outcome }) => outcome !== null);
  if (examined.length === 0) return 'nothing-examined';
  if (examined.every(({ isSigned }) => isSigned)) return 'concluded';
  if (examined.some(({ isAnswered, hasConclusion }) => isAnswered || hasConclusion)) return 'in-review';
  return 'to-review';
}

function worstOutcome(documents: readonly DocumentStanding[]): CaseOutcome {
  const outcomes = documents.map(
    ({ outcome, deviationCount }) => outcome && shownOutcome(outcome, deviationCount),
  );
  return SHOWN_OUTCOMES.find((outcome) => outcomes.includes(outcome)) ?? 'none';
}

async function standings(db: Db, caseId: string): Promise<DocumentStanding[]> {
  const { rows } = await sql<{
    state: DocumentState;
    outcome: TriageOutcome | null;
    deviations: number;
    answered: number;
    concluded: number;
    signed: number;
  }>`
    SELECT d.state,
      newest.outcome,
      (SELECT count(*) FROM findings f
        WHERE f.examination_id = newest.id AND f.verdict = 'deviation') AS deviations,
      EXISTS (SELECT 1 FROM examinations e JOIN findings f ON f.examination_id = e.id
        WHERE e.document_id = d.id AND (SELECT r.answer FROM reviews r WHERE r.finding_id = f.id
          ORDER BY r.seq DESC LIMIT 1) IS NOT NULL) AS answered,
      EXISTS (SELECT 1 FROM conclusions c WHERE c.document_id = d.id) AS concluded,
      EXISTS (SELECT 1 FROM conclusions c WHERE c.document_id = d.id AND c.state = 'signed') AS signed
    FROM documents d LEFT JOIN examinations newest ON newest.id = (SELECT e.id FROM examinations e
      WHERE e.document_id = d.id ORDER BY e.at DESC, e.rowid DESC LIMIT 1)
    WHERE d.case_id = ${caseId}`.execute(db);
  return rows.map(({ state, outcome, deviations, answered, concluded, signed }) => ({
    state,
    outcome,
    deviationCount: deviations,
    isAnswered: answered === 1,
    hasConclusion: concluded === 1,
    isSigned: signed === 1,
  }));
}
