import type { Raster } from '../../../shared/imaging/raster.ts';
import { growthAt, type PointPairs } from '../../../shared/imaging/registration/homography.ts';
import type { MrzReading } from '../../../shared/model/mrz.ts';
import type {
  Corners,
  FaceIndex,
  FaceWord,
  Homography,
  Registration,
  SheetReading,
} from '../../../shared/model/reference/recognition.ts';
import type { Zone } from '../../../shared/model/reference/zones.ts';
import type { PageText } from '../../../shared/model/words.ts';
import { mrzAnchors } from '../../../shared/rules/matching/mrz-anchors.ts';
import { type PlacedWord, placedWords } from '../../../shared/rules/matching/placed-words.ts';
import { readPlaces } from '../../../shared/rules/matching/words-in-place.ts';
import type { PageImage } from '../reader.ts';
import type { LoadedModel } from './loaded-model.ts';

/** A face of the shortlist with the model that it is of. */
export interface TriedFace {
  readonly index: FaceIndex;
  readonly loaded: LoadedModel;
}

/** A page with what was read from it. */
export interface ReadPage {
  readonly page: PageImage;
  readonly text: PageText;
  readonly mrz: MrzReading | null;
  readonly sheet: SheetReading;
}

/** A face that lies well over the page. */
export interface Laid {
  readonly face: TriedFace;
  readonly fixed: readonly FaceWord[];
  /** Fixed words that are read in their place, by their place in the list. */
  readonly inPlace: readonly number[];
  readonly toPage: Homography;
  readonly pxPerMm: number;
  readonly registration: Registration;
  /** Places that look alike, from px of the page to mm of the face; null when they were not looked for. */
  readonly spots: PointPairs | null;
}

/** How far from its place a word is looked for once the face is laid over the page, mm. */
export const WITHIN_MM = 1.5;

/** The words of a page, and those that stand for its machine-readable zone. */
export function wordsOf({ text, mrz }: Pick<ReadPage, 'text' | 'mrz'>): PlacedWord[] {
  return [...placedWords(text), ...mrzAnchors(mrz)];
}

/** Zones of the face. */
export function zonesOf({ loaded, index }: TriedFace): Zone[] {
  return loaded.model.content.zones.filter(({ face }) => face === index.face);
}

/** A specimen of the face under white light, its corners in px; null when the model has none. */
export async function specimenOf({
  loaded,
  index,
}: TriedFace): Promise<{ readonly raster: Raster; readonly corners: Corners } | null> {
  const specimen = loaded.model.content.specimens.find(
    ({ face, image }) => face === index.face && image.light === 'VIS',
  );
  if (specimen === undefined) return null;
  const { raster } = await loaded.imageOf(specimen.image.sha256, specimen.image.page);
  return { raster, corners: specimen.corners };
}

/** A face with how it lies over the page, and which of its words are read there. */
export function laidFace(
  read: ReadPage,
  words: readonly PlacedWord[],
  face: TriedFace,
  found: Omit<Registration, 'page' | 'model' | 'face' | 'pxPerMm'>,
  spots: PointPairs | null,
): Laid {
  const { model, face: number, widthMm, heightMm } = face.index;
  const pxPerMm = growthAt(found.toPage, widthMm / 2, heightMm / 2);
  const fixed = face.index.words.filter(({ isFixed }) => isFixed);
  const { inPlace } = readPlaces(fixed, words, { toPage: found.toPage, pxPerMm, withinMm: WITHIN_MM });
  const registration = { page: read.page.page, model, face: number, pxPerMm, ...found };
  return { face, fixed, inPlace, toPage: found.toPage, pxPerMm, registration, spots };
}
