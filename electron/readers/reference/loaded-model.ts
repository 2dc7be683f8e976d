import type { FaceIndex, MatchedModel } from '../../../shared/model/reference/recognition.ts';
import type { PageImage } from '../reader.ts';

/** A published model with what is needed to lay a page over it. */
export interface LoadedModel {
  readonly model: MatchedModel;
  /** Of the faces that are to be tried. */
  readonly faces: readonly FaceIndex[];
  /** Gives a page of an image of the collection as pixels. Throws LoepError when the file is damaged or gone. */
  readonly imageOf: (sha256: string, page: number) => Promise<PageImage>;
}
