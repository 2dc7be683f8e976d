import {
  growthAt,
  inverse,
  mapPoint,
  type PointPairs,
} from '../../../shared/imaging/registration/homography.ts';
import { cornersOnPage, isPlausible } from '../../../shared/imaging/registration/plausible.ts';
import { inliersOf } from '../../../shared/imaging/registration/ransac.ts';
import { refineMap } from '../../../shared/imaging/registration/refine.ts';
import type { Homography } from '../../../shared/model/reference/recognition.ts';
import { pairWords } from '../../../shared/rules/matching/pair-words.ts';
import { type Laid, type ReadPage, WITHIN_MM, wordsOf } from './laid-face.ts';
import { convincingLooks } from './lay-faces.ts';
import { picturePage } from './verify-by-image.ts';

/** How far a place may lie from where the joint map brings it, as a share of the diagonal. */
const TOLERANCE_SHARE = 0.004;
/**
 * The face laid over the page as exactly as can be, by all that agrees: a dozen words hold a card less firmly than a
 * hundred places of its ground, and places of the ground leave a corner loose that a word or the machine-readable zone
 * holds.
 */
export async function layExactly(read: ReadPage, laid: Laid, modelsTried: number): Promise<Laid> {
  const { widthMm, heightMm } = laid.face.index;
  const words = wordPairs(read, laid);
  const spots = laid.spots ?? (await spotsSeenStraight(read, laid, modelsTried));
  const all = joined(words, spots);
  const plane = { width: widthMm, height: heightMm };
  const search = {
    tolerance: TOLERANCE_SHARE * Math.hypot(widthMm, heightMm),
    tries: 0,
    isPlausible: (map: Homography) => {
      const toPage = inverse(map);
      return toPage !== null && isPlausible(toPage, plane, read.page.raster);
    },
  };
  const start = inverse(laid.toPage);
  if (start === null) return laid;
  const inliers = inliersOf(all, start, search.tolerance);
  const refined = refineMap(all, { map: start, inliers, groups: all.groupCount }, search);
  const toPage = refined && inverse(refined.map);
  if (!toPage) return laid;
  const pxPerMm = growthAt(toPage, widthMm / 2, heightMm / 2);
  const registration = { ...laid.registration, toPage, pxPerMm, errorMm: refined.error };
  return { ...laid, toPage, pxPerMm, registration };
}

/** Fixed words of the face with the words of the page that stand near their place. */
function wordPairs(read: ReadPage, { fixed, toPage }: Laid): PointPairs {
  const { from, to } = pairWords(fixed, wordsOf(read));
  const back = inverse(toPage);
  const near = Array.from({ length: from.length / 2 }, (_, at) => at).filter((at) => {
    const place = back && mapPoint(back, from[2 * at]!, from[2 * at + 1]!);
    return place !== null && Math.hypot(place.x - to[2 * at]!, place.y - to[2 * at + 1]!) <= WITHIN_MM;
  });
  const of = (points: Float64Array) =>
    Float64Array.from(near.flatMap((at) => [points[2 * at]!, points[2 * at + 1]!]));
  return { from: of(from), to: of(to) };
}

async function spotsSeenStraight(
  read: ReadPage,
  laid: Laid,
  modelsTried: number,
): Promise<PointPairs | null> {
  const { widthMm, heightMm } = laid.face.index;
  const corners = cornersOnPage(laid.toPage, { width: widthMm, height: heightMm });
  if (corners === null) return null;
  const looks = await convincingLooks(laid.face, await picturePage(read.page.raster, corners), modelsTried);
  return looks?.spots ?? null;
}

function joined(one: PointPairs, other: PointPairs | null) {
  const from = Float64Array.from([...one.from, ...(other?.from ?? [])]);
  const to = Float64Array.from([...one.to, ...(other?.to ?? [])]);
  const groupCount = from.length / 2;
  return { from, to, groups: Int32Array.from({ length: groupCount }, (_, at) => at), groupCount };
}
