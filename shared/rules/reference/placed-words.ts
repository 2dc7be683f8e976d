import type { BoxMm } from '../../model/reference/basics.ts';
import { type FaceMap, faceMapOf } from '../../model/reference/face-map.ts';
import type { Corners } from '../../model/reference/recognition.ts';
import type { Box } from '../../model/region.ts';
import type { PageText, ReadLine } from '../../model/words.ts';

/** A face as a specimen shows it, with what was read there. */
export interface PlacedText {
  readonly corners: Corners;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly text: PageText;
}

/** A word where it stands on the face, mm. */
export interface PlacedWord {
  readonly text: string;
  /** 0..1 */
  readonly confidence: number;
  readonly box: BoxMm;
}

/** Print stands straight; the words of a stamp or a note seldom do: lines tilted further are left out, degrees. */
const TILT_DEG = 3;
/** On a short word the tilt cannot be told: so much of its height is a doubt of reading. */
const TILT_DOUBT = 0.35;

/** Words on the face line by line, from left to right, read surely or not. */
export function linesOf({ corners, widthMm, heightMm, text }: PlacedText): PlacedWord[][] {
  const map = faceMapOf(corners, { widthMm, heightMm });
  return text.lines
    .filter((line) => isStraight(line, map))
    .map((line) =>
      line.words
        .map((word) => ({ text: word.text, confidence: word.confidence, box: onFace(word.box, map) }))
        .filter(({ box }) => isOn(box, { widthMm, heightMm }))
        .sort((a, b) => a.box.x - b.box.x),
    );
}

function isStraight({ baseline: { x0, y0, x1, y1 }, box }: ReadLine, map: FaceMap): boolean {
  const [from, to] = [map.toFace({ x: x0, y: y0 }), map.toFace({ x: x1, y: y1 })];
  const [across, down] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  const doubt = (TILT_DOUBT * box.height) / map.pxPerMm;
  return down <= Math.max(doubt, across * Math.tan((TILT_DEG * Math.PI) / 180));
}

/** The upright box on the face around a box of the image. */
export function onFace({ x, y, width, height }: Box, map: FaceMap): BoxMm {
  const corners = [
    map.toFace({ x, y }),
    map.toFace({ x: x + width, y }),
    map.toFace({ x: x + width, y: y + height }),
    map.toFace({ x, y: y + height }),
  ];
  const [xs, ys] = [corners.map((corner) => corner.x), corners.map((corner) => corner.y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

function isOn({ x, y, width, height }: BoxMm, face: { widthMm: number; heightMm: number }): boolean {
  return x >= 0 && y >= 0 && x + width <= face.widthMm && y + height <= face.heightMm;
}

export const rightOf = ({ x, width }: BoxMm) => x + width;
export const bottomOf = ({ y, height }: BoxMm) => y + height;

/** Whether two places stand on one row: the lower has so much of its height in common with the other. */
export function sharesRow(a: BoxMm, b: BoxMm, share = 0.5): boolean {
  const overlap = Math.min(bottomOf(a), bottomOf(b)) - Math.max(a.y, b.y);
  return overlap > share * Math.min(a.height, b.height);
}

export function overlaps(a: BoxMm, b: BoxMm): boolean {
  return a.x < rightOf(b) && b.x < rightOf(a) && a.y < bottomOf(b) && b.y < bottomOf(a);
}

/** Whether the middle of a place lies in another, or beside it by no more than a margin. */
export function isMiddleIn({ x, y, width, height }: BoxMm, other: BoxMm, marginMm: number): boolean {
  const [midX, midY] = [x + width / 2, y + height / 2];
  return (
    midX >= other.x - marginMm &&
    midX <= rightOf(other) + marginMm &&
    midY >= other.y - marginMm &&
    midY <= bottomOf(other) + marginMm
  );
}
