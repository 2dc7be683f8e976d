import { LoepError } from '../../shared/model/errors.ts';
import { openFile } from '../readers/open-file.ts';
import { readPage } from '../readers/pages.ts';
import type { PageImage } from '../readers/reader.ts';
import { compareFace } from '../readers/reference/compare-face.ts';
import type { LoadedModel } from '../readers/reference/loaded-model.ts';
import { matchPage } from '../readers/reference/match-page.ts';
import { readFace } from '../readers/reference/read-face.ts';
import type { Job, SentModel, Source, StageValues, Step } from './job.ts';
import { openSource } from './opened-source.ts';

/** Lays a page over the faces that it may be of. */
export function matchStep({ source, read, ...job }: Extract<Job, { kind: 'match' }>): Step {
  return {
    stage: 'match',
    run: async (): Promise<StageValues['match']> => {
      const page = await pageOf(source, read.page);
      const { shortlist, candidates, facesTried } = job;
      return matchPage({ ...read, page }, shortlist, candidates.map(loaded), { modelsTried: facesTried });
    },
  };
}

/** Measures a page against the model that it was laid over. */
export function comparisonStep({ source, read, ...job }: Extract<Job, { kind: 'comparison' }>): Step {
  return {
    stage: 'comparison',
    run: async (): Promise<StageValues['comparison']> =>
      compareFace({
        image: await pageOf(source, read.page),
        text: read.text,
        sheet: read.sheet,
        registration: job.registration,
        loaded: loaded(job.sent),
      }),
  };
}

/** Reads off a specimen what a face is recognised by. */
export function faceStep({ source, page, text, mrz, ...face }: Extract<Job, { kind: 'face' }>): Step {
  return {
    stage: 'face',
    run: async (): Promise<StageValues['face']> =>
      readFace({ image: await pageOf(source, page), ...face }, text, mrz),
  };
}

async function pageOf(source: Source, page: number): Promise<PageImage> {
  return readPage(await openSource(source), page);
}

function loaded({ model, faces, images }: SentModel): LoadedModel {
  const files = new Map(images.map((image) => [image.sha256, image]));
  return {
    model,
    faces,
    imageOf: async (sha256, page) => {
      const source = files.get(sha256);
      if (!source) throw imageGone(sha256);
      const file = await openFile(new Uint8Array(source.bytes).slice());
      try {
        return await readPage(file, page);
      } finally {
        await file.close();
      }
    },
  };
}

/** Other specimens may do; where none does, the step says so. */
function imageGone(sha256: string): LoepError {
  return new LoepError('not-found', {
    en: `An image of the reference model is not in the vault any more (${sha256.slice(0, 12)}). Put it back from a backup, or import its package again.`,
    nl: `Een afbeelding van het referentiemodel ligt niet meer in de kluis (${sha256.slice(0, 12)}). Zet die terug uit een back-up, of importeer het pakket opnieuw.`,
  });
}
