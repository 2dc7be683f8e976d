import type { Uploaded } from '../shared/api/schemas/document.ts';
import type { Actor } from './db/audit.ts';
import { addDocument, type NewDocument } from './db/documents.ts';
import { readSettings } from './db/settings.ts';
import type { Services } from './services.ts';

/**
 * Makes a file that is in the vault a document of a case, and has it examined. What this returns may be told to the
 * sender: it is on the disk. The same document again is the same answer.
 */
export async function addFile(
  { db, queue, events }: Pick<Services, 'db' | 'queue' | 'events'>,
  file: Omit<NewDocument, 'languages'>,
  actor: Actor,
): Promise<Uploaded> {
  const { readingLanguages = null } = await readSettings(db);
  const act = { actor, at: new Date().toISOString() };
  const { caseId } = await db
    .transaction()
    .execute((step) => addDocument(step, { ...file, languages: readingLanguages }, act));
  queue.wake();
  events.tell({ name: 'case.changed', payload: { caseId } });
  return { caseId, documentId: file.id, sha256: file.sha256 };
}
