import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import { onTestFinished } from 'vitest';
import { createCase } from '../../../electron/db/case-rows.ts';
import { addDocument } from '../../../electron/db/documents.ts';
import { databasePath, openDatabase } from '../../../electron/db/open.ts';
import { openEventBus } from '../../../electron/event-bus.ts';
import { openVault } from '../../../electron/files/vault.ts';
import { openEngine } from '../../../electron/workers/engine.ts';
import { openExaminationQueue, type QueueOptions } from '../../../electron/workers/examination-queue.ts';
import type { LoepEvent } from '../../../shared/api/events.ts';
import type { ReadingLanguage } from '../../../shared/model/words.ts';
import { temporaryHome } from '../temporary-home.ts';

export const TODAY = '2026-03-01';

const EXAMINER = { by: 'A. Examiner', role: 'examiner' } as const;

const sample = path.resolve(import.meta.dirname, '../../../assets/sample/residence-card-back.jpg');

/** A small scan with a machine-readable zone: about a second to examine. */
export const sampleBytes = () => readFile(sample);

/** A corner of it with a few words: for what does not depend on what is read. */
export const cornerBytes = () =>
  sharp(sample).extract({ left: 40, top: 40, width: 160, height: 80 }).png().toBuffer();

/** A data folder with a database, a vault and a queue over both; everything is closed when the test ends. */
export async function openQueue(options: Partial<QueueOptions> = {}) {
  const home = await temporaryHome();
  const db = await openDatabase(databasePath(home));
  onTestFinished(() => db.destroy());
  const vault = await openVault(home);
  const events = openEventBus();
  const told: LoepEvent[] = [];
  events.listen((event) => told.push(event));
  const caseId = randomUUID();
  await db
    .transaction()
    .execute((step) => createCase(step, { id: caseId, title: 'A case' }, { actor: EXAMINER, at: now() }));
  const open = ({ threads = 1, ...more }: Partial<QueueOptions> & { threads?: number } = {}) => {
    const engine = openEngine({ vault, database: databasePath(home), threads });
    onTestFinished(() => engine.close());
    const queue = openExaminationQueue({
      db,
      engine,
      events,
      today: () => TODAY,
      ...options,
      ...more,
    });
    onTestFinished(() => queue.close());
    return queue;
  };
  const add = async (
    bytes: Uint8Array,
    { fileName = 'scan.jpg', languages = ['eng'] as readonly ReadingLanguage[] | null } = {},
  ) => {
    const kept = await vault.keep(Readable.from([bytes]));
    const id = randomUUID();
    const document = { id, caseId, fileName, languages, ...kept };
    await db.transaction().execute((step) => addDocument(step, document, { actor: EXAMINER, at: now() }));
    return id;
  };
  const stateOf = async (id: string) =>
    db.selectFrom('documents').select(['state', 'refusal']).where('id', '=', id).executeTakeFirstOrThrow();
  const examinationsOf = (id: string) =>
    db.selectFrom('examinations').selectAll().where('document_id', '=', id).orderBy('at').execute();
  const actions = async () =>
    (await db.selectFrom('audit_entries').select('action').orderBy('seq').execute()).map(
      ({ action }) => action,
    );
  return { home, db, vault, events, told, caseId, open, add, stateOf, examinationsOf, actions };
}

function now(): string {
  return new Date().toISOString();
}
