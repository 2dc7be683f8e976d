import { proposeZones } from '../../shared/rules/reference/propose-zones.ts';
import { readOriginal } from '../files/original.ts';
import type { EngineStart, Question, Questions } from './engine-messages.ts';
import { recordOf } from './examination-record.ts';
import { examine, type Progress } from './examine.ts';
import { indexFace } from './index-face.ts';
import { openPool } from './pool.ts';
import { readSpecimen } from './read-specimen.ts';
import { recogniseFile } from './recognise-file.ts';
import { openReferences } from './references.ts';
import { sourceOf } from './source.ts';

interface Options {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** A function for every question. */
export type EngineAnswers = {
  readonly [Q in Question]: (given: Questions[Q]['in'], options: Options) => Promise<Questions[Q]['out']>;
};

/** Opens what the engine's process works with. */
export function answersOf({ vault, database, threads }: EngineStart): EngineAnswers {
  const pool = openPool({ threads });
  const references = openReferences({ database, vault });
  const original = (sha256: string) => readOriginal(vault, sha256);
  return {
    examine: async ({ sha256, ...how }, options) => {
      const source = await original(sha256);
      const examination = await examine(pool, source, { ...how, ...options, references });
      return recordOf(examination);
    },
    indexFace: (given, options) => indexFace(pool, original, given, options),
    corners: async ({ sha256, page }, { signal }) => {
      const { sheet } = await readSpecimen(pool, await original(sha256), page, { signal });
      const [topLeft, topRight, bottomRight, bottomLeft] = sheet.corners;
      return { corners: [topLeft, topRight, bottomRight, bottomLeft], by: sheet.by };
    },
    propose: async (specimens, { signal }) =>
      proposeZones(
        await Promise.all(
          specimens.map(async (specimen) => ({
            ...specimen,
            ...(await readSpecimen(pool, await original(specimen.sha256), specimen.page, { signal })),
          })),
        ),
      ),
    recognise: ({ bytes, today }, { signal }) =>
      recogniseFile(pool, references, sourceOf(bytes), { today, signal }),
  };
}
