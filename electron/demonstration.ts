import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Text } from '../shared/model/text.ts';
import type { Actor } from './db/audit.ts';
import { createCase } from './db/case-rows.ts';
import { addDocument, type NewDocument } from './db/documents.ts';
import type { Db } from './db/open.ts';
import type { Services } from './services.ts';

/** Scans of documents and persons that were made up. */
const SCANS = ['birth-extract.jpg', 'residence-card-back.jpg'].map((name) =>
  fileURLToPath(new URL(`../assets/sample/${name}`, import.meta.url)),
);

const TITLE: Text = {
  en: 'Demonstration: a birth extract and a residence card, both made up',
  nl: 'Demonstratie: een geboorte-uittreksel en een verblijfskaart, beide verzonnen',
};

const LOEP: Actor = { by: 'Loep', role: 'application' };

/**
 * Puts a small case into a data folder in which nothing was ever done, so that there is something to look at. Once it
 * was there the audit log says so: a demonstration that was removed does not come back.
 */
export async function addDemonstration({
  db,
  vault,
  queue,
  events,
  systemLanguage,
}: Pick<Services, 'db' | 'vault' | 'queue' | 'events' | 'systemLanguage'>): Promise<void> {
  if (await wasUsed(db)) return;
  const files: Omit<NewDocument, 'caseId'>[] = [];
  for (const path of SCANS) {
    const kept = await vault.keep(createReadStream(path));
    files.push({ ...kept, id: randomUUID(), fileName: basename(path), languages: null });
  }
  const caseId = randomUUID();
  const act = { actor: LOEP, at: new Date().toISOString() };
  // The whole of it at once: half a demonstration would be taken for all of it at the next start.
  await db.transaction().execute(async (step) => {
    await createCase(step, { id: caseId, title: TITLE[systemLanguage] }, act);
    for (const file of files) await addDocument(step, { ...file, caseId }, act);
  });
  queue.wake();
  events.tell({ name: 'case.changed', payload: { caseId } });
}

async function wasUsed(db: Db): Promise<boolean> {
  const entry = await db.selectFrom('audit_entries').select('seq').limit(1).executeTakeFirst();
  return entry !== undefined;
}
