import type { DocumentView } from '../../../shared/api/schemas/document.ts';
import { useText } from '../../host/language.tsx';
import { useCall } from '../../host/use-call.ts';
import { EvidencePanel, type PlacedMark } from './evidence-panel.tsx';
import { foundPlaces } from './found-places.ts';
import { ReaderFindings } from './reader-findings.tsx';
import { useStage } from './use-stage.ts';

/** The document for a reader who grades for themselves: as close as they like, with what the checks found. */
export function ReaderPanel({
  document,
  examinationId,
}: {
  document: DocumentView;
  /** The examination that the conclusion stands on. */
  examinationId: string | null;
}) {
  const t = useText();
  const { data } = useCall(
    'examination.get',
    { id: examinationId ?? '' },
    { enabled: examinationId !== null },
  );
  const found = foundPlaces(data?.findings ?? []);
  const stage = useStage(found);
  const marks = found.flatMap(({ id, number, title, tone, region }): PlacedMark[] =>
    region
      ? [
          {
            id,
            number,
            tone,
            label: `${number}: ${t(title)}`,
            box: region.box,
            page: region.page,
            isAnswered: false,
          },
        ]
      : [],
  );
  return (
    <EvidencePanel
      document={document}
      examinationId={examinationId}
      stage={stage}
      marks={marks}
      onMark={null}
    >
      {data && <ReaderFindings found={found} onShow={stage.show} />}
    </EvidencePanel>
  );
}
