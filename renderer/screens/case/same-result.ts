import { useEffect, useRef } from 'react';
import type { CaseView, HistoryEntry } from '../../../shared/api/schemas/case.ts';
import type { DocumentView } from '../../../shared/api/schemas/document.ts';
import { isUnderWay } from '../../../shared/model/case.ts';
import { call } from '../../host/call.ts';
import { useText } from '../../host/language.tsx';
import { showNotice } from '../../host/notices.tsx';

const SAME = {
  en: '{file} was examined again: the same result, bit by bit.',
  nl: '{file} is opnieuw onderzocht: hetzelfde resultaat, bit voor bit.',
};

type Examined = Pick<DocumentView, 'id' | 'state' | 'examinations'>;

/** Whether an examination ended between these two looks at a document, and no newer result stands there. */
export function endedWithoutNews(before: Examined, now: Examined): boolean {
  if (!isUnderWay(before.state) || now.state !== 'examined') return false;
  const newest = now.examinations[0]?.id;
  return newest !== undefined && newest === before.examinations[0]?.id;
}

/** Whether the last examination of a document repeated the one before it, and was not broken off. */
export function isRepeat(
  history: readonly Pick<HistoryEntry, 'action' | 'details'>[],
  documentId: string,
): boolean {
  const last = history.findLast(
    ({ action, details }) => action.startsWith('examination.') && details.documentId === documentId,
  );
  return last?.action === 'examination.repeated';
}

/** Says so when examining a document again gave what was there: nothing on the screen changes by it. */
export function useSameResultNotice({ id: caseId, documents }: CaseView): void {
  const t = useText();
  const before = useRef(documents);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language says nothing anew
  useEffect(() => {
    for (const now of documents) {
      const then = before.current.find(({ id }) => id === now.id);
      if (!then || !endedWithoutNews(then, now)) continue;
      call('case.history', { id: caseId })
        .then((history) => {
          if (!isRepeat(history, now.id)) return;
          showNotice({ id: `case:same:${now.id}`, message: t(SAME, { file: now.fileName }) });
        })
        .catch(() => {
          // Nothing is lost: the history of the case says it as well, and asks for itself.
        });
    }
    before.current = documents;
  }, [caseId, documents]);
}
