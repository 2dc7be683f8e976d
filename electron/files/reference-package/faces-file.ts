import type { FacesFile } from '../../../shared/model/reference/packaged-faces.ts';
import type { FaceIndex } from '../../../shared/model/reference/recognition.ts';

/** Faces as they stand in a package. */
export function facesFileOf(faces: readonly FaceIndex[]): FacesFile {
  return {
    faces: faces.map(({ face, widthMm, heightMm, icao, mrz, fingerprint, words }) => ({
      ...{ face, widthMm, heightMm, icao, mrz, bits: fingerprint.bits },
      colours: Buffer.from(fingerprint.colours).toString('base64'),
      words: words.map(({ text, box, isFixed }) => ({ text, box: { ...box }, isFixed })),
    })),
  };
}

/** Faces of a package as those of a version here. */
export function facesIn(
  { faces }: FacesFile,
  of: { readonly model: string; readonly version: number },
): readonly FaceIndex[] {
  return faces.map(({ bits, colours, ...face }) => ({
    ...of,
    ...face,
    fingerprint: { bits, colours: new Uint8Array(Buffer.from(colours, 'base64')) },
  }));
}
