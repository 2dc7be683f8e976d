import type { Box } from '../region.ts';
import type { BoxMm } from './basics.ts';
import type { Corners, Homography, Point } from './recognition.ts';

/** How a face lies on an image: both ways between mm of the face and px of the image. */
export interface FaceMap {
  readonly toImage: (mm: Point) => Point;
  readonly toFace: (px: Point) => Point;
  /** The upright box on the image that holds a box of the face. */
  readonly boxOnImage: (box: BoxMm) => Box;
  /** Pixels of the image a mm of the face, on average. */
  readonly pxPerMm: number;
}

/** The map of a face whose corners lie at these places: top left, top right, bottom right, bottom left. */
export function faceMapOf(
  corners: Corners,
  { widthMm, heightMm }: { readonly widthMm: number; readonly heightMm: number },
): FaceMap {
  const there = squareToQuad(corners);
  const back = inverse(there);
  const toImage = ({ x, y }: Point) => mapped(there, { x: x / widthMm, y: y / heightMm });
  return {
    toImage,
    toFace: (px) => {
      const { x, y } = mapped(back, px);
      return { x: x * widthMm, y: y * heightMm };
    },
    boxOnImage: ({ x, y, width, height }) => {
      const places = [
        toImage({ x, y }),
        toImage({ x: x + width, y }),
        toImage({ x: x + width, y: y + height }),
        toImage({ x, y: y + height }),
      ];
      const [xs, ys] = [places.map((place) => place.x), places.map((place) => place.y)];
      const [left, top] = [Math.min(...xs), Math.min(...ys)];
      return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
    },
    pxPerMm: Math.sqrt(areaOf(corners) / (widthMm * heightMm)),
  };
}

/** The projective map of the unit square to four places (Heckbert 1989, section 2.2.3). */
function squareToQuad([p0, p1, p2, p3]: Corners): Homography {
  const [dx1, dy1] = [p1.x - p2.x, p1.y - p2.y];
  const [dx2, dy2] = [p3.x - p2.x, p3.y - p2.y];
  const [sx, sy] = [p0.x - p1.x + p2.x - p3.x, p0.y - p1.y + p2.y - p3.y];
  const size = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / size;
  const h = (dx1 * sy - sx * dy1) / size;
  return [
    p1.x - p0.x + g * p1.x,
    p3.x - p0.x + h * p3.x,
    p0.x,
    p1.y - p0.y + g * p1.y,
    p3.y - p0.y + h * p3.y,
    p0.y,
    g,
    h,
    1,
  ];
}

/** The map back: the adjugate does, since the nine numbers mean the same at any scale. */
function inverse([a, b, c, d, e, f, g, h, i]: Homography): Homography {
  return [
    e * i - f * h,
    c * h - b * i,
    b * f - c * e,
    f * g - d * i,
    a * i - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ];
}

function mapped([a, b, c, d, e, f, g, h, i]: Homography, { x, y }: Point): Point {
  const w = g * x + h * y + i;
  return { x: (a * x + b * y + c) / w, y: (d * x + e * y + f) / w };
}

/** By the shoelace formula. */
function areaOf(places: readonly Point[]): number {
  const twice = places.reduce((sum, { x, y }, at) => {
    const next = places[(at + 1) % places.length]!;
    return sum + x * next.y - next.x * y;
  }, 0);
  return Math.abs(twice) / 2;
}
