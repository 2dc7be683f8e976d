import type { Handlers } from '../../shared/api/contract.ts';
import { answerState } from '../db/answers-withheld.ts';
import { addAuditEntry } from '../db/audit.ts';
import { refreshCase } from '../db/cases.ts';
import { type FindingPlace, findingPlace } from '../db/finding-place.ts';
import type { Db } from '../db/open.ts';
import { addReview, standingReview, undoReview } from '../db/reviews.ts';
import type { Services } from '../services.ts';
import { actorOf } from './actor.ts';
import { REFUSALS } from './conclusion-refusals.ts';

/**
 * An examiner's answers to findings. They may change after a conclusion was signed: what was signed stays as it is,
 * and a new conclusion takes them in. While a conclusion waits for another reader they stay as its writer gave them:
 * that is what is read, and an answer that were taken back would tell the one before.
 */
export function reviewHandlers({ db, events }: Services): Pick<Handlers, 'review.answer' | 'review.undo'> {
  const tellChanged = ({ caseId }: FindingPlace) =>
    events.tell({ name: 'case.changed', payload: { caseId } });
  return {
    'review.answer': async ({ findingId, answer, note }, caller) => {
      const actor = await actorOf(db, caller);
      const review = { answer, note, by: actor.by, at: new Date().toISOString() };
      const { place, standing } = await db.transaction().execute(async (step) => {
        const place = await answerable(step, findingId);
        const before = await standingReview(step, findingId);
        // The same answer sent again, after a lost connection: it is given already.
        if (before?.answer === answer && before.note === note && before.by === actor.by) {
          return { place, standing: before };
        }
        await addReview(step, findingId, review);
        const details = { findingId, check: place.check, documentId: place.documentId, answer, note };
        const entry = { ...actor, action: 'finding.reviewed', caseId: place.caseId, details };
        await addAuditEntry(step, entry, review.at);
        await refreshCase(step, place.caseId, review.at);
        return { place, standing: review };
      });
      tellChanged(place);
      return standing;
    },
    'review.undo': async ({ findingId }, caller) => {
      const actor = await actorOf(db, caller);
      const at = new Date().toISOString();
      const { place, now } = await db.transaction().execute(async (step) => {
        const place = await answerable(step, findingId);
        const undo = await undoReview(step, findingId, { by: actor.by, at });
        if (!undo) return { place, now: null };
        const { check, documentId, caseId } = place;
        const answers = { answer: undo.undone.answer, restored: undo.now?.answer ?? null };
        const details = { findingId, check, documentId, ...answers };
        await addAuditEntry(step, { ...actor, action: 'review.undone', caseId, details }, at);
        await refreshCase(step, caseId, at);
        return { place, now: undo.now };
      });
      tellChanged(place);
      return now;
    },
  };
}

/** Where the finding belongs. Throws LoepError when it is not there, or a conclusion that stands on it waits. */
async function answerable(db: Db, findingId: string): Promise<FindingPlace> {
  const place = await findingPlace(db, findingId);
  if ((await answerState(db, place.documentId)) !== 'open') throw REFUSALS.answersStay();
  return place;
}
