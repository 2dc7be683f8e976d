import type { z } from 'zod';
import type {
  DraftOrder,
  NewItem,
  OnVersion,
  SavedDraft,
} from '../../../shared/api/schemas/reference/item.ts';
import type { LoepError } from '../../../shared/model/errors.ts';
import { keptNote } from '../../../shared/text/version-note.ts';
import type { Act } from '../case-rows.ts';
import type { Db } from '../open.ts';
import { insertItem, itemRow, logItem, refreshItem } from './items.ts';
import { REFUSALS } from './refusals.ts';
import {
  digestOf,
  isBehind,
  type Knowledge,
  moveVersion,
  nextVersion,
  openVersion,
  publishedVersion,
  type VersionRow,
  versionRow,
} from './versions.ts';

/** A draft is written in place for so long after it was begun; from then on the next save is a version of its own, ms. */
const IN_PLACE_MS = 10 * 60_000;

/** Begins an item as a draft. Beginning the same again changes nothing. Throws LoepError `conflict` for a taken id. */
export async function createItem(
  step: Db,
  { id, content, tier }: z.output<typeof NewItem>,
  act: Act,
): Promise<void> {
  const digest = digestOf({ content, tier });
  const there = await step
    .selectFrom('reference_versions')
    .select('digest')
    .where('item_id', '=', id)
    .where('version', '=', 1)
    .executeTakeFirst();
  if (there?.digest === digest) return;
  if (there) throw REFUSALS.takenId();
  await insertItem(step, { id, kind: content.kind }, act.at);
  await insertDraft(step, id, { knowledge: { content, tier }, authors: [], note: '' }, act);
  await logItem(step, 'reference.created', { itemId: id, kind: content.kind, digest }, act);
  await refreshItem(step, id, act.at);
}

/**
 * Begins a draft from a version: to edit what is in use, or to restore what was. A draft that is there already stays
 * in the history when it is not gone on with.
 */
export async function editItem(
  step: Db,
  { id, version, aside = false }: z.input<typeof DraftOrder>,
  act: Act,
): Promise<VersionRow> {
  await itemRow(step, id);
  const from = await versionRow(step, id, version);
  const open = await openVersion(step, id);
  const published = await publishedVersion(step, id);
  if (open && !aside && goesOnWith(open, { from, published, by: act.actor.by })) return open;
  const isOnTop = published?.version === version;
  const authors: string[] = isOnTop ? [] : JSON.parse(from.authors);
  if (open) await giveUp(step, open, keptNote({ kind: 'replaced' }), act);
  const { content, tier } = knowledgeOf(from);
  const draft = { knowledge: { content, tier }, authors, note: keptNote({ kind: 'from', version }) };
  const begun = await insertDraft(step, id, draft, act);
  const details = { itemId: id, version: begun, from: version, digest: from.digest };
  await logItem(step, 'reference.edited', details, act);
  await refreshItem(step, id, act.at);
  return versionRow(step, id, begun);
}

/**
 * Whether to edit a version is to go on with the draft that is there. What somebody else writes, or what a package
 * passed by, does not go out of sight because the version in use was opened to be edited; one's own draft does, when
 * one goes back to that version.
 */
function goesOnWith(
  open: VersionRow,
  { from, published, by }: { from: VersionRow; published: VersionRow | undefined; by: string },
): boolean {
  const isPassed = isBehind(open, published);
  if (from.version === published?.version && (isPassed || open.author !== by)) return true;
  return open.state === 'draft' && from.digest === open.digest && !isPassed;
}

/**
 * Saves a draft: in place while its author goes on with it, else as a version of its own. Throws LoepError `conflict`
 * when it was saved, or went on in its life, since `seenRevision`; with `over` it goes on top as a version of its
 * own, and the other stays in the history.
 */
