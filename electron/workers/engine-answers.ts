import type { FoundCorners } from '../../shared/api/schemas/reference/images.ts';
import { rectangle } from '../../shared/imaging/registration/homography.ts';
import { sidesOf } from '../../shared/imaging/registration/plausible.ts';
import type { SizeMm } from '../../shared/model/reference/basics.ts';
import type { Corners } from '../../shared/model/reference/recognition.ts';
import { MM_PER_INCH } from '../../shared/model/units.ts';
import { proposeZones } from '../../shared/rules/reference/propose-zones.ts';
import { isStandardSheet } from '../../shared/rules/reference/standard-sheet.ts';
import { readOriginal } from '../files/original.ts';
import { cornersTurned } from '../readers/reference/read-fingerprint.ts';
import { openCalibration } from './calibration-in-use.ts';
import { effectOf } from './effect-of.ts';
import type { EngineStart, Question, Questions } from './engine-messages.ts';
import { recordOf } from './examination-record.ts';
import { examine, type Progress } from './examine.ts';
import { indexFace } from './index-face.ts';
import { measureFile } from './measure-file.ts';
import { placesOf } from './places-of.ts';
import { openPool } from './pool.ts';
import { type ReadSpecimen, readSpecimen } from './read-specimen.ts';
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
  const calibration = openCalibration(database);
  const original = (sha256: string) => readOriginal(vault, sha256);
  return {
    examine: async ({ sha256, ...how }, options) => {
      const source = await original(sha256);
      const examination = await examine(pool, source, {
        ...{ ...how, ...options, references },
        calibration: await calibration.current(),
      });
      return recordOf(examination);
    },
    indexFace: (given, options) => indexFace(pool, original, given, options),
    corners: async ({ sha256, page }, { signal }) => {
      return cornersOf(await readSpecimen(pool, await original(sha256), page, { signal }));
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
    effect: async ({ sha256, ...place }, { signal }) =>
      effectOf(pool, await original(sha256), place, { signal }),
    recognise: ({ bytes, today }, { signal }) =>
      recogniseFile(pool, references, sourceOf(bytes), { today, signal }),
    measure: ({ bytes, languages }, { signal }) => measureFile(pool, sourceOf(bytes), { languages, signal }),
    places: ({ bytes, pages }, { signal }) => placesOf(pool, sourceOf(bytes), pages, { signal }),
  };
}

/**
 * Where the face lies on a specimen. Printed frames are straight edges too: where the file tells its resolution, edges
 * count as those of the sheet when they are as far apart as those of a standard one, and the image is not itself one.
 */
function cornersOf({ page, text, sheet }: ReadSpecimen): FoundCorners {
  const { widthPx, heightPx, dpi, dpiSource } = page;
  const whole = rectangle(widthPx, heightPx);
  const isFrame =
    dpiSource === 'file' &&
    (isStandardSheet(sizeOf(whole, dpi)) || !isStandardSheet(sizeOf(sheet.corners, dpi)));
  const isWhole = sheet.by === 'whole-image' || isFrame;
  const [topLeft, topRight, bottomRight, bottomLeft] = isWhole
    ? cornersTurned(whole, text.turn)
    : sheet.corners;
  return {
    corners: [topLeft, topRight, bottomRight, bottomLeft],
    by: isWhole ? 'whole-image' : 'edges',
  };
}

function sizeOf(corners: Corners, dpi: number): SizeMm {
  const [top, right, bottom, left] = sidesOf(corners);
  const mm = MM_PER_INCH / dpi;
  return { widthMm: ((top + bottom) / 2) * mm, heightMm: ((left + right) / 2) * mm };
}
