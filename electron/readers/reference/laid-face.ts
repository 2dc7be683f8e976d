import type { Raster } from '../../../shared/imaging/raster.ts';
import { growthAt } from '../../../shared/imaging/registration/homography.ts';
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
import { isConvincing } from '../../../shared/rules/matching/convincing.ts';
import { mrzAnchors } from '../../../shared/rules/matching/mrz-anchors.ts';
import { type PlacedWord, placedWords } from '../../../shared/rules/matching/placed-words.ts';
import { verifyByWords } from '../../../shared/rules/matching/verify-by-words.ts';
import { readPlaces } from '../../../shared/rules/matching/words-in-place.ts';
import type { PageImage } from '../reader.ts';
import type { LoadedModel } from './loaded-model.ts';
import { isConvincingImage, picturePage, verifyByImage } from './verify-by-image.ts';

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
}

/** Faces of the shortlist whose pictures are compared when words settle nothing: 0.15 s each. */
const MOST_PICTURES = 5;
/** How far from its place a word is looked for once the face is laid over the page, mm. */
const WITHIN_MM = 1.5;
/** With words read in the places of this many fixed words, they must say the same in this share of them. */
const LEAST_READ = 4;
const LEAST_SAME_SHARE = 0.4;

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

/** The faces that the words of the page convincingly lie over. */
export function layByWords(read: ReadPage, faces: readonly TriedFace[], modelsTried: number): Laid[] {
  const words = wordsOf(read);
  const { widthPx, heightPx } = read.page;
  return faces.flatMap((face) => {
    const verified = verifyByWords(face.index, { words, widthPx, heightPx }, { modelsTried });
    if (verified === null || !isConvincing(verified)) return [];
    const { toPage, errorMm, pairs, log10Nfa } = verified;
    const inliers = verified.inPlace.length;
    return [laidFace(read, words, face, { toPage, errorMm, inliers, pairs, log10Nfa, by: 'words' })];
  });
}

/** The faces whose specimens the page convincingly looks like, and whose words it does not contradict. */
export async function layByImage(
  read: ReadPage,
  faces: readonly TriedFace[],
  modelsTried: number,
): Promise<Laid[]> {
  const words = wordsOf(read);
  const { raster } = read.page;
  const page = await picturePage(raster, read.sheet.corners);
  const laid: Laid[] = [];
  for (const face of faces.slice(0, MOST_PICTURES)) {
    const specimen = await specimenOf(face);
    if (specimen === null) continue;
    const { widthMm, heightMm } = face.index;
    const pictured = { ...specimen, widthMm, heightMm, zones: zonesOf(face) };
    const verified = await verifyByImage(pictured, page, { modelsTried });
    if (verified === null || !isConvincingImage(verified)) continue;
    const { toPage, errorMm, inliers, pairs, log10Nfa } = verified;
    const one = laidFace(read, words, face, { toPage, errorMm, inliers, pairs, log10Nfa, by: 'image' });
    if (!contradicts(one, words)) laid.push(one);
  }
  return laid;
}

function laidFace(
  read: ReadPage,
  words: readonly PlacedWord[],
  face: TriedFace,
  found: Omit<Registration, 'page' | 'model' | 'face' | 'pxPerMm'>,
): Laid {
  const { model, face: number, widthMm, heightMm } = face.index;
  const pxPerMm = growthAt(found.toPage, widthMm / 2, heightMm / 2);
  const fixed = face.index.words.filter(({ isFixed }) => isFixed);
  const { inPlace } = readPlaces(fixed, words, found.toPage, WITHIN_MM * pxPerMm);
  const registration = { page: read.page.page, model, face: number, pxPerMm, ...found };
  return { face, fixed, inPlace, toPage: found.toPage, pxPerMm, registration };
}

/** Whether other words are read where those of the face belong: a document with the same ground, in other words. */
function contradicts({ fixed, toPage, pxPerMm }: Laid, words: readonly PlacedWord[]): boolean {
  const { inPlace, otherwise } = readPlaces(fixed, words, toPage, WITHIN_MM * pxPerMm);
  const read = inPlace.length + otherwise;
  return read >= LEAST_READ && inPlace.length < LEAST_SAME_SHARE * read;
}