export async function saveDraft(step: Db, given: z.output<typeof SavedDraft>, act: Act): Promise<VersionRow> {
  const { id, version, seenRevision, over, content, tier } = given;
  const item = await itemRow(step, id);
  if (item.kind !== content.kind) throw REFUSALS.otherKind();
  const open = await openVersion(step, id);
  const isPassed = open !== undefined && isBehind(open, await publishedVersion(step, id));
  const isSeen =
    open?.state === 'draft' && open.version === version && open.revision === seenRevision && !isPassed;
  if (!isSeen && !over) throw conflictWith(open, isPassed);
  const knowledge = { content, tier };
  const digest = digestOf(knowledge);
  if (open?.state === 'draft' && open.digest === digest && !isPassed) return open;
  if (isSeen && isOwnAndYoung(open, act)) return writeInPlace(step, open, { knowledge, digest }, act);
  const authors: string[] = open ? JSON.parse(open.authors) : [];
  if (open) await giveUp(step, open, isSeen ? open.note : keptNote({ kind: 'replaced' }), act);
  const note = isSeen ? '' : keptNote({ kind: 'over', version: open?.version ?? version });
  const written = await insertDraft(step, id, { knowledge, authors, note }, act);
  const details = { itemId: id, version: written, over: isSeen ? null : (open?.version ?? null), digest };
  await logItem(step, 'reference.saved', details, act);
  await refreshItem(step, id, act.at);
  return versionRow(step, id, written);
}

function conflictWith(open: VersionRow | undefined, isPassed: boolean): LoepError {
  if (open?.state !== 'draft') return REFUSALS.noDraftAnyMore();
  return isPassed ? REFUSALS.cameIntoUse() : REFUSALS.savedMeanwhile(open.author);
}

function isOwnAndYoung({ author, begun_at }: VersionRow, { actor, at }: Act): boolean {
  return author === actor.by && Date.parse(at) - Date.parse(begun_at) < IN_PLACE_MS;
}

async function writeInPlace(
  step: Db,
  open: VersionRow,
  { knowledge, digest }: { knowledge: Knowledge; digest: string },
  act: Act,
): Promise<VersionRow> {
  const { item_id: id, version } = open;
  const revision = open.revision + 1;
  await step
    .updateTable('reference_versions')
    .set({
      revision,
      changed_at: act.at,
      tier: knowledge.tier,
      content: JSON.stringify(knowledge.content),
      digest,
    })
    .where('item_id', '=', id)
    .where('version', '=', version)
    .execute();
  await logItem(step, 'reference.saved', { itemId: id, version, revision, digest }, act);
  await refreshItem(step, id, act.at);
  return versionRow(step, id, version);
}

/** Throws a draft away; it stays in the history. Throws LoepError `conflict` when it is none any more. */
export async function discardDraft(
  step: Db,
  { id, version }: z.output<typeof OnVersion>,
  act: Act,
): Promise<void> {
  await itemRow(step, id);
  const row = await versionRow(step, id, version);
  const open = await openVersion(step, id);
  if (open?.version !== row.version) throw REFUSALS.notADraft();
  await giveUp(step, open, keptNote({ kind: 'discarded' }), act);
  await logItem(step, 'reference.discarded', { itemId: id, version, digest: open.digest }, act);
  await refreshItem(step, id, act.at);
}

/** Moves a draft or validated version into the history. */
async function giveUp(step: Db, open: VersionRow, note: string, { at }: Act): Promise<void> {
  await moveVersion(step, open, { state: 'superseded', note, changed_at: at });
}

/** What a version says, as it is kept. */
export function knowledgeOf({ content, tier }: Pick<VersionRow, 'content' | 'tier'>): Knowledge {
  return { content: JSON.parse(content), tier };
}

async function insertDraft(
  step: Db,
  id: string,
  { knowledge, authors, note }: { knowledge: Knowledge; authors: readonly string[]; note: string },
  { actor, at }: Act,
): Promise<number> {
  const version = await nextVersion(step, id);
  await step
    .insertInto('reference_versions')
    .values({
      item_id: id,
      version,
      state: 'draft',
      revision: 0,
      begun_at: at,
      changed_at: at,
      author: actor.by,
      authors: JSON.stringify([...new Set([...authors, actor.by])]),
      tier: knowledge.tier,
      content: JSON.stringify(knowledge.content),
      digest: digestOf(knowledge),
      validated_by: null,
      published_at: null,
      note,
      signer: null,
      history: '[]',
      expires: null,
    })
    .execute();
  return version;
}
