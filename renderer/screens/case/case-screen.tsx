/** Case. */
export function CaseScreen({ caseId }: { caseId: string }) {
  return <div>{caseId}</div>;
}
