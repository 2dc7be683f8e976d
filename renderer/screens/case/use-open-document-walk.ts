import { useEffect, useState } from 'react';
import { nextOpenDocument } from './case-documents.ts';
import { nextUnanswered } from './finding-order.ts';
import type { Bench } from './use-bench.ts';

/**
 * Goes on from the end of a document's findings to the next document with a deviation that waits, and selects that
 * deviation as soon as it is there.
 */
export function useOpenDocumentWalk(bench: Bench): (by: 1 | -1) => void {
  const { document, examination, selection, go } = bench;
  const [arriving, setArriving] = useState<{ readonly at: string; readonly by: 1 | -1 } | null>(null);
  const isThere = arriving?.at === document.id && examination?.documentId === document.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, on arriving; what it reads is of that moment
  useEffect(() => {
    if (!isThere) return;
    setArriving(null);
    const list = arriving.by === 1 ? bench.list : bench.list.toReversed();
    const first = nextUnanswered(list, null);
    if (selection.finding === null && first) selection.select(first.finding);
  }, [isThere]);
  return (by) => {
    const next = nextOpenDocument(bench.caseView.documents, document.id, by);
    if (next === null) return;
    setArriving({ at: next.id, by });
    bench.goToDocument(next.id);
    go({ section: 'findings' });
  };
}
