import type { BoxMm, SizeMm } from '../../../../../shared/model/reference/basics.ts';
import type { Point } from './face-geometry.ts';

/** The sides and corners by which a box is made larger or smaller, by the points of the compass. */
export const HANDLES = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'] as const;

export type Handle = (typeof HANDLES)[number];

/** Smallest side of a box that is drawn on purpose, mm. */
const LEAST_MM = 1;

/** Places are kept to a hundredth of a millimetre: a third of a pixel at 600 dpi. */
const STEPS_PER_MM = 100;

const rounded = (mm: number) => Math.round(mm * STEPS_PER_MM) / STEPS_PER_MM;

/** The box between two points of a face, kept within it; null when it is too small to be meant. */
export function boxBetween(one: Point, other: Point, face: SizeMm): BoxMm | null {
  const [a, b] = [within(one, face), within(other, face)];
  const box = ofSides({
    left: Math.min(a.x, b.x),
    top: Math.min(a.y, b.y),
    right: Math.max(a.x, b.x),
    bottom: Math.max(a.y, b.y),
  });
  return box.width < LEAST_MM || box.height < LEAST_MM ? null : box;
}

/** The box moved, as far as the face goes. */
export function movedBox(box: BoxMm, by: Point, face: SizeMm): BoxMm {
  const x = Math.min(Math.max(box.x + by.x, 0), Math.max(0, face.widthMm - box.width));
  const y = Math.min(Math.max(box.y + by.y, 0), Math.max(0, face.heightMm - box.height));
  return { ...box, x: rounded(x), y: rounded(y) };
}

/** The box with one handle drawn to a point. A side that passes the other stops short of it. */
export function resizedBox(box: BoxMm, handle: Handle, to: Point, face: SizeMm): BoxMm {
  const { left, top, right, bottom } = sidesOf(box);
  const { x, y } = within(to, face);
  return ofSides({
    left: handle.includes('w') ? Math.min(x, right - LEAST_MM) : left,
    right: handle.includes('e') ? Math.max(x, left + LEAST_MM) : right,
    top: handle.includes('n') ? Math.min(y, bottom - LEAST_MM) : top,
    bottom: handle.includes('s') ? Math.max(y, top + LEAST_MM) : bottom,
  });
}

/** The point of a box that a handle sits on. */
export function handlePoint({ x, y, width, height }: BoxMm, handle: Handle): Point {
  return {
    x: handle.includes('w') ? x : handle.includes('e') ? x + width : x + width / 2,
    y: handle.includes('n') ? y : handle.includes('s') ? y + height : y + height / 2,
  };
}

/** A box in the middle of a face, for who draws without a mouse. */
export function middleBox({ widthMm, heightMm }: SizeMm): BoxMm {
  const [width, height] = [Math.min(30, widthMm / 3), Math.min(6, heightMm / 6)];
  return {
    x: rounded((widthMm - width) / 2),
    y: rounded((heightMm - height) / 2),
    width: rounded(width),
    height: rounded(height),
  };
}

/** A box beside one that was copied: visible, and not on top of it. */
export function besideBox(box: BoxMm, face: SizeMm): BoxMm {
  return movedBox(box, { x: 2, y: box.height + 1 }, face);
}

/** A box kept within its face. */
export function fittedBox(box: BoxMm, face: SizeMm): BoxMm {
  const width = Math.min(box.width, face.widthMm);
  const height = Math.min(box.height, face.heightMm);
  return movedBox({ ...box, width: rounded(width), height: rounded(height) }, { x: 0, y: 0 }, face);
}

/** Whether the middle of a box lies in another. */
export function isMiddleIn({ x, y, width, height }: BoxMm, other: BoxMm): boolean {
  const [midX, midY] = [x + width / 2, y + height / 2];
  return (
    midX >= other.x && midX <= other.x + other.width && midY >= other.y && midY <= other.y + other.height
  );
}

interface Sides {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function sidesOf({ x, y, width, height }: BoxMm): Sides {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

/** A box by its sides, to a hundredth of a millimetre. */
export function ofSides({ left, top, right, bottom }: Sides): BoxMm {
  return { x: rounded(left), y: rounded(top), width: rounded(right - left), height: rounded(bottom - top) };
}

function within({ x, y }: Point, { widthMm, heightMm }: SizeMm): Point {
  return { x: Math.min(Math.max(x, 0), widthMm), y: Math.min(Math.max(y, 0), heightMm) };
}
