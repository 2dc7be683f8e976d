import { type GreyRaster, type Raster, toGrey } from '../../../shared/imaging/raster.ts';
import { log10FalseAlarms } from '../../../shared/imaging/registration/chance.ts';
import {
  inverse,
  type PointPairs,
  quadToQuad,
  rectangle,
} from '../../../shared/imaging/registration/homography.ts';
import { PROJECTIVE, SIMILARITY } from '../../../shared/imaging/registration/map-families.ts';
import { type Keypoints, matchKeypoints } from '../../../shared/imaging/registration/match-keypoints.ts';
import {
  cornersOnPage,
  isPlausible,
  type Plane,
  sidesOf,
} from '../../../shared/imaging/registration/plausible.ts';
import {
  chosen,
  findConsensus,
  type GroupedPairs,
  inliersOf,
} from '../../../shared/imaging/registration/ransac.ts';
import { refineMap } from '../../../shared/imaging/registration/refine.ts';
import { warp } from '../../../shared/imaging/registration/warp.ts';
import type { SizeMm } from '../../../shared/model/reference/basics.ts';
import type { Corners, Homography } from '../../../shared/model/reference/recognition.ts';
import type { Zone } from '../../../shared/model/reference/zones.ts';
import { findKeypoints } from './keypoints.ts';

/** The picture of a page, made upright and small, with its keypoints: taken once for all models tried. */
export interface PicturedPage {
  readonly raster: Raster;
  readonly keypoints: Keypoints;
  /** From px of the small picture to px of the page. */
  readonly toPage: Homography;
}

/** A face on the image of a specimen. */
export interface PicturedFace extends SizeMm {
  readonly raster: Raster;
  readonly corners: Corners;
  readonly zones: readonly Zone[];
}

/** How the picture of a page lies over that of a specimen. */
export interface ImageVerification {
  readonly toPage: Homography;
  readonly errorMm: number;
  /** Spots that agree, and spots with a like one on the page. */
  readonly inliers: number;
  readonly pairs: number;
  /** Ninths of the face with a spot that agrees. */
  readonly ninths: number;
  readonly log10Nfa: number;
  /** The places that agree, from px of the page to mm of the face. */
  readonly spots: PointPairs;
}

/**
 * Longer side of the pictures that are compared, px. Of the pairs on scans and photographs of five faces 55 to 87 % were
 * right at 700, 37 to 70 % at 1,000, where grain and blur weigh more, at three times the time.
 */
const LONG_SIDE_PX = 640;
/** As for words: how far a spot may lie from its place, as a share of the diagonal. */
const TOLERANCE_SHARE = 0.0025;
/** The same for the first, stiff map: perspective moves corners by so much. */
const LOOSE_SHARE = 0.03;
/** Keypoints of one spot, seen at several sizes, bear witness once: side of a spot as a share of the longer side. */
const SPOT_SHARE = 0.015;
/** How far a spot is looked for from its place once the page is seen straight, as a share of the longer side. */
const STRAIGHT_REACH = 0.06;
const TRIES = 40_000;
const PROJECTIVE_TRIES = 3000;

/**
 * Expected number of agreements by chance above which none is accepted. Spots of one drawing are less free than words:
 * a passport page that was laid over a card with the same line art reached -13, while photographs of the evaluation that
 * are of the face begin at -14.3.
 */
const MOST_LOG10_NFA = -14;
/**
 * Spots that must agree, their share of those with a like one on the page, and the ninths of the face that they must lie
 * in: one emblem is on many documents. Pages of the evaluation that are of the face had 17 spots or more; none whose
 * model was away was accepted.
 */
const LEAST_SPOTS = 16;
const LEAST_SHARE = 0.2;
const LEAST_NINTHS = 3;
/**
 * With little print that is the same on all documents two ninths will do, when so much agrees that no emblem or note in
 * common explains it: a note printed on cards of two models reached -20 in two ninths.
 */
const FEW_NINTHS = 2;
const SURELY_LOG10_NFA = -30;
/** Spots and bound from which a first, rough answer is worth a second look at the page as it says that it lies. */
const ROUGH_SPOTS = 7;
const ROUGH_LOG10_NFA = -1;

