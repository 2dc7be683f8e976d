import { isSameName } from '../../shared/text/same-name.ts';
import { conclusionRows, removeDraft, writeConclusion } from '../db/conclusions.ts';
import { REFUSALS } from './conclusion-refusals.ts';
import { type ConclusionStep, logStep, signedBy } from './conclusion-step.ts';
import { isKept } from './conclusion-view.ts';

/**
 * Takes a conclusion that waits for a reader back to its writer, or throws a draft away. Who had read it is logged;
 * what they graded is not, since the next reader reads blind as well. Taking back shows the grades again, so that only
 * the writer may: throws LoepError for another name, and for none.
 */
export async function withdrawConclusion(step: ConclusionStep, name: string | null): Promise<void> {
  const underWay = (await conclusionRows(step.db, step.documentId)).find((row) => !isKept(row));
  if (underWay === undefined) throw REFUSALS.nothingToWithdraw();
  const { version, state, readings } = underWay;
  const readers = readings.map(({ reader }) => `${reader.name} (${reader.initials})`).join(', ');
  const details = { version, was: state, readers };
  if (state === 'draft') {
    await removeDraft(step.db, underWay.id);
    await logStep(step, 'conclusion.withdrawn', details);
    return;
  }
  const writer = readings[0]!.reader.name;
  if (name === null || !isSameName(name, writer)) throw REFUSALS.notTheWriter();
  const taken = { ...underWay, state: 'draft' as const, readings: [], shown: [], examinationId: null };
  await writeConclusion(step.db, { ...taken, changedAt: step.at });
  await logStep(signedBy(step, writer), 'conclusion.withdrawn', details);
}
