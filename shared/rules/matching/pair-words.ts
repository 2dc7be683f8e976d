import type { GroupedPairs } from '../../imaging/registration/ransac.ts';
import type { FaceWord } from '../../model/reference/recognition.ts';
import type { Box } from '../../model/region.ts';
import { isWithinOneEdit, LEAST_FUZZY_LENGTH } from './one-edit.ts';
import { phrasesOf } from './phrases.ts';
import type { PlacedWord } from './placed-words.ts';

/** Words of a page that may be words of a face, their middles from px of the page to mm of the face. */
export interface WordPairs extends GroupedPairs {
  /** Of each pair, the word of the face and the word of the page, by their places in the lists. */
  readonly faceWords: Int32Array;
  readonly pageWords: Int32Array;
}

/** A word that stands on the page more often than this tells no place. */
const MOST_PLACES = 12;

/** Pairs the words by what they say, exactly or else within one edit; of several places, those with alike neighbours. */
export function pairWords(face: readonly FaceWord[], page: readonly PlacedWord[]): WordPairs {
  const places = placesByText(page);
  const phrases = phrasesOf(face);
  const pairs: [face: number, page: number][] = [];
  for (const [at, { text }] of face.entries()) {
    const found = places.get(text) ?? nearlyAlike(text, page);
    if (found.length === 0) continue;
    const best = withNeighbours(face, page, at, found);
    if (best.length <= MOST_PLACES) pairs.push(...best.map((place) => [at, place] as [number, number]));
  }
  const used = [...new Set(pairs.map(([at]) => phrases[at]!))];
  const numbers = new Map(used.map((phrase, number) => [phrase, number]));
  return {
    from: Float64Array.from(pairs.flatMap(([, place]) => middleOf(page[place]!.box))),
    to: Float64Array.from(pairs.flatMap(([at]) => middleOf(face[at]!.box))),
    groups: Int32Array.from(pairs, ([at]) => numbers.get(phrases[at]!)!),
    groupCount: used.length,
    faceWords: Int32Array.from(pairs, ([at]) => at),
    pageWords: Int32Array.from(pairs, ([, place]) => place),
  };
}

/** Middle of a box as two numbers. */
function middleOf({ x, y, width, height }: Box): [number, number] {
  return [x + width / 2, y + height / 2];
}

function placesByText(words: readonly PlacedWord[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { text }] of words.entries()) {
    const known = places.get(text);
    if (known === undefined) places.set(text, [at]);
    else known.push(at);
  }
  return places;
}

function nearlyAlike(text: string, page: readonly PlacedWord[]): number[] {
  if (text.length < LEAST_FUZZY_LENGTH) return [];
  return Array.from(page.keys()).filter((at) => isWithinOneEdit(text, page[at]!.text));
}

/** The places whose words before and after are those of the face; all of them when none has such neighbours. */
function withNeighbours(
  face: readonly FaceWord[],
  page: readonly PlacedWord[],
  at: number,
  places: readonly number[],
): readonly number[] {
  if (places.length === 1) return places;
  const support = (place: number) =>
    Number(at > 0 && face[at - 1]!.text === page[place - 1]?.text) +
    Number(at + 1 < face.length && face[at + 1]!.text === page[place + 1]?.text);
  const most = Math.max(...places.map(support));
  return places.filter((place) => support(place) === most);
}
