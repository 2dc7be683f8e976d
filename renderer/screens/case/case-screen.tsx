import { useDocumentTitle } from '@mantine/hooks';
import { LoepError } from '../../../shared/model/errors.ts';
import { useText } from '../../host/language.tsx';
import { useCall } from '../../host/use-call.ts';
import { CaseFailed, CaseLoading, CaseMissing, CaseWithoutDocuments } from './case-states.tsx';
import { Workbench } from './workbench.tsx';

const TITLE = { en: '{number} {title} – Loep', nl: '{number} {title} – Loep' };

/** One case: its documents, what deviates in them, and the answers of the examiner. */
export function CaseScreen({ caseId }: { caseId: string }) {
  const t = useText();
  const { data, error, isPending, refetch } = useCall('case.open', { id: caseId });
  useDocumentTitle(data ? t(TITLE, { number: String(data.number), title: data.title }) : 'Loep');
  if (error && isGone(error)) return <CaseMissing caseId={caseId} />;
  if (data && data.documents.length === 0) return <CaseWithoutDocuments caseView={data} />;
  if (data) return <Workbench caseView={data} />;
  if (isPending) return <CaseLoading />;
  return <CaseFailed error={error} onRetry={() => void refetch()} />;
}

/** An address without a well-formed id leads nowhere either. */
function isGone(error: Error): boolean {
  return error instanceof LoepError && (error.code === 'not-found' || error.code === 'bad-input');
}
