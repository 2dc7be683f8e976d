import { randomUUID } from 'node:crypto';
import type { ConclusionDraft } from '../../shared/api/schemas/conclusion.ts';
import { type ConclusionRow, conclusionRows, writeConclusion } from '../db/conclusions.ts';
import { REFUSALS } from './conclusion-refusals.ts';
import { type ConclusionStep, logStep } from './conclusion-step.ts';
import { isKept } from './conclusion-view.ts';

/**
 * Keeps the draft, and begins a version when there is none under way. `seen` is the `changedAt` of the draft that
 * this one goes on from: one that was changed elsewhere is not overwritten. The same draft again is the same call.
 */
export async function saveConclusion(
  step: ConclusionStep,
  draft: ConclusionDraft,
  seen: string | null,
): Promise<void> {
  const rows = await conclusionRows(step.db, step.documentId);
  const underWay = rows.find((row) => !isKept(row));
  if (underWay === undefined) {
    if (seen !== null) throw REFUSALS.wasChanged();
    return begin(step, draft, rows);
  }
  if (underWay.state !== 'draft') throw REFUSALS.isWaiting();
  if (JSON.stringify(underWay.draft) === JSON.stringify(draft)) return;
  if (underWay.changedAt !== seen) throw REFUSALS.wasChanged();
  await writeConclusion(step.db, { ...underWay, draft, changedAt: after(underWay.changedAt, step.at) });
}

async function begin(
  step: ConclusionStep,
  draft: ConclusionDraft,
  rows: readonly ConclusionRow[],
): Promise<void> {
  const version = (rows[0]?.version ?? 0) + 1;
  await writeConclusion(step.db, {
    id: randomUUID(),
    documentId: step.documentId,
    version,
    state: 'draft',
    draft,
    grounds: [],
    notes: [],
    shown: [],
    readings: [],
    category: null,
    sentences: [],
    examinationId: null,
    changedAt: step.at,
    signedAt: null,
    supersedes: rows.find(({ state }) => state === 'signed')?.id ?? null,
  });
  await logStep(step, 'conclusion.drafted', { version });
}

/** A moment that differs from the last one, also within the same millisecond. */
function after(last: string, at: string): string {
  return at > last ? at : new Date(Date.parse(last) + 1).toISOString();
}
