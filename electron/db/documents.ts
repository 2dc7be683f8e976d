import { randomUUID } from 'node:crypto';
import type { DocumentState } from '../../shared/model/case.ts';
import { type ChosenPlace, positionOfChosen } from '../../shared/model/chosen-place.ts';
import { type ErrorCode, LoepError } from '../../shared/model/errors.ts';
import type { Text } from '../../shared/model/text.ts';
import type { ReadingLanguage } from '../../shared/model/words.ts';
import { addAuditEntry } from './audit.ts';
import { type Act, caseThere, createCase } from './case-rows.ts';
import { refreshCase } from './cases.ts';
import type { Db } from './open.ts';

/** A file that is in the vault and becomes a document. */
export interface NewDocument {
  readonly id: string;
  /** Null: the file becomes a case of its own. */
  readonly caseId: string | null;
  readonly fileName: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly languages: readonly ReadingLanguage[] | null;
  /** Where it stands among those chosen with it; left out, behind all that are there. */
  readonly chosen?: ChosenPlace | null;
}

/** One document, as far as work on it needs. */
export interface DocumentRow {
  readonly id: string;
  readonly caseId: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly state: DocumentState;
  readonly languages: readonly ReadingLanguage[] | null;
}

/**
 * Adds a document, in state `waiting`. Adding the same again changes nothing and answers the same, so that a file
 * can be sent again after a lost connection. To be called in a transaction.
 *
 * Throws LoepError `conflict` when the id is that of another file, `not-found` when the case is not there.
 */
export async function addDocument(
  db: Db,
  given: NewDocument,
  act: Act,
): Promise<{ caseId: string; isNew: boolean }> {
  const there = await db
    .selectFrom('documents')
    .select(['case_id', 'sha256'])
    .where('id', '=', given.id)
    .executeTakeFirst();
  if (there) {
    const isSame = there.sha256 === given.sha256 && (given.caseId ?? there.case_id) === there.case_id;
    if (!isSame) throw takenId();
    return { caseId: there.case_id, isNew: false };
  }
  const caseId = given.caseId ?? randomUUID();
  if (given.caseId === null) await createCase(db, { id: caseId, title: titleOfFile(given.fileName) }, act);
  else await caseThere(db, caseId);
  await insertDocument(db, { ...given, caseId }, act.at);
  const { id: documentId, fileName, sha256, sizeBytes } = given;
  const details = { documentId, fileName, sha256, sizeBytes };
  await addAuditEntry(db, { ...act.actor, action: 'document.added', caseId, details }, act.at);
  await refreshCase(db, caseId, act.at);
  return { caseId, isNew: true };
}

async function insertDocument(db: Db, given: NewDocument & { caseId: string }, at: string): Promise<void> {
  const position = await freePosition(db, given);
  await db
    .insertInto('documents')
    .values({
      id: given.id,
      case_id: given.caseId,
      position,
      file_name: given.fileName,
      sha256: given.sha256,
      size_bytes: given.sizeBytes,
      added_at: at,
      state: 'waiting',
      languages: given.languages === null ? null : JSON.stringify(given.languages),
      refusal: null,
    })
    .execute();
}

/** What was chosen in two windows in the same moment stands mixed, and nothing is refused for it. */
async function freePosition(
  db: Db,
  { caseId, chosen = null }: Pick<NewDocument, 'chosen'> & { caseId: string },
): Promise<number> {
  const rows = await db
    .selectFrom('documents')
    .select('position')
    .where('case_id', '=', caseId)
    .orderBy('position')
    .execute();
  if (chosen === null) return (rows.at(-1)?.position ?? 0) + 1;
  let free = positionOfChosen(chosen);
  for (const { position } of rows) if (position === free) free++;
  return free;
}

/** What a case is called that one file becomes: the name of the file without its extension. */
function titleOfFile(fileName: string): string {
  return fileName.replace(/(?<=.)\.[^.\s]{1,10}$/u, '').trim() || fileName;
}

function takenId(): LoepError {
  return new LoepError('conflict', {
    en: 'Another file was already sent as this document. Drop the file again.',
    nl: 'Als dit document is al een ander bestand verstuurd. Sleep het bestand opnieuw naar het venster.',
  });
}

/** One document of a case that was not removed. Throws LoepError `not-found`. */
export async function documentOf(db: Db, id: string): Promise<DocumentRow> {
  const row = await db
    .selectFrom('documents')
    .innerJoin('cases', 'cases.id', 'documents.case_id')
    .where('documents.id', '=', id)
    .where('cases.removed_at', 'is', null)
    .select(['case_id', 'file_name', 'sha256', 'documents.state', 'languages'])
    .executeTakeFirst();
  if (!row) {
    throw new LoepError('not-found', {
      en: 'This document is not there, or its case was removed. Go back to the inbox.',
      nl: 'Dit document is er niet, of de zaak is verwijderd. Ga terug naar het postvak.',
    });
  }
  return {
    id,
    caseId: row.case_id,
    fileName: row.file_name,
    sha256: row.sha256,
    state: row.state,
    languages: row.languages === null ? null : JSON.parse(row.languages),
  };
}

/** What of a document changes as it is worked on; what is not named stays. */
export interface DocumentChange {
  readonly state: DocumentState;
  /** Why it was refused; taken away by any other state. */
  readonly refusal?: { readonly code: ErrorCode; readonly text: Text };
  readonly languages?: readonly ReadingLanguage[] | null;
  /** The text that its examination read, to be searched. */
  readonly words?: string;
}

/** Moves a document on, and its case with it. To be called in a transaction. */
export async function setDocumentState(
  db: Db,
  id: string,
  { state, refusal, languages, words }: DocumentChange,
  at: string,
): Promise<void> {
  const { case_id } = await db
    .updateTable('documents')
    .set({
      state,
      refusal: refusal === undefined ? null : JSON.stringify(refusal),
      ...(languages === undefined
        ? {}
        : { languages: languages === null ? null : JSON.stringify(languages) }),
      ...(words === undefined ? {} : { words }),
    })
    .where('id', '=', id)
    .returning('case_id')
    .executeTakeFirstOrThrow();
  await refreshCase(db, case_id, at);
}

/** Documents of a case that wait or are being examined, whether the case was removed or not. */
export async function pendingDocumentIds(db: Db, caseId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('documents')
    .select('id')
    .where('case_id', '=', caseId)
    .where('state', 'in', ['waiting', 'examining'])
    .orderBy('position')
    .execute();
  return rows.map(({ id }) => id);
}
