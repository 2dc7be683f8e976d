import { LoepError } from '../../shared/model/errors.ts';
import type { Region } from '../../shared/model/region.ts';
import type { Db } from './open.ts';

/** A finding as far as it takes to show what its check saw. */
export interface ShownFinding {
  readonly check: string;
  readonly examinationId: string;
  /** Digest of the original. */
  readonly sha256: string;
  /** null for one about the document as a whole. */
  readonly region: Region | null;
}

/** A finding of a case that was not removed. Throws LoepError `not-found`. */
export async function shownFinding(db: Db, id: string): Promise<ShownFinding> {
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
    .select(['check_id', 'findings.examination_id', 'sha256', 'page', 'x', 'y', 'width', 'height'])
    .executeTakeFirst();
  if (!row) {
    throw new LoepError('not-found', {
      en: 'There is no such finding. Open the case again.',
      nl: 'Deze bevinding is er niet. Open de zaak opnieuw.',
    });
  }
  const { check_id: check, examination_id: examinationId, sha256, page, x, y, width, height } = row;
  const isPlaced = page !== null && x !== null && y !== null && width !== null && height !== null;
  return { check, examinationId, sha256, region: isPlaced ? { page, box: { x, y, width, height } } : null };
}
