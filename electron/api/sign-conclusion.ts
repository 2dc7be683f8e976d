import type { Reader } from '../../shared/api/schemas/conclusion.ts';
import { hasConfirmedAlteration } from '../../shared/rules/conclusion/grounds.ts';
import { guardsOf } from '../../shared/rules/conclusion/guards.ts';
import { withoutGaps } from '../../shared/rules/conclusion/readings.ts';
import { type SettledCategory, settledCategory } from '../../shared/rules/conclusion/settled-category.ts';
import { groundsOf, newestExaminationId, type StoredGrounds } from '../db/conclusion-grounds.ts';
import {
  type ConclusionRow,
  conclusionRows,
  supersedeConclusion,
  writeConclusion,
} from '../db/conclusions.ts';
import { readSettings, writeSettings } from '../db/settings.ts';
import { REFUSALS } from './conclusion-refusals.ts';
import { type ConclusionStep, logStep, signedBy } from './conclusion-step.ts';
import { isKept, sentencesOf } from './conclusion-view.ts';

/** Signs the draft, or hands it to a second reader when a guard asks for one. Throws LoepError when one blocks. */
export async function signConclusion(begun: ConclusionStep, reader: Reader): Promise<void> {
  const step = signedBy(begun, reader.name);
  const underWay = (await conclusionRows(step.db, step.documentId)).find((row) => !isKept(row));
  if (underWay === undefined) throw REFUSALS.nothingToSign();
  if (underWay.state !== 'draft') throw REFUSALS.isWaiting();
  const grounds = await groundsOf(step.db, await newestExaminationId(step.db, step.documentId));
  const draft = { ...underWay.draft, grades: withoutGaps(underWay.draft.grades) };
  const guards = guardsOf(draft, grounds.rules);
  const blocking = guards.find(({ effect }) => effect === 'blocks');
  if (blocking !== undefined) throw REFUSALS.blocked(blocking);
  const reading = { reader, at: step.at, grades: draft.grades, note: '', shownTo: [] };
  const read: ConclusionRow = {
    ...underWay,
    draft,
    readings: [reading],
    examinationId: grounds.examinationId,
    changedAt: step.at,
  };
  await keepName(step, reader);
  const signer = { version: read.version, name: reader.name, initials: reader.initials };
  if (guards.some(({ effect }) => effect === 'second-reader')) {
    await writeConclusion(step.db, { ...read, state: 'awaiting-second-reader' });
    await logStep(step, 'conclusion.signed', { ...signer, state: 'awaiting-second-reader' });
    return;
  }
  await settleConclusion(step, read, grounds, categoryOfAll(read, grounds));
  await logStep(step, 'conclusion.signed', { ...signer, state: 'signed' });
}

/** Who writes and signs here first is who is at work here, until the settings say otherwise. */
async function keepName({ db }: ConclusionStep, { name, initials }: Reader): Promise<void> {
  const kept = await readSettings(db);
  if ((kept.name ?? '') === '') await writeSettings(db, { name, initials });
}

/** Makes a version the signed one: freezes what it says and what it stands on, and supersedes the one before. */
export async function settleConclusion(
  step: ConclusionStep,
  row: ConclusionRow,
  grounds: StoredGrounds,
  { category, notes }: SettledCategory,
): Promise<void> {
  await writeConclusion(step.db, {
    ...row,
    state: 'signed',
    grounds: grounds.confirmed,
    notes,
    category,
    sentences: sentencesOf(row.draft),
    changedAt: step.at,
    signedAt: step.at,
  });
  for (const former of await conclusionRows(step.db, step.documentId)) {
    if (former.state !== 'signed' || former.id === row.id) continue;
    await supersedeConclusion(step.db, former.id);
    await logStep(step, 'conclusion.superseded', { version: former.version, supersededBy: row.version });
  }
}

/** The category that follows when everybody has read: from the grades that hold, as far as the readers share them. */
export function categoryOfAll({ draft, readings }: ConclusionRow, { rules }: StoredGrounds): SettledCategory {
  return settledCategory(
    draft.grades,
    readings.flatMap(({ grades }) => grades ?? []),
    draft.circumstances,
    hasConfirmedAlteration(rules, draft.observations),
  );
}
