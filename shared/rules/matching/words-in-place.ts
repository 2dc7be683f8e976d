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

/** A reading less sure than this says nothing about what stands there. */
const LEAST_CONFIDENCE = 0.6;

/** Looks at the place of each fixed word, within some mm of it, once a page is laid over a face. */
export function readPlaces(
  fixed: readonly FaceWord[],
  page: readonly PlacedWord[],
  toPage: Homography,
  withinPx: number,
): PlacesRead {
  const inPlace: number[] = [];
  let otherwise = 0;
  for (const [at, { text, box }] of fixed.entries()) {
    const { x, y } = mapPoint(toPage, box.x + box.width / 2, box.y + box.height / 2);
    const over = page.filter((word) => covers(word, x, y));
    const here = [...page.filter((word) => isNear(word, x, y, withinPx)), ...over];
    if (here.some((word) => isSameWord(word.text, text))) inPlace.push(at);
    else if (over.some(({ confidence }) => confidence >= LEAST_CONFIDENCE)) otherwise++;
  }
  return { inPlace, otherwise };
}

/** The same letters, or all but one of at least four. */
export function isSameWord(one: string, other: string): boolean {
  return one === other || (other.length >= LEAST_FUZZY_LENGTH && isWithinOneEdit(one, other));
}

function isNear({ box }: PlacedWord, x: number, y: number, withinPx: number): boolean {
  return Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y) <= withinPx;
}

function covers({ box }: PlacedWord, x: number, y: number): boolean {
  return x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;
}
