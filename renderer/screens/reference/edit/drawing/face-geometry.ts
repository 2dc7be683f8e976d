import type { Corners } from '../../../../../shared/api/schemas/reference/images.ts';
import type { BoxMm } from '../../../../../shared/model/reference/basics.ts';
import type { FaceMap } from '../../../../../shared/model/reference/face-map.ts';
import type { Box } from '../../../../../shared/model/region.ts';

/** A point, in whatever unit is said. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Corners that turn by less than this span no face, px². */
const LEAST_TURN_PX2 = 16;

/** Clockwise, with a corner at each: anything else cannot be a sheet that was looked at from above. */
export function isConvex(corners: Corners): boolean {
  return corners.every((corner, at) => {
    const [next, after] = [corners[(at + 1) % 4]!, corners[(at + 2) % 4]!];
    const turn = (next.x - corner.x) * (after.y - next.y) - (next.y - corner.y) * (after.x - next.x);
    return turn > LEAST_TURN_PX2;
  });
}

/** The whole image as corners of a face. */
export function wholeImage({ widthPx, heightPx }: { widthPx: number; heightPx: number }): Corners {
  return [
    { x: 0, y: 0 },
    { x: widthPx, y: 0 },
    { x: widthPx, y: heightPx },
    { x: 0, y: heightPx },
  ];
}

/** Corners with one of them elsewhere, in whole pixels and on the image; as they were when that spans no face. */
export function movedCorner(
  corners: Corners,
  at: number,
  to: Point,
  { widthPx, heightPx }: { widthPx: number; heightPx: number },
): Corners {
  const x = Math.min(Math.max(Math.round(to.x), 0), widthPx);
  const y = Math.min(Math.max(Math.round(to.y), 0), heightPx);
  const moved = corners.with(at, { x, y }) as Corners;
  return isConvex(moved) ? moved : corners;
}

/** The corners of a box of the face as they lie on the image, clockwise from the top left. */
export function outlineOf({ toImage }: FaceMap, { x, y, width, height }: BoxMm): readonly Point[] {
  return [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ].map(toImage);
}

/** The box of whole pixels round a box of the face, within the image. */
export function cropOf(
  map: FaceMap,
  box: BoxMm,
  { widthPx, heightPx }: { widthPx: number; heightPx: number },
): Box {
  const { x, y, width, height } = map.boxOnImage(box);
  const [left, top] = [within(Math.floor(x), widthPx - 1), within(Math.floor(y), heightPx - 1)];
  const [right, bottom] = [within(Math.ceil(x + width), widthPx), within(Math.ceil(y + height), heightPx)];
  return { x: left, y: top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
}

function within(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
