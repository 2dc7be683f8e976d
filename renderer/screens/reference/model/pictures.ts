import type { ImageRef, ReferenceLight } from '../../../../shared/model/reference/basics.ts';
import { REFERENCE_LIGHTS } from '../../../../shared/model/reference/basics.ts';
import type { ReferenceModel } from '../../../../shared/model/reference/reference-model.ts';

/** An image that a model has, and what it is an image of. */
export interface ModelPicture {
  /** Names it in the address. */
  readonly id: string;
  readonly of: 'specimen' | 'feature' | 'alert';
  /** The specimen, feature or alert. */
  readonly part: string;
  /** null where it is not known on which face an alert shows. */
  readonly face: number | null;
  readonly image: ImageRef;
}

/** Every image of a model: specimens first, then details of features, then alerts. */
export function picturesOf({ specimens, features, alerts }: ReferenceModel): readonly ModelPicture[] {
  return [
    ...specimens.map(({ id, face, image }) => ({
      id: `specimen.${id}`,
      of: 'specimen' as const,
      part: id,
      face,
      image,
    })),
    ...features.flatMap(({ id, face, images }) =>
      images.map((image, at) => ({
        id: `feature.${id}.${at + 1}`,
        of: 'feature' as const,
        part: id,
        face,
        image,
      })),
    ),
    ...alerts.flatMap(({ id, images }) =>
      images.map((image, at) => ({
        id: `alert.${id}.${at + 1}`,
        of: 'alert' as const,
        part: id,
        face: null,
        image,
      })),
    ),
  ];
}

/** Lights in which there is something to see, in the usual order. */
export function lightsOf(pictures: readonly ModelPicture[]): readonly ReferenceLight[] {
  return REFERENCE_LIGHTS.filter((light) => pictures.some(({ image }) => image.light === light));
}

/**
 * What to look at: the picture that is named, else the best in that light, else the first there is. A forgery is looked
 * at only when it is named.
 */
export function shownPicture(
  pictures: readonly ModelPicture[],
  asked: {
    readonly picture: string | null;
    readonly light: ReferenceLight | null;
    readonly face: number | null;
  },
): ModelPicture | null {
  const named = pictures.find(({ id }) => id === asked.picture);
  if (named) return named;
  const genuine = pictures.filter(({ of }) => of !== 'alert');
  const light = asked.light ?? lightsOf(genuine)[0] ?? null;
  const lit = genuine.filter(({ image }) => image.light === light);
  const ofFace = lit.filter(({ face }) => asked.face === null || face === asked.face);
  return ofFace[0] ?? lit[0] ?? genuine[0] ?? null;
}
