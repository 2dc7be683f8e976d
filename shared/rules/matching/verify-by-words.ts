import { log10FalseAlarms } from '../../imaging/registration/chance.ts';
import { inverse, mapPoint } from '../../imaging/registration/homography.ts';
import { AFFINE, type MapFamily, PROJECTIVE, SIMILARITY } from '../../imaging/registration/map-families.ts';
import { isPlausible, type Plane } from '../../imaging/registration/plausible.ts';
import { type Consensus, findConsensus, inliersOf } from '../../imaging/registration/ransac.ts';
import { refineMap } from '../../imaging/registration/refine.ts';
import type { FaceIndex, Homography } from '../../model/reference/recognition.ts';
import { pairWords, type WordPairs } from './pair-words.ts';
import type { PlacedWord } from './placed-words.ts';

/** How the words of a page lie over the fixed words of a face. */
export interface WordVerification {
  readonly toPage: Homography;
  readonly errorMm: number;
  /** Fixed words of the face that stand in their place on the page, by their place in the list of fixed words. */
  readonly inPlace: readonly number[];
  /** Fixed words that a word of the page may be. */
  readonly pairs: number;
  /** Fixed words whose place lies on the page. */
  readonly onPage: number;
  /** Share of the area around the fixed words that the ones in place stand around. */
  readonly spread: number;
  readonly log10Nfa: number;
}

/** The words of a page and its size in px. */
export interface WordPage {
  readonly words: readonly PlacedWord[];
  readonly widthPx: number;
  readonly heightPx: number;
}

type WordFace = Pick<FaceIndex, 'widthMm' | 'heightMm' | 'words'>;

/**
 * How far a word may lie from its place, as a share of the face's diagonal: 0.25 mm on a card, 0.9 mm on A4. A reading's
 * boxes are off by a pixel or two of 300 to the inch.
 */
const TOLERANCE_SHARE = 0.0025;
const FAMILIES: readonly MapFamily[] = [SIMILARITY, AFFINE, PROJECTIVE];
/** Maps tried in each family: with half of the pairs wrong one sample of four in 16 is right. */
const TRIES = 4000;

/**
 * Lays a page over a face by the words printed on both. Null when no map brings more of them to their places than it
 * takes to fix it. Whether the answer convinces is for `isConvincing` to say.
 */
export function verifyByWords(
  face: WordFace,
  page: WordPage,
  { modelsTried }: { readonly modelsTried: number },
): WordVerification | null {
  const fixed = face.words.filter(({ isFixed }) => isFixed);
  const pairs = pairWords(fixed, page.words);
  const plane: Plane = { width: face.widthMm, height: face.heightMm };
  const tolerance = TOLERANCE_SHARE * Math.hypot(plane.width, plane.height);
  const paper: Plane = { width: page.widthPx, height: page.heightPx };
  const search = {
    tolerance,
    tries: TRIES,
    isPlausible: (map: Homography) => {
      const toPage = inverse(map);
      return toPage !== null && isPlausible(toPage, plane, paper);
    },
  };
  const tried = modelsTried * FAMILIES.length;
  const chance = chanceOf(pairs, tolerance, plane);
  const nfaOf = (groups: number, family: MapFamily) =>
    log10FalseAlarms({ places: pairs.groupCount, agreeing: groups, sample: family.sample, chance, tried });
  let best: { consensus: Consensus; log10Nfa: number } | null = null;
  for (const family of FAMILIES) {
    const consensus = findConsensus(pairs, family, search);
    if (consensus === null || consensus.groups <= family.sample) continue;
    const log10Nfa = nfaOf(consensus.groups, family);
    if (best === null || log10Nfa < best.log10Nfa) best = { consensus, log10Nfa };
  }
  if (best === null) return null;
  const refined = refineMap(pairs, best.consensus, search);
  const toPage = refined && inverse(refined.map);
  if (!toPage) return null;
  const inPlace = wordsInPlace(pairs, inliersOf(pairs, refined.map, tolerance));
  return {
    toPage,
    errorMm: refined.error,
    inPlace,
    pairs: new Set(pairs.faceWords).size,
    onPage: fixed.filter(({ box }) => isOnPage(toPage, box, paper)).length,
    spread: spreadOf(fixed, inPlace),
    log10Nfa: best.log10Nfa,
  };
}

/** Mean over the phrases of the chance that one of its pairs falls in place by itself. */
function chanceOf({ groups, groupCount }: WordPairs, tolerance: number, { width, height }: Plane): number {
  const one = (Math.PI * tolerance * tolerance) / (width * height);
  return (one * groups.length) / Math.max(1, groupCount);
}

/** Words of the face with a pair among the inliers, each once, each place of the page once. */
function wordsInPlace(pairs: WordPairs, inliers: readonly number[]): number[] {
  const taken = new Set<number>();
  const inPlace = new Set<number>();
  for (const at of inliers) {
    const [word, place] = [pairs.faceWords[at]!, pairs.pageWords[at]!];
    if (inPlace.has(word) || taken.has(place)) continue;
    inPlace.add(word);
    taken.add(place);
  }
  return [...inPlace];
}

function isOnPage(toPage: Homography, box: WordFace['words'][number]['box'], page: Plane): boolean {
  const { x, y } = mapPoint(toPage, box.x + box.width / 2, box.y + box.height / 2);
  return x >= 0 && y >= 0 && x <= page.width && y <= page.height;
}

function spreadOf(words: WordFace['words'], inPlace: readonly number[]): number {
  const all = areaAround(words);
  return all > 0 ? areaAround(inPlace.map((at) => words[at]!)) / all : 0;
}

function areaAround(words: WordFace['words']): number {
  if (words.length === 0) return 0;
  const left = Math.min(...words.map(({ box }) => box.x));
  const top = Math.min(...words.map(({ box }) => box.y));
  const right = Math.max(...words.map(({ box }) => box.x + box.width));
  const bottom = Math.max(...words.map(({ box }) => box.y + box.height));
  return (right - left) * (bottom - top);
}
