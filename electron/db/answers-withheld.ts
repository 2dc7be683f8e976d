import type { HistoryEntry } from '../../shared/api/schemas/case.ts';
import type { FindingView } from '../../shared/api/schemas/examination.ts';
import type { AnswerState } from '../../shared/model/review.ts';
import { conclusionRows } from './conclusions.ts';
import type { Db } from './open.ts';

/**
 * How it stands with the answers to the findings of a document: open to be given, kept as they are while a conclusion
 * waits for another reader, or withheld as well, as long as nobody asked to see them.
 */
export async function answerState(db: Db, documentId: string): Promise<AnswerState> {
  const waiting = (await conclusionRows(db, documentId)).find(({ state }) => state.startsWith('awaiting'));
  if (waiting === undefined) return 'open';
  return waiting.shown.some(({ reading }) => reading === waiting.readings.length + 1) ? 'kept' : 'withheld';
}

/** The findings without their answers where those are withheld. */
export function withheldFrom(findings: readonly FindingView[], answers: AnswerState): FindingView[] {
  return answers === 'withheld' ? findings.map((finding) => ({ ...finding, review: null })) : [...findings];
}

/** What the log tells of answers, and of conclusions, while those are withheld: that it was done, by whom and when. */
const TOLD_WHILE_BLIND: ReadonlySet<string> = new Set([
  'documentId',
  'check',
  'findingId',
  'version',
  'supersededBy',
  'name',
  'initials',
  'reading',
  'readers',
  'state',
  'was',
  'workstation',
]);

/** An entry of the history of which nothing tells what a reader answered or graded. */
export function withoutAnswers(entry: HistoryEntry): HistoryEntry {
  if (!/^(finding|review|conclusion)\./.test(entry.action)) return entry;
  const told = Object.entries(entry.details).filter(([name]) => TOLD_WHILE_BLIND.has(name));
  return { ...entry, details: { ...Object.fromEntries(told), isWithheld: true } };
}
