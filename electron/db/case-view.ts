import { sql } from 'kysely';
import type { CaseView } from '../../shared/api/schemas/case.ts';
import type { DocumentView, PageView } from '../../shared/api/schemas/document.ts';
import type { ExaminationHead } from '../../shared/api/schemas/examination.ts';
import { caseRow } from './case-list.ts';
import { caseThere } from './case-rows.ts';
import { unjudgedOf } from './examination-view.ts';
import { deviationsOfExamination } from './findings.ts';
import type { Db } from './open.ts';

/** A case with its documents, and what is known of each. Throws LoepError `not-found`. */
export async function openCase(db: Db, id: string): Promise<CaseView> {
  const row = await caseThere(db, id);
  const documents = await db
    .selectFrom('documents')
    .select(['id', 'file_name', 'sha256', 'size_bytes', 'added_at', 'state', 'refusal'])
    .where('case_id', '=', id)
    .orderBy('position')
    .execute();
  const ids = documents.map((document) => document.id);
  const pages = await pagesOf(db, ids);
  const examinations = await examinationsOf(db, ids);
  const open = await openCountsOf(
    db,
    [...examinations.values()].map((all) => all[0]!.id),
  );
  const conclusions = await conclusionsOf(db, ids);
  const elsewhere = await elsewhereOf(db, id);
  return {
    ...caseRow(row, {
      refusal: documents.find(({ refusal }) => refusal !== null)?.refusal ?? null,
      gaps: [...examinations.values()].flatMap((all) => all[0]!.unjudged),
    }),
    documents: documents.map(
      (document): DocumentView => ({
        id: document.id,
        fileName: document.file_name,
        sha256: document.sha256,
        sizeBytes: document.size_bytes,
        addedAt: document.added_at,
        state: document.state,
        refusal: document.refusal === null ? null : JSON.parse(document.refusal),
        pages: pages.get(document.id) ?? [],
        examinations: examinations.get(document.id) ?? [],
        openCount: open.get(examinations.get(document.id)?.[0]?.id ?? '') ?? 0,
        alsoIn: elsewhere.get(document.sha256) ?? [],
        conclusion: conclusions.get(document.id)?.[0] ?? null,
      }),
    ),
  };
}

async function pagesOf(db: Db, documentIds: readonly string[]): Promise<Map<string, PageView[]>> {
  const rows = await db
    .selectFrom('pages')
    .selectAll()
    .where('document_id', 'in', documentIds)
    .orderBy('page')
    .execute();
  return grouped(rows, 'document_id', ({ page, width_px, height_px, dpi, dpi_source }) => ({
    page,
    widthPx: width_px,
    heightPx: height_px,
    dpi,
    dpiSource: dpi_source,
  }));
}

/** Newest first. */
async function examinationsOf(
  db: Db,
  documentIds: readonly string[],
): Promise<Map<string, ExaminationHead[]>> {
  const rows = await db
    .selectFrom('examinations')
    .select(['id', 'document_id', 'engine', 'at', 'outcome', 'triage', 'languages', 'digest'])
    .select(deviationsOfExamination)
    .where('document_id', 'in', documentIds)
    .orderBy('at', 'desc')
    .orderBy(sql`rowid`, 'desc')
    .execute();
  return grouped(
    rows,
    'document_id',
    ({ id, engine, at, outcome, triage, deviations, languages, digest }) => ({
      id,
      engine,
      at,
      outcome,
      deviationCount: deviations,
      unjudged: unjudgedOf(triage),
      languages: languages === null ? null : JSON.parse(languages),
      digest,
    }),
  );
}

/** How many deviations of examinations have no answer that stands, by examination. */
async function openCountsOf(db: Db, examinationIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('findings')
    .where('examination_id', 'in', examinationIds)
    .where('verdict', '=', 'deviation')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('reviews as last')
            .select('last.seq')
            .whereRef('last.finding_id', '=', 'findings.id')
            .where('last.answer', 'is not', null)
            .where(({ eb }) =>
              eb(
                'last.seq',
                '=',
                selectFrom('reviews as r')
                  .select(({ fn }) => fn.max('r.seq').as('seq'))
                  .whereRef('r.finding_id', '=', 'findings.id'),
              ),
            ),
        ),
      ),
    )
    .groupBy('examination_id')
    .select(({ fn }) => ['examination_id', fn.countAll<number>().as('count')])
    .execute();
  return new Map(rows.map(({ examination_id, count }) => [examination_id, count]));
}

/** The newest version first: the one under way, else the one that was signed last. */
async function conclusionsOf(db: Db, documentIds: readonly string[]) {
  const rows = await db
    .selectFrom('conclusions')
    .select(['document_id', 'state', 'category'])
    .where('document_id', 'in', documentIds)
    .orderBy('version', 'desc')
    .execute();
  return grouped(rows, 'document_id', ({ state, category }) => ({ state, category }));
}

/** Other cases that hold a file of this one, by the file. */
async function elsewhereOf(db: Db, caseId: string) {
  const rows = await db
    .selectFrom('documents as own')
    .innerJoin('documents as other', 'other.sha256', 'own.sha256')
    .innerJoin('cases', 'cases.id', 'other.case_id')
    .where('own.case_id', '=', caseId)
    .where('other.case_id', '!=', caseId)
    .where('cases.removed_at', 'is', null)
    .select(['own.sha256', 'cases.id', 'cases.number', 'cases.title'])
    .distinct()
    .orderBy('cases.number')
    .execute();
  return grouped(rows, 'sha256', ({ id, number, title }) => ({ caseId: id, number, title }));
}

function grouped<K extends string, R extends Record<K, string>, V>(
  rows: readonly R[],
  key: K,
  view: (row: R) => V,
): Map<string, V[]> {
  const groups = Map.groupBy(rows, (row) => row[key]);
  return new Map([...groups].map(([id, of]) => [id, of.map(view)]));
}
