import type { LoepError } from '../../shared/model/errors.ts';
import type { Actor } from '../db/audit.ts';
import { type NewExamination, saveExamination } from '../db/examinations.ts';
import type { Db } from '../db/open.ts';
import { cancelDocument, putBack, refuseDocument, type TakenDocument } from '../db/waiting-documents.ts';

/** Who examines, in the history. */
export const LOEP: Actor = { by: 'Loep', role: 'application' };

/** How the examination of a document ended. */
export type Ending =
  | { readonly state: 'examined'; readonly examination: NewExamination }
  | { readonly state: 'refused'; readonly refusal: LoepError }
  | { readonly state: 'cancelled'; readonly by: Actor }
  | { readonly state: 'put-back' };

/** Writes down how an examination ended, with its entry in the log: all of it or nothing. */
export async function writeEnding(db: Db, document: TakenDocument, ending: Ending): Promise<void> {
  const at = new Date().toISOString();
  await db.transaction().execute(async (step) => {
    switch (ending.state) {
      case 'examined':
        return saveExamination(step, ending.examination, { actor: LOEP, at });
      case 'refused': {
        const { code, text } = ending.refusal;
        return refuseDocument(step, document, { code, text }, { actor: LOEP, at });
      }
      case 'cancelled':
        return cancelDocument(step, document, { actor: ending.by, at });
      case 'put-back':
        return putBack(step, document.id);
    }
  });
}
