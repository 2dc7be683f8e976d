import { conclusionRows, removeDraft, writeConclusion } from '../db/conclusions.ts';
import { REFUSALS } from './conclusion-refusals.ts';
import { type ConclusionStep, logStep } from './conclusion-step.ts';
import { isKept } from './conclusion-view.ts';

/**
 * Takes a conclusion that waits for a reader back to its writer, or throws a draft away. Who had read it is logged;
 * what they graded is not, since the next reader reads blind as well.
 */
export async function withdrawConclusion(step: ConclusionStep): Promise<void> {
  const underWay = (await conclusionRows(step.db, step.documentId)).find((row) => !isKept(row));
  if (underWay === undefined) throw REFUSALS.nothingToWithdraw();
  const { version, state, readings } = underWay;
  const readers = readings.map(({ reader }) => `${reader.name} (${reader.initials})`).join(', ');
  if (state === 'draft') await removeDraft(step.db, underWay.id);
  else {
    const taken = { ...underWay, state: 'draft' as const, readings: [], examinationId: null };
    await writeConclusion(step.db, { ...taken, changedAt: step.at });
  }
  await logStep(step, 'conclusion.withdrawn', { version, was: state, readers });
}
