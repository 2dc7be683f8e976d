import type { ReferenceLight } from '../../../../shared/model/reference/basics.ts';
import { type FaceMap, faceMapOf } from '../../../../shared/model/reference/face-map.ts';
import type {
  ModelFeature,
  ReferenceModel,
  Specimen,
} from '../../../../shared/model/reference/reference-model.ts';
import type { Zone } from '../../../../shared/model/reference/zones.ts';
import type { Box } from '../../../../shared/model/region.ts';
import type { Mark } from '../../../viewer/viewer-props.ts';

/** A part of a model with its number in the list, from 1: the number on its box. */
export type Numbered =
  | { readonly is: 'feature'; readonly number: number; readonly part: ModelFeature }
  | { readonly is: 'zone'; readonly number: number; readonly part: Zone };

/** The features of a model, numbered as listed. */
export function numberedFeatures({ features }: ReferenceModel): readonly Numbered[] {
  return features.map((part, at) => ({ is: 'feature', number: at + 1, part }));
}

/** The zones of a model, numbered as listed. */
export function numberedZones({ zones }: ReferenceModel): readonly Numbered[] {
  return zones.map((part, at) => ({ is: 'zone', number: at + 1, part }));
}

/** How the face lies on a specimen; null when the model has no such face. */
export function mapOfSpecimen({ faces }: ReferenceModel, { face, corners }: Specimen): FaceMap | null {
  const size = faces[face - 1];
  return size ? faceMapOf(corners, size) : null;
}

/** Share of the face from which a box says no more than "everywhere", and only hides the others. */
const WHOLE_FACE_SHARE = 0.5;

/** Whether a part lies all over its face. */
export function isEverywhere({ faces }: ReferenceModel, { box, face }: ModelFeature | Zone): boolean {
  const size = faces[face - 1];
  return !!box && !!size && box.width * box.height > WHOLE_FACE_SHARE * size.widthMm * size.heightMm;
}

/** Whether an image in this light can show a part: zones are printed to be read, features may need another light. */
export function isSeenIn(light: ReferenceLight, part: ModelFeature | Zone): boolean {
  return !('lights' in part) || part.lights.length === 0 || part.lights.includes(light);
}

/** Where a part lies on a specimen; null when it is everywhere, or on another face. */
export function boxOnSpecimen(map: FaceMap, specimen: Specimen, part: ModelFeature | Zone): Box | null {
  return part.box === null || part.face !== specimen.face ? null : map.boxOnImage(part.box);
}

/** The boxes of parts on a specimen. */
export function marksOnSpecimen(
  map: FaceMap,
  specimen: Specimen,
  parts: readonly Numbered[],
  labelOf: (numbered: Numbered) => string,
): readonly Mark[] {
  return parts.flatMap((numbered) => {
    const { is, number, part } = numbered;
    const box = boxOnSpecimen(map, specimen, part);
    return box === null
      ? []
      : [{ id: part.id, box, tone: is, label: labelOf(numbered), number, isAnswered: false }];
  });
}
