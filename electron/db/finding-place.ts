import { LoepError } from '../../shared/model/errors.ts';
import type { Region } from '../../shared/model/region.ts';
import { regionOf } from './findings.ts';
import type { Db } from './open.ts';

/** Where a finding belongs, and what its check looked at. */
export interface FindingPlace {
  readonly id: string;
  readonly check: string;
  readonly examinationId: string;
  readonly documentId: string;
  readonly caseId: string;
  /** Digest of the original. */
  readonly sha256: string;
  /** null for a finding about the document as a whole. */
  readonly region: Region | null;
}

/** Throws LoepError `not-found` when there is no such finding, or its case was removed. */
export async function findingPlace(db: Db, id: string): Promise<FindingPlace> {
  const row = await db
    .selectFrom('findings')
    .innerJoin('check_results', (join) =>
      join
        .onRef('check_results.examination_id', '=', 'findings.examination_id')
        .onRef('check_results.position', '=', 'findings.check_position'),
    )
    .innerJoin('examinations', 'examinations.id', 'findings.examination_id')
    .innerJoin('documents', 'documents.id', 'examinations.document_id')
    .innerJoin('cases', 'cases.id', 'documents.case_id')
    .where('findings.id', '=', id)
    .where('cases.removed_at', 'is', null)
    .select(['check_id as check', 'findings.examination_id as examinationId'])
    .select(['document_id as documentId', 'case_id as caseId', 'sha256'])
    .select(['page', 'x', 'y', 'width', 'height'])
    .executeTakeFirst();
  if (!row) {
    throw new LoepError('not-found', {
      en: 'This finding is not there, or its case was removed. Open the case again.',
      nl: 'Deze bevinding is er niet, of de zaak is verwijderd. Open de zaak opnieuw.',
    });
  }
  const { check, examinationId, documentId, caseId, sha256 } = row;
  return { id, check, examinationId, documentId, caseId, sha256, region: regionOf(row) };
}
