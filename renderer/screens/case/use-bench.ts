import { useEffect, useState } from 'react';
import { groupFindings } from '../../../shared/api/finding-list.ts';
import type { CaseView } from '../../../shared/api/schemas/case.ts';
import type { DocumentView } from '../../../shared/api/schemas/document.ts';
import type {
  ExaminationHead,
  ExaminationView,
  FindingView,
} from '../../../shared/api/schemas/examination.ts';
import type { Aspect } from '../../../shared/model/aspect.ts';
import { isUnderWay } from '../../../shared/model/case.ts';
import { useCall } from '../../host/use-call.ts';
import { firstToLookAt } from './case-documents.ts';
import { inListOrder } from './finding-order.ts';
import { useAnswers, usePendingAnswers, withPending } from './use-answers.ts';
import { type CaseAddress, useCaseAddress } from './use-case-address.ts';
import { useNotes } from './use-notes.ts';
import { useSelection } from './use-selection.ts';
import { useTextSearch } from './use-text-search.ts';

const NONE: readonly FindingView[] = [];

/** The document and the examination that the address names; else the one to look at first, and the newest. */
function chosen(
  { documents }: CaseView,
  address: CaseAddress,
): { document: DocumentView; head: ExaminationHead | null; isNewest: boolean } {
  const document = documents.find(({ id }) => id === address.document) ?? firstToLookAt(documents);
  const newest = document.examinations[0] ?? null;
  const head = document.examinations.find(({ id }) => id === address.examination) ?? newest;
  return { document, head, isNewest: head === newest };
}

/**
 * Writes into the address on which document the case opened, so that it stays there while its findings are answered.
 * As long as documents are being examined, the one to look at first may still be another.
 */
function useKeptDocument(
  { documents }: CaseView,
  document: DocumentView,
  address: CaseAddress,
  go: (change: Partial<CaseAddress>) => void,
): void {
  const isSettled = document.openCount > 0 || !documents.some(({ state }) => isUnderWay(state));
  const isToKeep = documents.length > 1 && address.document === null && isSettled;
  const { id } = document;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `go` is made anew with each drawing
  useEffect(() => {
    if (isToKeep) go({ document: id });
  }, [isToKeep, id]);
}

/** The examination that is looked at, with the answers that are on their way. */
function useExamination(head: ExaminationHead | null) {
  const asked = useCall('examination.get', { id: head?.id ?? '' }, { enabled: head !== null });
  const pending = usePendingAnswers();
  const examination: ExaminationView | null = asked.data ?? null;
  return { asked, examination, findings: withPending(examination?.findings ?? NONE, pending) };
}

/** Aspects whose findings without a deviation are unfolded; a finding that is selected unfolds its own. */
function useUnfolded(selected: FindingView | null): [ReadonlySet<Aspect>, (aspect: Aspect) => void] {
  const [unfolded, setUnfolded] = useState<ReadonlySet<Aspect>>(new Set());
  const toggle = (aspect: Aspect) =>
    setUnfolded((before) => {
      const next = new Set(before);
      if (!next.delete(aspect)) next.add(aspect);
      return next;
    });
  if (selected?.verdict !== 'no-deviation') return [unfolded, toggle];
  return [new Set([...unfolded, selected.aspect]), toggle];
}

/** Everything that the parts of the case screen share: what is looked at, and how to change it. */
export function useBench(caseView: CaseView) {
  const [address, go] = useCaseAddress();
  const { document, head, isNewest } = chosen(caseView, address);
  useKeptDocument(caseView, document, address, go);
  const { asked, examination, findings } = useExamination(head);
  const picture = useCall('document.picture', { documentId: document.id, page: 1 });
  const pageCount = picture.data?.pageCount ?? Math.max(1, document.pages.length);
  const selection = useSelection(findings, pageCount, address, go);
  const [unfolded, toggleFold] = useUnfolded(selection.finding);
  const groups = groupFindings(findings);
  const [isTextShown, setTextShown] = useState(false);
  // Numbers of findings keep off the print.
  const hasMarks = findings.some(({ region }) => region?.page === selection.page);
  const isTextWanted = isTextShown || hasMarks || address.section === 'text';
  const text = useCall(
    'examination.text',
    { id: head?.id ?? '', page: selection.page },
    { enabled: head !== null && isTextWanted },
  );
  return {
    caseView,
    document,
    head,
    isNewest,
    address,
    go,
    goToDocument: (id: string, page = 1) =>
      go({ document: id, page, finding: null, examination: null, compare: null }),
    asked,
    examination,
    findings,
    groups,
    list: inListOrder(groups, unfolded),
    unfolded,
    toggleFold,
    picture,
    pageCount,
    selection,
    answers: useAnswers(head?.id ?? null),
    notes: useNotes(),
    text,
    isTextShown,
    toggleText: () => setTextShown((shown) => !shown),
    search: useTextSearch(head?.id ?? null, pageCount),
  };
}

export type Bench = ReturnType<typeof useBench>;
