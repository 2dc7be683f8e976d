import type { Corners, ReferenceImage } from '../../../../../shared/api/schemas/reference/images.ts';
import type { ImageRef } from '../../../../../shared/model/reference/basics.ts';
import type { ReferenceModel, Specimen } from '../../../../../shared/model/reference/reference-model.ts';
import { wholeImage } from './face-geometry.ts';
import { freshId } from './parts.ts';

/** A specimen that has no name and no face yet. */
export type FoundSpecimen = Omit<Specimen, 'id' | 'face'>;

/** Longest origin of a specimen, in UTF-16 units. */
const ORIGIN_MAX = 300;

/** Every page of every image as a specimen, the whole image being the document. */
export function wholeSpecimens(images: readonly ReferenceImage[]): readonly FoundSpecimen[] {
  return images.flatMap(({ sha256, fileName, pages }) =>
    pages.map((size) => ({
      image: { sha256, page: size.page, box: null, light: 'VIS' as const, caption: null },
      corners: wholeImage(size),
      origin: fileName.slice(0, ORIGIN_MAX) || '–',
      tier: 'public' as const,
    })),
  );
}

/**
 * The model with specimens more. The first ones go to the faces that have none yet, in their order; the others to the
 * face in hand.
 */
export function withSpecimens(
  model: ReferenceModel,
  specimens: readonly FoundSpecimen[],
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

/** Specimens with the corners that were found on an image, where nobody has set them meanwhile. */
export function withFoundCorners<S extends FoundSpecimen>(
  specimens: readonly S[],
  { image, whole, found }: { image: Pick<ImageRef, 'sha256' | 'page'>; whole: Corners; found: Corners },
): S[] {
  return specimens.map((each) => {
    const isMeant = each.image.sha256 === image.sha256 && each.image.page === image.page;
    return isMeant && isSameCorners(each.corners, whole) ? { ...each, corners: found } : each;
  });
}

/** Whether corners lie at the same places. */
export function isSameCorners(one: Corners, other: Corners): boolean {
  return one.every(({ x, y }, at) => x === other[at]!.x && y === other[at]!.y);
}
