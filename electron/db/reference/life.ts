import type { z } from 'zod';
import type { OnVersion, Validation, Withdrawal } from '../../../shared/api/schemas/reference/item.ts';
import { missingOf } from '../../../shared/rules/reference/missing.ts';
import { fold } from '../../../shared/rules/text-layout/fold.ts';
import { isSameName } from '../../../shared/text/same-name.ts';
import type { Act } from '../case-rows.ts';
import type { Db } from '../open.ts';
import { knowledgeOf } from './drafts.ts';
import { doneBy, itemRow, logItem, refreshItem } from './items.ts';
import { knownFor } from './known.ts';
import { namedBy } from './named-by.ts';
import { REFUSALS } from './refusals.ts';
import { raiseReferenceRevision } from './revision.ts';
import {
  isBehind,
  moveVersion,
  openVersion,
  publishedDigests,
  publishedVersion,
  type VersionRow,
  versionRow,
} from './versions.ts';

/**
 * Somebody who wrote none of it finds a draft right.
 *
 * Throws LoepError `not-allowed` for one of its authors, `bad-input` when something that it needs is missing,
 * `conflict` when it is no draft any more.
 */
export async function validateVersion(
  step: Db,
  { id, version, seenRevision, reader, publish }: z.output<typeof Validation>,
  act: Act,
): Promise<void> {
  await itemRow(step, id);
  const row = await versionRow(step, id, version);
  if (row.state !== 'draft') throw REFUSALS.notADraft();
  if (row.revision !== seenRevision) throw REFUSALS.changedSinceRead();
  const authors: string[] = JSON.parse(row.authors);
  const own = authors.find((author) => isSameName(fold(author), fold(reader.name)));
  if (own !== undefined) throw REFUSALS.ownWork(own);
  if (isBehind(row, await publishedVersion(step, id))) throw REFUSALS.behind();
  await refuseIncomplete(step, row);
  const signed = doneBy(act, reader.name);
  await step
    .updateTable('reference_versions')
    .set({ state: 'validated', validated_by: reader.name, changed_at: act.at })
    .where('item_id', '=', id)
    .where('version', '=', version)
    .execute();
  const { workstation } = signed;
  const details = { itemId: id, version, digest: row.digest, initials: reader.initials, workstation };
  await logItem(step, 'reference.validated', details, signed);
  if (publish) await publishVersion(step, { id, version }, signed);
  else await refreshItem(step, id, act.at);
}

/** Puts a validated version into use, in the place of the one that was. */
export async function publishVersion(
  step: Db,
  { id, version }: z.output<typeof OnVersion>,
  act: Act,
): Promise<void> {
  const row = await versionRow(step, id, version);
  const open = await openVersion(step, id);
  if (open?.version !== version || open.state !== 'validated') throw REFUSALS.notValidated();
  const before = await publishedVersion(step, id);
  if (isBehind(row, before)) throw REFUSALS.behind();
  await refuseIncomplete(step, row);
  const history = await publishedDigests(step, id);
  if (before) await moveVersion(step, before, { state: 'superseded', changed_at: act.at });
  await step
    .updateTable('reference_versions')
    .set({
      state: 'published',
      published_at: act.at,
      changed_at: act.at,
      history: JSON.stringify(history),
    })
    .where('item_id', '=', id)
    .where('version', '=', version)
    .execute();
  const details = { itemId: id, version, digest: row.digest, supersedes: before?.version ?? null };
  await logItem(step, 'reference.published', details, act);
  await changeInUse(step, id, act.at);
}

/** Takes an item out of use, and says why. Throws LoepError `conflict` when it is not in use or others name it. */
export async function withdrawItem(
  step: Db,
  { id, reason }: z.output<typeof Withdrawal>,
  act: Act,
): Promise<VersionRow> {
  await itemRow(step, id);
  const note = reason.trim();
  if (note === '') throw REFUSALS.noReason();
  const row = await publishedVersion(step, id);
  if (!row) throw REFUSALS.notInUse();
  const { names, more } = await namedBy(step, id);
  if (names.length > 0) throw REFUSALS.inUseBy(names, more);
  await moveVersion(step, row, { state: 'withdrawn', note, changed_at: act.at });
  const details = { itemId: id, version: row.version, digest: row.digest, reason: note };
  await logItem(step, 'reference.withdrawn', details, act);
  await changeInUse(step, id, act.at);
  return row;
}

/** Ends a change of what examinations see of an item: what was recognised by an older version is forgotten. */
export async function changeInUse(step: Db, id: string, at: string): Promise<void> {
  await refreshItem(step, id, at);
  await step.deleteFrom('reference_faces').where('item_id', '=', id).execute();
  await raiseReferenceRevision(step);
}

async function refuseIncomplete(step: Db, row: VersionRow): Promise<void> {
  const { content } = knowledgeOf(row);
  const blocking = missingOf(content, await knownFor(step, content)).filter(({ blocks }) => blocks);
  if (blocking.length > 0) throw REFUSALS.incomplete(blocking);
}
