import { mapPoint } from '../../imaging/registration/homography.ts';
import type { SizeMm } from '../../model/reference/basics.ts';
import type { Homography } from '../../model/reference/recognition.ts';
import type { WordVerification } from './verify-by-words.ts';

/**
 * Expected number of agreements by chance above which none is accepted: one in ten thousand pages. What follows keeps out
 * documents that share labels not by chance: with both, no page of the evaluation whose model was away was accepted, nor
 * any of twelve cards, passports and receipts of no model.
 */
const MOST_LOG10_NFA = -4;
/** Fixed words that must stand in place. Fewer fix a map, but not one to measure by. */
const LEAST_WORDS = 8;
/** Share of the fixed words lying on the page that must stand in place: other documents share labels, not most words. */
const LEAST_IN_PLACE = 0.4;
/** Share of the area of the fixed words that those in place must stand around. */
const LEAST_SPREAD = 0.35;

/** The same share where looks say the same: much of a photograph is not read. */
const LEAST_IN_PLACE_WITH_LOOKS = 0.25;
/** How far words and looks may lay a corner from each other, as a share of the diagonal. */
const MOST_APART_SHARE = 0.03;

/** Whether words alone show that a page is of this face. */
export function isConvincing(words: WordVerification): boolean {
  return hasEnough(words) && words.inPlace.length >= LEAST_IN_PLACE * words.onPage;
}

/** How a page lies over a face by what looks alike. */
interface Looks {
  readonly toPage: Homography;
  readonly log10Nfa: number;
}

/**
 * Whether words and looks, neither convincing alone, knowing nothing of each other, say the same: each of them one in
 * ten thousand by chance, and both lay the face on the same place. Three photographs of a card of which a third of the
 * words were read had 10^-8 to 10^-16 and 10^-8 to 10^-11; faces of other models never more than one of them.
 */
export function isConvincingTogether(words: WordVerification, looks: Looks, face: SizeMm): boolean {
  return (
    hasEnough(words) &&
    words.inPlace.length >= LEAST_IN_PLACE_WITH_LOOKS * words.onPage &&
    looks.log10Nfa <= MOST_LOG10_NFA &&
    cornersApart(words.toPage, looks.toPage, face) <= MOST_APART_SHARE
  );
}

function hasEnough({ inPlace, spread, log10Nfa }: WordVerification): boolean {
  return log10Nfa <= MOST_LOG10_NFA && inPlace.length >= LEAST_WORDS && spread >= LEAST_SPREAD;
}

/** The greatest distance between the places of a corner, as a share of the diagonal on the page. */
function cornersApart(one: Homography, other: Homography, { widthMm, heightMm }: SizeMm): number {
  const places = (map: Homography) =>
    [0, widthMm].flatMap((x) => [mapPoint(map, x, 0), mapPoint(map, x, heightMm)]);
  const [first, second] = [places(one), places(other)];
  const apart = first.map(({ x, y }, at) => Math.hypot(second[at]!.x - x, second[at]!.y - y));
  return Math.max(...apart) / Math.hypot(first[3]!.x - first[0]!.x, first[3]!.y - first[0]!.y);
}
