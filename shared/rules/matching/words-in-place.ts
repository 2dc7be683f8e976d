import { mapPoint } from '../../imaging/registration/homography.ts';
import type { FaceWord, Homography } from '../../model/reference/recognition.ts';
import { isWithinOneEdit, LEAST_FUZZY_LENGTH } from './one-edit.ts';
import type { PlacedWord } from './placed-words.ts';

/** What is read where the fixed words of a face belong. */
export interface PlacesRead {
  /** Fixed words that are read in their place, by their place in the list. */
  readonly inPlace: readonly number[];
  /** Fixed words in whose place something else is read. */
  readonly otherwise: number;
}

/** A reading less sure than this says nothing about what stands there, and so does a shorter one. */
const LEAST_CONFIDENCE = 0.8;
const LEAST_LENGTH = 4;
/** Share of pairs of letters from which two words may be one, misread or cut in two. */
const MOST_ALIKE = 0.3;
/** A reading so many times as high as the fixed word takes in the lines around it: it is not of that place alone. */
const MOST_TIMES_AS_HIGH = 2;

/** How a face lies over a page, and how far from its place a word is looked for, mm. */
export interface LaidOver {
  readonly toPage: Homography;
  readonly pxPerMm: number;
  readonly withinMm: number;
}

/** Looks at the place of each fixed word once a page is laid over a face. */
export function readPlaces(
  fixed: readonly FaceWord[],
  page: readonly PlacedWord[],
  { toPage, pxPerMm, withinMm }: LaidOver,
): PlacesRead {
  const inPlace: number[] = [];
  let otherwise = 0;
  for (const [at, { text, box }] of fixed.entries()) {
    const { x, y } = mapPoint(toPage, box.x + box.width / 2, box.y + box.height / 2);
    const over = page.filter((word) => covers(word, x, y));
    const here = [...page.filter((word) => isNear(word, x, y, withinMm * pxPerMm)), ...over];
    if (here.some((word) => isSameWord(word.text, text))) inPlace.push(at);
    else if (over.some((word) => isOther(word, text) && !isHigher(word, box, pxPerMm))) otherwise++;
  }
  return { inPlace, otherwise };
}

/** The same letters, or all but one of at least four. */
function isSameWord(one: string, other: string): boolean {
  return one === other || (other.length >= LEAST_FUZZY_LENGTH && isWithinOneEdit(one, other));
}

function isOther({ text, confidence }: PlacedWord, wanted: string): boolean {
  return (
    confidence >= LEAST_CONFIDENCE &&
    Math.min(text.length, wanted.length) >= LEAST_LENGTH &&
    pairsInCommon(text, wanted) < MOST_ALIKE
  );
}

function isHigher({ box }: PlacedWord, wanted: FaceWord['box'], pxPerMm: number): boolean {
  const height = Math.min(box.width, box.height);
  return height > MOST_TIMES_AS_HIGH * Math.min(wanted.width, wanted.height) * pxPerMm;
}

/** Share of the neighbouring letters of two words that both have (Dice's coefficient), 0..1. */
function pairsInCommon(one: string, other: string): number {
  const pairs = new Set(lettersInPairs(other));
  const common = lettersInPairs(one).filter((pair) => pairs.has(pair)).length;
  return (2 * common) / (one.length + other.length - 2);
}

function lettersInPairs(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
}

function isNear({ box }: PlacedWord, x: number, y: number, withinPx: number): boolean {
  return Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y) <= withinPx;
}

function covers({ box }: PlacedWord, x: number, y: number): boolean {
  return x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;
}