/** Whether looks alone show that a page is of this face. */
export function isConvincingImage({ inliers, pairs, ninths, log10Nfa }: ImageVerification): boolean {
  return (
    log10Nfa <= MOST_LOG10_NFA &&
    inliers >= LEAST_SPOTS &&
    inliers >= LEAST_SHARE * pairs &&
    (ninths >= LEAST_NINTHS || (ninths >= FEW_NINTHS && log10Nfa <= SURELY_LOG10_NFA))
  );
}

/** Takes the keypoints of what lies between four corners of a page. */
export async function picturePage(raster: Raster, corners: Corners): Promise<PicturedPage> {
  const [top, right, bottom, left] = sidesOf(corners);
  const { picture, toImage } = pictureOf(raster, corners, { widthMm: top + bottom, heightMm: left + right });
  return { raster, keypoints: await findKeypoints(picture, null), toPage: toImage };
}

/**
 * Lays a page over a specimen by places that look alike; null when too few do. What a rough answer says of how the page
 * lies is looked at again: seen straight, twice as many places agree, and five times as exactly.
 */
export async function verifyByImage(
  face: PicturedFace,
  page: PicturedPage,
  { modelsTried }: { readonly modelsTried: number },
): Promise<ImageVerification | null> {
  const { picture } = pictureOf(face.raster, face.corners, face);
  const pxPerMm = picture.width / face.widthMm;
  const own = await findKeypoints(picture, maskOf(picture, face.zones, pxPerMm));
  const seen = { own, pxPerMm };
  const rough = layOver(face, seen, page, { modelsTried, reach: null });
  if (rough === null || rough.inliers < ROUGH_SPOTS || rough.log10Nfa > ROUGH_LOG10_NFA) return rough;
  const corners = cornersOnPage(rough.toPage, { width: face.widthMm, height: face.heightMm });
  if (corners === null) return rough;
  const upright = await picturePage(page.raster, corners);
  const straight = layOver(face, seen, upright, { modelsTried, reach: STRAIGHT_REACH });
  return straight !== null && straight.inliers > rough.inliers ? straight : rough;
}

function layOver(
  face: PicturedFace,
  { own, pxPerMm }: { readonly own: Keypoints; readonly pxPerMm: number },
  page: PicturedPage,
  { modelsTried, reach }: { readonly modelsTried: number; readonly reach: number | null },
): ImageVerification | null {
  const plane: Plane = { width: face.widthMm, height: face.heightMm };
  const reachMm = reach === null ? null : reach * Math.max(plane.width, plane.height);
  const pairs = pairsOf(own, page, { pxPerMm, reachMm }, plane);
  const diagonal = Math.hypot(plane.width, plane.height);
  const tolerance = TOLERANCE_SHARE * diagonal;
  const plausible = (map: Homography) => {
    const toPage = inverse(map);
    return toPage !== null && isPlausible(toPage, plane, page.raster);
  };
  const loose = findConsensus(pairs, SIMILARITY, {
    tolerance: LOOSE_SHARE * diagonal,
    tries: TRIES,
    isPlausible: plausible,
  });
  if (loose === null || loose.inliers.length < PROJECTIVE.sample) return null;
  const near = some(pairs, loose.inliers);
  const search = { tolerance, tries: PROJECTIVE_TRIES, isPlausible: plausible };
  const consensus = findConsensus(near, PROJECTIVE, search);
  const refined = consensus && refineMap(near, consensus, search);
  const toPage = refined && inverse(refined.map);
  if (!toPage) return null;
  const inliers = inliersOf(pairs, refined.map, tolerance);
  const agreeing = new Set(inliers.map((at) => pairs.groups[at]!)).size;
  // Like places were sought on the whole face, or in a square about their own.
  const sought = reachMm === null ? plane.width * plane.height : (2 * reachMm) ** 2;
  const one = (Math.PI * tolerance * tolerance) / sought;
  return {
    toPage,
    errorMm: refined.error,
    inliers: agreeing,
    pairs: pairs.groupCount,
    ninths: ninthsOf(pairs, inliers, plane),
    spots: chosen(pairs, inliers),
    log10Nfa: log10FalseAlarms({
      places: pairs.groupCount,
      agreeing,
      sample: PROJECTIVE.sample,
      chance: (one * pairs.groups.length) / Math.max(1, pairs.groupCount),
      tried: modelsTried,
    }),
  };
}

