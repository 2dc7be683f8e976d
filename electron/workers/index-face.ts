import { LoepError } from '../../shared/model/errors.ts';
import type { FaceIndex } from '../../shared/model/reference/recognition.ts';
import type { FaceToIndex } from './engine-messages.ts';
import type { Source, StageValues } from './job.ts';
import type { Pool, RunOptions } from './pool.ts';
import { readSpecimen } from './read-specimen.ts';
import { runOneStep } from './run-steps.ts';

/**
 * Makes a face of a model recognisable, by its first specimen; null when it has none.
 *
 * Throws LoepError when the specimen cannot be read.
 */
export async function indexFace(
  pool: Pool,
  original: (sha256: string) => Promise<Source>,
  { model, version, face, icao, content }: FaceToIndex,
  options: RunOptions,
): Promise<FaceIndex | null> {
  const specimen = content.specimens.find((each) => each.face === face);
  const size = content.faces[face - 1];
  if (!specimen || !size) return null;
  const { sha256, page } = specimen.image;
  const source = await original(sha256);
  const { text, mrz } = await readSpecimen(pool, source, page, options);
  const zones = content.zones.filter((zone) => zone.face === face);
  const { widthMm, heightMm } = size;
  const { corners } = specimen;
  const end = await runOneStep(
    pool,
    { kind: 'face', source, page, text, mrz, corners, widthMm, heightMm, zones },
    options,
  );
  if (!end.ok) throw new LoepError(end.code, end.text);
  // The worker's table of steps ties each name to its value.
  const read = end.value as StageValues['face'];
  return { model, version, face, widthMm, heightMm, icao, mrz: content.mrz, ...read };
}
