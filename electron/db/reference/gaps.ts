import { randomUUID } from 'node:crypto';
import type { Gap } from '../../../shared/api/schemas/reference/gaps.ts';
import { LoepError } from '../../../shared/model/errors.ts';
import { DOCUMENT_KIND_NAMES, type DocumentKind } from '../../../shared/model/reference/document-kinds.ts';
import { fold } from '../../../shared/rules/text-layout/fold.ts';
import { addAuditEntry } from '../audit.ts';
import type { Act } from '../case-rows.ts';
import type { Db } from '../open.ts';
import { wordsOf } from './words.ts';

/** Knowledge that somebody looked for, or an examination needed, and that is not there. */
export interface WantedGap {
  readonly origin: Gap['origin'];
  /** What was looked for, or what the page says of itself. */
  readonly wanted: string;
  /** Code of the issuer when one was read or chosen. */
  readonly issuer: string | null;
  readonly documentKind: DocumentKind | null;
  /** The document whose examination wanted it. */
  readonly documentId?: string;
  /** The call that asked, where it was no examination: asked twice it is counted once. */
  readonly callId?: string;
}

/**
 * Counts that something was wanted and not there. Equal wishes are one gap, whatever their capitals and accents; the
 * same document counts once in it, however often it is examined. A gap that was closed stays closed, and shows that
 * it is wanted again. Gives whether it was counted.
 */
export async function recordGap(step: Db, given: WantedGap, { actor, at }: Act): Promise<boolean> {
  const { origin, documentId = null, callId } = given;
  const wanted = given.wanted.trim().slice(0, WANTED_MAX);
  const wish = {
    wanted_key: wordsOf(wanted) || fold(wanted),
    issuer: given.issuer ?? '',
    document_kind: given.documentKind ?? '',
    origin,
  } as const;
  const gapId = (await gapOf(step, wish)) ?? (await openGap(step, wish, wanted, at));
  const { numInsertedOrUpdatedRows } = await step
    .insertInto('reference_gap_wants')
    .values({ gap_id: gapId, want: documentId ?? callId ?? randomUUID(), document_id: documentId, at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) return false;
  await step
    .updateTable('reference_gaps')
    .set(({ eb, ref }) => ({ count: eb(ref('count'), '+', 1), last_at: at }))
    .where('id', '=', gapId)
    .execute();
  const { issuer, documentKind } = given;
  const details = { gapId, origin, wanted, issuer, documentKind, documentId };
  await addAuditEntry(step, { ...actor, action: 'gap.wanted', caseId: null, details }, at);
  return true;
}

/** Longest wish that is kept: a line. */
const WANTED_MAX = 200;

interface Wish {
  readonly wanted_key: string;
  readonly issuer: string;
  readonly document_kind: DocumentKind | '';
  readonly origin: Gap['origin'];
}

async function gapOf(step: Db, wish: Wish): Promise<string | undefined> {
  const row = await step
    .selectFrom('reference_gaps')
    .select('id')
    .where((by) => by.and(wish))
    .executeTakeFirst();
  return row?.id;
}

async function openGap(step: Db, wish: Wish, wanted: string, at: string): Promise<string> {
  const id = randomUUID();
  const words = gapWords({ ...wish, wanted, note: '' });
  await step
    .insertInto('reference_gaps')
    .values({
      ...{ id, ...wish, wanted, words, state: 'open', note: '' },
      ...{ count: 0, first_at: at, last_at: at, closed_count: null },
    })
    .execute();
  return id;
}

/** How far the collecting of what is missing has come. Throws LoepError `not-found`. */
export async function changeGap(
  step: Db,
  { id, state, note }: Pick<Gap, 'id' | 'state' | 'note'>,
  { actor, at }: Act,
): Promise<void> {
  const gap = await step.selectFrom('reference_gaps').selectAll().where('id', '=', id).executeTakeFirst();
  if (!gap) throw NOT_THERE;
  if (gap.state === state && gap.note === note) return;
  const wasClosed = gap.state === 'closed';
  const closed_count = state === 'closed' ? (wasClosed ? gap.closed_count : gap.count) : null;
  await step
    .updateTable('reference_gaps')
    .set({ state, note, closed_count, words: gapWords({ ...gap, note }) })
    .where('id', '=', id)
    .execute();
  const details = { gapId: id, state, was: gap.state, note };
  await addAuditEntry(step, { ...actor, action: 'gap.changed', caseId: null, details }, at);
}

/** What a gap is searched by. */
function gapWords(gap: {
  readonly wanted: string;
  readonly issuer: string;
  readonly document_kind: DocumentKind | '';
  readonly note: string;
}): string {
  const kind = gap.document_kind === '' ? null : DOCUMENT_KIND_NAMES[gap.document_kind];
  return wordsOf(gap.wanted, gap.issuer, kind?.en ?? '', kind?.nl ?? '', gap.note);
}

const NOT_THERE = new LoepError('not-found', {
  en: 'This gap is not in the register. Open the register again.',
  nl: 'Deze lacune staat niet in het register. Open het register opnieuw.',
});
