import type { FileStage } from '../../shared/model/stage.ts';
import { readContentCredentials } from '../readers/content-credentials.ts';
import { readMetadata } from '../readers/metadata.ts';
import { readOverlays } from '../readers/pdf/overlays.ts';
import { readRevisions } from '../readers/pdf/revisions.ts';
import type { Job, StageValues, Step } from './job.ts';
import { openSource } from './opened-source.ts';

/** The steps over a whole file that a job asks for. */
export function fileSteps({ source, stages }: Extract<Job, { kind: 'file' }>): readonly Step[] {
  const steps: { readonly [S in FileStage]: () => Promise<StageValues[S]> } = {
    async open() {
      const { kind, pageCount } = await openSource(source);
      return { kind, pageCount };
    },
    async metadata() {
      const { bytes, kind } = await openSource(source);
      return readMetadata(bytes, kind);
    },
    async credentials() {
      const { bytes, kind } = await openSource(source);
      return readContentCredentials(bytes, kind);
    },
    async revisions() {
      const { bytes, kind } = await openSource(source);
      return kind === 'pdf' ? readRevisions(bytes) : null;
    },
    async overlays() {
      const { bytes, kind } = await openSource(source);
      return kind === 'pdf' ? readOverlays(bytes) : null;
    },
  };
  return stages.map((stage) => ({ stage, run: steps[stage] }));
}
