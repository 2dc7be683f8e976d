import { mapPoint } from '../../imaging/registration/homography.ts';
import type { FaceWord, Homography } from '../../model/reference/recognition.ts';

/** A face that was laid over the page. */
export interface LaidFace {
  readonly fixed: readonly FaceWord[];
  /** Which of them stand in place. */
  readonly inPlace: readonly number[];
  readonly toPage: Homography;
  readonly pxPerMm: number;
}

/** How near two faces must have the same word for it to tell nothing between them, mm. */
const SAME_PLACE_MM = 2;
/** Words of its own that a face must have in place to be told from another, and their share of its own words. */
const LEAST_OWN = 2;
const LEAST_OWN_SHARE = 0.5;
/** Share of its own words that the other may still have in place. */
const MOST_OTHER_SHARE = 0.2;
/** Words shorter than this are as often read from a line or a speck. */
const LEAST_LENGTH = 3;

/**
 * Which of two faces that both lie well over a page it is, by the words that one has and the other has not: 1 the one,
 * -1 the other, 0 not to be told.
 */
export function tellApart(one: LaidFace, other: LaidFace): 1 | -1 | 0 {
  const [first, second] = [ownWords(one, other), ownWords(other, one)];
  if (isTold(first, second)) return 1;
  return isTold(second, first) ? -1 : 0;
}

interface Own {
  readonly inPlace: number;
  readonly all: number;
}

function isTold(own: Own, others: Own): boolean {
  const hasOwn = own.inPlace >= LEAST_OWN && own.inPlace >= LEAST_OWN_SHARE * own.all;
  const lacksOthers = others.inPlace <= MOST_OTHER_SHARE * others.all;
  // A later edition may only have dropped words: then those missing tell.
  const onlyDropped = own.all === 0 && others.all >= LEAST_OWN && others.inPlace === 0;
  return (hasOwn && lacksOthers) || onlyDropped;
}

function ownWords(face: LaidFace, other: LaidFace): Own {
  const found = new Set(face.inPlace);
  let [inPlace, all] = [0, 0];
  for (const [at, word] of face.fixed.entries()) {
    if (word.text.length < LEAST_LENGTH || hasSame(face, word, other)) continue;
    all++;
    if (found.has(at)) inPlace++;
  }
  return { inPlace, all };
}

function hasSame(face: LaidFace, { text, box }: FaceWord, other: LaidFace): boolean {
  const place = mapPoint(face.toPage, box.x + box.width / 2, box.y + box.height / 2);
  return other.fixed.some((word) => {
    if (word.text !== text) return false;
    const { x, y } = mapPoint(
      other.toPage,
      word.box.x + word.box.width / 2,
      word.box.y + word.box.height / 2,
    );
    return Math.hypot(x - place.x, y - place.y) <= SAME_PLACE_MM * face.pxPerMm;
  });
}
