import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ReadingLanguage } from '../../shared/model/words.ts';
import type { ExaminationRecord } from '../workers/examination-record.ts';
import { addAuditEntry } from './audit.ts';
import { carryReviews } from './carried-reviews.ts';
import type { Act } from './case-rows.ts';
import { setDocumentState } from './documents.ts';
import { insertChecks } from './findings.ts';
import { inParts } from './in-parts.ts';
import type { Db } from './open.ts';
import { recordGap } from './reference/gaps.ts';
import type { TakenDocument } from './waiting-documents.ts';

/** An examination that is done and not kept yet. */
export interface NewExamination {
  readonly document: Pick<TakenDocument, 'id' | 'caseId' | 'sha256'>;
  readonly languages: readonly ReadingLanguage[] | null;
  /** The day that checks were told, YYYY-MM-DD. */
  readonly today: string;
  readonly record: ExaminationRecord;
}

/**
 * Keeps an examination, and moves its document on. To be called in a transaction.
 *
 * One that repeats the newest of its document bit by bit, by the same engine, on the same day and in the same
 * languages, adds nothing but a line to the history. Answers given in the newest are carried over.
 */
export async function saveExamination(db: Db, given: NewExamination, { actor, at }: Act): Promise<void> {
  const { document, record } = given;
  const { id: documentId, caseId } = document;
  const { digest, outcome, engine } = record;
  const newest = await newestOf(db, documentId);
  if (newest && isRepeat(newest, given)) {
    await setDocumentState(db, documentId, { state: 'examined' }, at);
    const details = { documentId, examinationId: newest.id, digest };
    await addAuditEntry(db, { ...actor, action: 'examination.repeated', caseId, details }, at);
    return;
  }
  const id = randomUUID();
  await insertExamination(db, id, given, at);
  await keepPages(db, given);
  const answersKept = newest ? await carryReviews(db, { from: newest.id, to: id }) : 0;
  await setDocumentState(db, documentId, { state: 'examined', words: record.words }, at);
  if (record.wanted)
    await recordGap(db, { origin: 'examination', ...record.wanted, documentId }, { actor, at });
  const details = { documentId, examinationId: id, engine, outcome, digest, answersKept };
  await addAuditEntry(db, { ...actor, action: 'examination.done', caseId, details }, at);
}

function newestOf(db: Db, documentId: string) {
  return db
    .selectFrom('examinations')
    .select(['id', 'engine', 'languages', 'today', 'digest'])
    .where('document_id', '=', documentId)
    .orderBy('at', 'desc')
    .orderBy(sql`rowid`, 'desc')
    .limit(1)
    .executeTakeFirst();
}

type Newest = NonNullable<Awaited<ReturnType<typeof newestOf>>>;

function isRepeat(newest: Newest, { record, languages, today }: NewExamination): boolean {
  return (
    newest.engine === record.engine &&
    newest.today === today &&
    newest.languages === languagesJson(languages) &&
    newest.digest === record.digest
  );
}

async function insertExamination(db: Db, id: string, given: NewExamination, at: string): Promise<void> {
  const { document, languages, today, record } = given;
  const { engine, outcome, score, digest, triage, failures, timings, readings, matches, texts, checks } =
    record;
  await db
    .insertInto('examinations')
    .values({
      id,
      document_id: document.id,
      engine,
      at,
      today,
      languages: languagesJson(languages),
      outcome,
      score,
      triage: JSON.stringify(triage),
      failures: JSON.stringify(failures),
      timings: JSON.stringify(timings),
      readings: JSON.stringify(readings),
      matches: JSON.stringify(matches),
      digest,
    })
    .execute();
  const layers = texts.map(({ page, layer }) => ({ examination_id: id, page, layer }));
  for (const part of inParts(layers)) await db.insertInto('page_texts').values(part).execute();
  await insertChecks(db, id, checks);
}

/** Pages as they are now known. Images in other lights, which no file of the request gives, are left alone. */
async function keepPages(db: Db, { document, record }: NewExamination): Promise<void> {
  const pages = record.pages.map(({ page, widthPx, heightPx, dpi, dpiSource }) => ({
    document_id: document.id,
    page,
    width_px: widthPx,
    height_px: heightPx,
    dpi,
    dpi_source: dpiSource,
  }));
  for (const part of inParts(pages)) {
    await db
      .insertInto('pages')
      .values(part)
      .onConflict((conflict) =>
        conflict.columns(['document_id', 'page']).doUpdateSet(({ ref }) => ({
          width_px: ref('excluded.width_px'),
          height_px: ref('excluded.height_px'),
          dpi: ref('excluded.dpi'),
          dpi_source: ref('excluded.dpi_source'),
        })),
      )
      .execute();
    const { sha256 } = document;
    const seen = part.map(({ document_id, page }) => ({
      document_id,
      page,
      light: 'VIS' as const,
      sha256,
      source_page: page,
    }));
    await db
      .insertInto('layers')
      .values(seen)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

function languagesJson(languages: readonly ReadingLanguage[] | null): string | null {
  return languages === null ? null : JSON.stringify(languages);
}
