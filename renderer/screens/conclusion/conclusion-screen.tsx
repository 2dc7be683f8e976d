/** Conclusion. */
export function ConclusionScreen({ caseId, documentId }: { caseId: string; documentId: string }) {
  return (
    <div>
      {caseId} {documentId}
    </div>
  );
}
