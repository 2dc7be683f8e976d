import type { Caller, Handlers } from '../../shared/api/contract.ts';
import type { ConclusionsView } from '../../shared/api/schemas/conclusion.ts';
import { refreshCase } from '../db/cases.ts';
import { documentOf } from '../db/documents.ts';
import type { Services } from '../services.ts';
import { actorOf } from './actor.ts';
import type { ConclusionStep } from './conclusion-step.ts';
import { conclusionsView } from './conclusion-view.ts';
import { readConclusion } from './read-conclusion.ts';
import { saveConclusion } from './save-conclusion.ts';
import { showAnswers } from './show-answers.ts';
import { signConclusion } from './sign-conclusion.ts';
import { withdrawConclusion } from './withdraw-conclusion.ts';

/** The conclusion on a document: drafted, signed, read by others, taken back. */
export function conclusionHandlers({
  db,
  events,
}: Pick<Services, 'db' | 'events'>): Pick<
  Handlers,
  | 'conclusion.get'
  | 'conclusion.save'
  | 'conclusion.sign'
  | 'conclusion.read'
  | 'conclusion.show'
  | 'conclusion.withdraw'
> {
  /** One change to the conclusion, its audit entries and the case, whole or not at all; then told. */
  async function change(
    documentId: string,
    caller: Caller,
    work: (step: ConclusionStep) => Promise<void>,
  ): Promise<ConclusionsView> {
    const { view, caseId } = await db.transaction().execute(async (step) => {
      const document = await documentOf(step, documentId);
      const at = new Date().toISOString();
      await work({
        db: step,
        documentId,
        caseId: document.caseId,
        actor: await actorOf(step, caller),
        at,
      });
      await refreshCase(step, document.caseId, at);
      return { view: await conclusionsView(step, documentId), caseId: document.caseId };
    });
    events.tell({ name: 'case.changed', payload: { caseId } });
    return view;
  }

  return {
    'conclusion.get': async ({ documentId }) => {
      await documentOf(db, documentId);
      return conclusionsView(db, documentId);
    },
    'conclusion.save': ({ documentId, draft, seen }, caller) =>
      change(documentId, caller, (step) => saveConclusion(step, draft, seen)),
    'conclusion.sign': async ({ documentId, reader }, caller) => {
      const view = await change(documentId, caller, (step) => signConclusion(step, reader));
      // The name is kept there where none was.
      events.tell({ name: 'settings.changed', payload: {} });
      return view;
    },
    'conclusion.read': ({ documentId, reader, grades, note }, caller) =>
      change(documentId, caller, (step) => readConclusion(step, { reader, grades, note })),
    'conclusion.show': ({ documentId, name }, caller) =>
      change(documentId, caller, (step) => showAnswers(step, name)),
    'conclusion.withdraw': ({ documentId, name }, caller) =>
      change(documentId, caller, (step) => withdrawConclusion(step, name)),
  };
}
