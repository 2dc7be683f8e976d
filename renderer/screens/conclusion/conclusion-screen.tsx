import { useState } from 'react';
import { useCall } from '../../host/use-call.ts';
import { ConclusionBench } from './conclusion-bench.tsx';
import { ConclusionFailed, ConclusionLoading, DocumentMissing } from './conclusion-states.tsx';

/** The conclusion on one document: written, read by others, signed, revised. */
export function ConclusionScreen({ caseId, documentId }: { caseId: string; documentId: string }) {
  const opened = useCall('case.open', { id: caseId });
  const conclusions = useCall('conclusion.get', { documentId });
  // A draft that was thrown away leaves nothing in the form that follows it.
  const [discards, setDiscards] = useState(0);
  if (opened.isPending || conclusions.isPending) return <ConclusionLoading />;
  const error =
    opened.data === undefined ? opened.error : conclusions.data === undefined ? conclusions.error : null;
  if (error || opened.data === undefined || conclusions.data === undefined) {
    const retry = () => void Promise.all([opened.refetch(), conclusions.refetch()]);
    return <ConclusionFailed error={error} caseId={opened.data ? caseId : null} onRetry={retry} />;
  }
  const document = opened.data.documents.find(({ id }) => id === documentId);
  if (document === undefined) return <DocumentMissing caseId={caseId} />;
  const view = conclusions.data;
  const version = view.current?.version ?? (view.signed[0]?.version ?? 0) + 1;
  return (
    <ConclusionBench
      key={`${version}/${discards}`}
      caseView={opened.data}
      document={document}
      view={view}
      onDiscarded={() => setDiscards((count) => count + 1)}
    />
  );
}
