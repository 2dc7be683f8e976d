import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Text } from '../shared/model/text.ts';
import { createCase } from './db/case-rows.ts';
import { addDocument, type NewDocument } from './db/documents.ts';
import type { Services } from './services.ts';
import { addStarterSet, LOEP, setUpOf } from './starter-set.ts';

/** Scans of documents and persons that were made up. */
const SCANS = [
  'birth-extract.jpg',
  'residence-card-back.jpg',
  'birth-extract-montclair.jpg',
  'birth-extract-utopia.jpg',
].map((name) => fileURLToPath(new URL(`../assets/sample/${name}`, import.meta.url)));

const TITLE: Text = {
  en: 'Demonstration: birth extracts and a residence card, all made up',
  nl: 'Demonstratie: geboorte-uittreksels en een verblijfskaart, alle verzonnen',
};

/**
 * Puts the starter set and a small case into a data folder in which nothing was ever done, so that there is something
 * to look at. Once they were there the audit log says so: a demonstration that was removed does not come back.
 */
export async function addDemonstration(services: DemonstrationTools): Promise<void> {
  const done = await setUpOf(services.db);
  if (done === 'nothing') {
    const ids = await addStarterSet(services);
    services.events.tell({ name: 'reference.changed', payload: { ids: [...ids] } });
  }
  // The case comes after: its documents are examined with the reference material.
  if (done !== 'more') await addCase(services);
}

type DemonstrationTools = Pick<Services, 'db' | 'vault' | 'queue' | 'events' | 'systemLanguage'>;

async function addCase({ db, vault, queue, events, systemLanguage }: DemonstrationTools): Promise<void> {
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
