import { z } from 'zod';
import { ConclusionDraft, Ground, Guard, Reading } from '../../shared/api/schemas/conclusion.ts';
import type { Category, ConclusionState, GradedAspect } from '../../shared/model/conclusion.ts';
import type { Text } from '../../shared/model/text.ts';
import type { Db } from './open.ts';

/** The propositions of a conclusion, one an aspect. */
export type Sentences = readonly { readonly aspect: GradedAspect; readonly text: Text }[];

const Shown = z.object({ reading: z.int(), to: z.string(), at: z.string() });

/** The answers of the readers before were shown to somebody ahead of a reading. */
type Shown = z.output<typeof Shown>;

/** One version of the conclusion on a document, as it is kept. */
export interface ConclusionRow {
  readonly id: string;
  readonly documentId: string;
  readonly version: number;
  readonly state: ConclusionState;
  readonly draft: ConclusionDraft;
  /** What was confirmed when it was signed; empty until then. Kept, since answers to findings can change later. */
  readonly grounds: readonly Ground[];
  readonly readings: readonly Reading[];
  /** What is to be said about how the readings settled it; empty until it is signed. */
  readonly notes: readonly Guard[];
  /** Who asked to see the answers of the readers before, ahead of which reading (2 or 3). */
  readonly shown: readonly Shown[];
  /** Null until it is signed, so that nothing gives a draft away to a second reader. */
  readonly category: Category | null;
  readonly sentences: Sentences;
  readonly examinationId: string | null;
  readonly changedAt: string;
  readonly signedAt: string | null;
  readonly supersedes: string | null;
}

/** The column `draft`: with what was shown ahead of readings, and the grounds and the notes once it is signed. */
const KeptDraft = ConclusionDraft.extend({
  grounds: z.array(Ground).default([]),
  notes: z.array(Guard).default([]),
  shown: z.array(Shown).default([]),
});
const KeptReadings = z.array(Reading);

/** Every version of the conclusion on a document, newest first. */
export async function conclusionRows(db: Db, documentId: string): Promise<ConclusionRow[]> {
  const rows = await db
    .selectFrom('conclusions')
    .selectAll()
    .where('document_id', '=', documentId)
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) => {
    const { grounds, notes, shown, ...draft } = KeptDraft.parse(JSON.parse(row.draft));
    return {
      id: row.id,
      documentId: row.document_id,
      version: row.version,
      state: row.state,
      draft,
      grounds,
      notes,
      shown,
      readings: KeptReadings.parse(JSON.parse(row.readings)),
      category: row.category,
      sentences: JSON.parse(row.sentences),
      examinationId: row.examination_id,
      changedAt: row.changed_at,
      signedAt: row.signed_at,
      supersedes: row.supersedes,
    };
  });
}

/** Writes a version, new or changed. The database refuses to change one that was signed, but for superseding it. */
export async function writeConclusion(db: Db, row: ConclusionRow): Promise<void> {
  const columns = {
    state: row.state,
    draft: JSON.stringify({ ...row.draft, grounds: row.grounds, notes: row.notes, shown: row.shown }),
    readings: JSON.stringify(row.readings),
    category: row.category,
    sentences: JSON.stringify(row.sentences),
    examination_id: row.examinationId,
    changed_at: row.changedAt,
    signed_at: row.signedAt,
  };
  await db
    .insertInto('conclusions')
    .values({
      id: row.id,
      document_id: row.documentId,
      version: row.version,
      supersedes: row.supersedes,
      ...columns,
    })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute();
}

/** Marks a signed version as followed by a later one; nothing else of it changes. */
export async function supersedeConclusion(db: Db, id: string): Promise<void> {
  await db.updateTable('conclusions').set({ state: 'superseded' }).where('id', '=', id).execute();
}

/** Throws a draft away. The database refuses for one that was signed. */
export async function removeDraft(db: Db, id: string): Promise<void> {
  await db.deleteFrom('conclusions').where('id', '=', id).execute();
}