function pictureOf(
  raster: Raster,
  corners: Corners,
  { widthMm, heightMm }: SizeMm,
): { picture: GreyRaster; toImage: Homography } {
  const scale = LONG_SIDE_PX / Math.max(widthMm, heightMm);
  const width = Math.max(1, Math.round(widthMm * scale));
  const height = Math.max(1, Math.round(heightMm * scale));
  const toImage = quadToQuad(rectangle(width, height), corners) ?? [1, 0, 0, 0, 1, 0, 0, 0, 1];
  return { picture: toGrey(warp(raster, toImage, width, height)), toImage };
}

/** Where the print of a face is the same on every document: 0 over what is filled in. */
function maskOf({ width, height }: GreyRaster, zones: readonly Zone[], pxPerMm: number): Uint8Array {
  const mask = new Uint8Array(width * height).fill(255);
  for (const { kind, box } of zones) {
    if (kind === 'fixed-text') continue;
    const left = Math.max(0, Math.floor(box.x * pxPerMm));
    const right = Math.min(width, Math.ceil((box.x + box.width) * pxPerMm));
    const bottom = Math.min(height, Math.ceil((box.y + box.height) * pxPerMm));
    for (let y = Math.max(0, Math.floor(box.y * pxPerMm)); y < bottom; y++) {
      if (right > left) mask.fill(0, y * width + left, y * width + right);
    }
  }
  return mask;
}

/** Like places, from px of the page to mm of the face, grouped by the spot of the face. */
function pairsOf(
  own: Keypoints,
  page: PicturedPage,
  { pxPerMm, reachMm }: { readonly pxPerMm: number; readonly reachMm: number | null },
  plane: Plane,
): GroupedPairs {
  const reachPx = reachMm === null ? undefined : reachMm * pxPerMm;
  const matched = matchKeypoints(own, page.keypoints, reachPx);
  const from = new Float64Array(2 * matched.length);
  const to = new Float64Array(2 * matched.length);
  const spot = SPOT_SHARE * Math.max(plane.width, plane.height);
  const numbers = new Map<string, number>();
  const groups = new Int32Array(matched.length);
  for (const [at, [face, place]] of matched.entries()) {
    const [x, y] = [page.keypoints.places[2 * place]!, page.keypoints.places[2 * place + 1]!];
    const map = page.toPage;
    const w = map[6] * x + map[7] * y + map[8];
    from[2 * at] = (map[0] * x + map[1] * y + map[2]) / w;
    from[2 * at + 1] = (map[3] * x + map[4] * y + map[5]) / w;
    to[2 * at] = own.places[2 * face]! / pxPerMm;
    to[2 * at + 1] = own.places[2 * face + 1]! / pxPerMm;
    const key = `${Math.floor(to[2 * at]! / spot)} ${Math.floor(to[2 * at + 1]! / spot)}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    groups[at] = number;
  }
  return { from, to, groups, groupCount: numbers.size };
}

function some(pairs: GroupedPairs, places: readonly number[]): GroupedPairs {
  const used = [...new Set(places.map((at) => pairs.groups[at]!))];
  const numbers = new Map(used.map((group, number) => [group, number]));
  return {
    ...chosen(pairs, places),
    groups: Int32Array.from(places, (at) => numbers.get(pairs.groups[at]!)!),
    groupCount: used.length,
  };
}

function ninthsOf({ to }: GroupedPairs, inliers: readonly number[], { width, height }: Plane): number {
  const ninths = new Set<number>();
  for (const at of inliers) {
    const column = Math.min(2, Math.floor((3 * to[2 * at]!) / width));
    const row = Math.min(2, Math.floor((3 * to[2 * at + 1]!) / height));
    ninths.add(3 * row + column);
  }
  return ninths.size;
}
