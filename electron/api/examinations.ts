import type { Handlers } from '../../shared/api/contract.ts';
import { isUnderWay } from '../../shared/model/case.ts';
import { LoepError } from '../../shared/model/errors.ts';
import { examinationDifference } from '../../shared/rules/examination-difference.ts';
import { addAuditEntry } from '../db/audit.ts';
import { documentOf, setDocumentState } from '../db/documents.ts';
import { examinationView, judgedBy, textLayer } from '../db/examination-view.ts';
import type { Services } from '../services.ts';
import { actorOf } from './actor.ts';

/** Starting, stopping and showing examinations. */
export function examinationHandlers({
  db,
  queue,
  events,
}: Services): Pick<
  Handlers,
  'examination.start' | 'examination.cancel' | 'examination.get' | 'examination.text' | 'examination.compare'
> {
  return {
    'examination.start': async ({ documentId, languages }, caller) => {
      const actor = await actorOf(db, caller);
      const at = new Date().toISOString();
      const caseId = await db.transaction().execute(async (step) => {
        const { state, caseId } = await documentOf(step, documentId);
        if (isUnderWay(state)) throw underWay();
        await setDocumentState(step, documentId, { state: 'waiting', languages }, at);
        const details = { documentId, languages: languages?.join(' ') ?? null };
        await addAuditEntry(step, { ...actor, action: 'examination.asked', caseId, details }, at);
        return caseId;
      });
      events.tell({ name: 'case.changed', payload: { caseId } });
      queue.wake();
      return null;
    },
    'examination.cancel': async ({ documentId }, caller) => {
      await documentOf(db, documentId);
      // An examination that ended a moment ago is none to cancel; the screen is told how it ended.
      await queue.cancel(documentId, await actorOf(db, caller));
      return null;
    },
    'examination.get': ({ id }) => examinationView(db, id),
    'examination.text': ({ id, page }) => textLayer(db, id, page),
    'examination.compare': async ({ older, newer }) => {
      const [before, after] = [await judgedBy(db, older), await judgedBy(db, newer)];
      if (before.documentId !== after.documentId) throw twoDocuments();
      return examinationDifference(before, after);
    },
  };
}

function underWay(): LoepError {
  return new LoepError('conflict', {
    en: 'This document is being examined already, or waits for it. Cancel that first.',
    nl: 'Dit document wordt al onderzocht of wacht daarop. Breek dat eerst af.',
  });
}

function twoDocuments(): LoepError {
  return new LoepError('bad-input', {
    en: 'These are examinations of two documents. Choose two of the same document.',
    nl: 'Dit zijn onderzoeken van twee documenten. Kies er twee van hetzelfde document.',
  });
}
