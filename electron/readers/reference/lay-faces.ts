import { isConvincing, isConvincingTogether } from '../../../shared/rules/matching/convincing.ts';
import type { PlacedWord } from '../../../shared/rules/matching/placed-words.ts';
import { verifyByWords, type WordVerification } from '../../../shared/rules/matching/verify-by-words.ts';
import { readPlaces } from '../../../shared/rules/matching/words-in-place.ts';
import {
  type Laid,
  laidFace,
  type ReadPage,
  specimenOf,
  type TriedFace,
  WITHIN_MM,
  wordsOf,
  zonesOf,
} from './laid-face.ts';
import {
  type ImageVerification,
  isConvincingImage,
  type PicturedPage,
  picturePage,
  verifyByImage,
} from './verify-by-image.ts';

/** Faces of the shortlist whose pictures are compared when words settle nothing: 0.2 s each. */
const MOST_PICTURES = 5;
/** With words read in the places of this many fixed words, they must say the same in this share of them. */
const LEAST_READ = 5;
const LEAST_SAME_SHARE = 0.3;

/** The faces that the words of the page convincingly lie over. */
export function layByWords(read: ReadPage, faces: readonly TriedFace[], modelsTried: number): Laid[] {
  const words = wordsOf(read);
  return faces.flatMap((face) => {
    const verified = wordsOver(read, words, face, modelsTried);
    if (verified === null || !isConvincing(verified)) return [];
    return [laidFace(read, words, face, registeredByWords(verified), null)];
  });
}

function wordsOver(
  { page: { widthPx, heightPx } }: ReadPage,
  words: readonly PlacedWord[],
  { index }: TriedFace,
  modelsTried: number,
): WordVerification | null {
  return verifyByWords(index, { words, widthPx, heightPx }, { modelsTried });
}

/**
 * The faces whose specimens the page convincingly looks like, by itself or together with its words, and whose words it
 * does not contradict.
 */
export async function layByImage(
  read: ReadPage,
  faces: readonly TriedFace[],
  modelsTried: number,
): Promise<Laid[]> {
  const words = wordsOf(read);
  const page = await picturePage(read.page.raster, read.sheet.corners);
  const laid: Laid[] = [];
  for (const face of faces.slice(0, MOST_PICTURES)) {
    const looks = await looksOver(face, page, modelsTried);
    const found = looks && foundBy(looks, wordsOver(read, words, face, modelsTried), face);
    if (!found) continue;
    const one = laidFace(read, words, face, found, looks.spots);
    if (!contradicts(one, words)) laid.push(one);
  }
  return laid;
}

/** How a page lies over the specimen of a face by its looks; null when they do not convince. */
export async function convincingLooks(
  face: TriedFace,
  page: PicturedPage,
  modelsTried: number,
): Promise<ImageVerification | null> {
  const looks = await looksOver(face, page, modelsTried);
  return looks !== null && isConvincingImage(looks) ? looks : null;
}

async function looksOver(
  face: TriedFace,
  page: PicturedPage,
  modelsTried: number,
): Promise<ImageVerification | null> {
  const specimen = await specimenOf(face);
  if (specimen === null) return null;
  const { widthMm, heightMm } = face.index;
  const pictured = { ...specimen, widthMm, heightMm, zones: zonesOf(face) };
  return verifyByImage(pictured, page, { modelsTried });
}

/** How the page lies over the face by looks, or by words that looks bear out; null when neither convinces. */
function foundBy(looks: ImageVerification, words: WordVerification | null, { index }: TriedFace) {
  if (isConvincingImage(looks)) return registeredByImage(looks);
  return words !== null && isConvincingTogether(words, looks, index) ? registeredByWords(words) : null;
}

function registeredByImage({ toPage, errorMm, inliers, pairs, log10Nfa }: ImageVerification) {
  return { toPage, errorMm, inliers, pairs, log10Nfa, by: 'image' } as const;
}

function registeredByWords({ toPage, errorMm, inPlace, pairs, log10Nfa }: WordVerification) {
  return { toPage, errorMm, inliers: inPlace.length, pairs, log10Nfa, by: 'words' } as const;
}

/** Whether other words are read where those of the face belong: a document with the same ground, in other words. */
function contradicts({ fixed, toPage, pxPerMm }: Laid, words: readonly PlacedWord[]): boolean {
  const { inPlace, otherwise } = readPlaces(fixed, words, { toPage, pxPerMm, withinMm: WITHIN_MM });
  const read = inPlace.length + otherwise;
  return read >= LEAST_READ && inPlace.length < LEAST_SAME_SHARE * read;
}
