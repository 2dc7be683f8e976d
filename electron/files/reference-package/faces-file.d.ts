import type { FacesFile } from '../../../shared/model/reference/packaged-faces.ts';
import type { FaceIndex } from '../../../shared/model/reference/recognition.ts';
/** Faces as they stand in a package. */
export declare function facesFileOf(faces: readonly FaceIndex[]): FacesFile;
/** Faces of a package as those of a version here. */
export declare function facesIn(
  { faces }: FacesFile,
  of: {
    readonly model: string;
    readonly version: number;
  },
): readonly FaceIndex[];
