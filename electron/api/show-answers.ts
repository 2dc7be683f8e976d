import { conclusionRows, writeConclusion } from '../db/conclusions.ts';
import { REFUSALS } from './conclusion-refusals.ts';
import { type ConclusionStep, logStep, signedBy } from './conclusion-step.ts';

/**
 * Shows the answers of the readers before, their notes and earlier versions, to somebody who gives a name. The reading
 * that is waited for is no longer blind then: that is kept with it, and logged. The grades under way stay withheld.
 */
export async function showAnswers(begun: ConclusionStep, name: string): Promise<void> {
  const step = signedBy(begun, name);
  const rows = await conclusionRows(step.db, step.documentId);
  const waiting = rows.find(({ state }) => state.startsWith('awaiting'));
  if (waiting === undefined) throw REFUSALS.nothingToRead();
  const reading = waiting.readings.length + 1;
  if (waiting.shown.some((each) => each.reading === reading && each.to === name)) return;
  const shown = [...waiting.shown, { reading, to: name, at: step.at }];
  await writeConclusion(step.db, { ...waiting, shown, changedAt: step.at });
  await logStep(step, 'conclusion.shown', { version: waiting.version, reading, name });
}
