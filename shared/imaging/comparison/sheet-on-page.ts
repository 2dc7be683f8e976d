import type { Page } from '../../model/page.ts';
import type { SizeMm } from '../../model/reference/basics.ts';
import type { Corners, FaceComparison, Homography, Point } from '../../model/reference/recognition.ts';
import { MM_PER_INCH } from '../../model/units.ts';
import { growthAt, inverse, mapPoint } from '../registration/homography.ts';

/** A file that states another resolution than this around the print was resized after scanning: it says nothing. */
const LEAST_SCALE = 0.85;
const MOST_SCALE = 1.15;
/** Growth between the corners of a face that a flatbed does not give: the page is a photo. */
const PHOTO_GROWTH = 0.03;
/** Degrees. A card that lies further off straight was photographed, or its edges were found by chance. */
const MOST_ASKEW_DEG = 5;
/** Edges this far inside the face are those of a frame that is printed on it, mm. */
const INSIDE_MM = 2;
/** Edges that lie further out than this, as a share of a side, are those of another sheet or of the image. */
const OTHER_SHEET = 0.35;

/** Width and height of the print against the model, by the resolution that the file states; null when it does not. */
export function printScaleOf(
  { dpi, dpiSource }: Pick<Page, 'dpi' | 'dpiSource'>,
  toPage: Homography,
  { widthMm, heightMm }: SizeMm,
): FaceComparison['printScale'] {
  const growth = [growthAt(toPage, 0, 0), growthAt(toPage, widthMm, 0)];
  growth.push(growthAt(toPage, 0, heightMm), growthAt(toPage, widthMm, heightMm));
  const isPhoto = Math.max(...growth) / Math.min(...growth) > 1 + PHOTO_GROWTH;
  if (dpiSource !== 'file' || isPhoto) return null;
  const place = (x: number, y: number) => mapPoint(toPage, x, y);
  const pxPerMm = dpi / MM_PER_INCH;
  const across = distance(place(0, heightMm / 2), place(widthMm, heightMm / 2)) / widthMm / pxPerMm;
  const down = distance(place(widthMm / 2, 0), place(widthMm / 2, heightMm)) / heightMm / pxPerMm;
  const isStated = [across, down].every((scale) => scale >= LEAST_SCALE && scale <= MOST_SCALE);
  return isStated ? { across, down } : null;
}

/**
 * Size of the sheet around a face, by its edges on the page, in the resolution that the file states. Null where that is
 * not known, where the sheet does not lie flat and straight, or where the edges are those of something else: a frame,
 * the glass. So a sheet that was trimmed is not told.
 */
export function sheetSizeOf(
  corners: Corners,
  toPage: Homography,
  scale: FaceComparison['printScale'],
  face: SizeMm,
): SizeMm | null {
  if (scale === null || liesAskew(toPage, face)) return null;
  const toFace = inverse(toPage);
  if (toFace === null) return null;
  const places = corners.map(({ x, y }) => mapPoint(toFace, x, y));
  // Read upside down or on its side, the corners come in another order: sides go by the direction they run in.
  const sides = places.map((from, at) => sideOf(from, places[(at + 1) % places.length]!));
  const [level, upright] = [sides.filter(({ isLevel }) => isLevel), sides.filter(({ isLevel }) => !isLevel)];
  if (level.length !== 2 || upright.length !== 2) return null;
  const widthMm = meanLength(level);
  const heightMm = meanLength(upright);
  const isOther = (one: number, other: number) => Math.abs(one / other - 1) > OTHER_SHEET;
  if (widthMm < face.widthMm - INSIDE_MM || heightMm < face.heightMm - INSIDE_MM) return null;
  if (isOther(widthMm, face.widthMm) || isOther(heightMm, face.heightMm)) return null;
  return { widthMm: widthMm * scale.across, heightMm: heightMm * scale.down };
}

/** Whether the face is turned on the page by more than sheets lie askew on a glass. */
function liesAskew(toPage: Homography, { widthMm, heightMm }: SizeMm): boolean {
  const from = mapPoint(toPage, 0, heightMm / 2);
  const to = mapPoint(toPage, widthMm, heightMm / 2);
  const degrees = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  return Math.abs(degrees - 90 * Math.round(degrees / 90)) > MOST_ASKEW_DEG;
}

interface Side {
  readonly length: number;
  readonly isLevel: boolean;
}

function sideOf(from: Point, to: Point): Side {
  return { length: distance(from, to), isLevel: Math.abs(to.x - from.x) > Math.abs(to.y - from.y) };
}

function meanLength(sides: readonly Side[]): number {
  return sides.reduce((sum, { length }) => sum + length, 0) / sides.length;
}

function distance(one: Point, other: Point): number {
  return Math.hypot(other.x - one.x, other.y - one.y);
}
