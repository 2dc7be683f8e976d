import type { ReferenceModel, Specimen } from '../../../../../shared/model/reference/reference-model.ts';
import { freshId } from './parts.ts';

/**
 * The model with specimens more. The first ones go to the faces that have none yet, in their order; the others to the
 * face in hand.
 */
export function withSpecimens(
  model: ReferenceModel,
  specimens: readonly Omit<Specimen, 'id' | 'face'>[],
  faceInHand: number,
): ReferenceModel {
  let next = model;
  for (const specimen of specimens) {
    const bare = next.faces.findIndex((_, at) => !next.specimens.some(({ face }) => face === at + 1));
    const face = bare < 0 ? faceInHand : bare + 1;
    next = { ...next, specimens: [...next.specimens, { id: freshId(next, 'specimen'), face, ...specimen }] };
  }
  return next;
}
