import type { Corners } from '../../../../../shared/api/schemas/reference/images.ts';
import type { BoxMm, SizeMm } from '../../../../../shared/model/reference/basics.ts';
import { boxBetween, type Handle, movedBox, resizedBox } from './box-edit.ts';
import { movedCorner, type Point } from './face-geometry.ts';
import { snappedBox } from './snapping.ts';

/** What is being dragged: a new box, a box as a whole, a side of it, or a corner of the face. Places in mm of the face. */
export type Drag =
  | { readonly kind: 'draw'; readonly from: Point }
  | { readonly kind: 'move'; readonly from: Point; readonly box: BoxMm }
  | { readonly kind: 'resize'; readonly handle: Handle; readonly box: BoxMm }
  | { readonly kind: 'corner'; readonly at: number; readonly corners: Corners };

/** What boxes are drawn to when they come near. */
export interface Magnets {
  readonly boxes: readonly BoxMm[];
  readonly toleranceMm: number;
}

/** The box as it is while the pointer is at a point; null while it is too small to be meant. */
export function draggedBox(
  drag: Exclude<Drag, { kind: 'corner' }>,
  to: Point,
  face: SizeMm,
  magnets: Magnets,
): BoxMm | null {
  const snap = (box: BoxMm, moving: Handle | 'all') =>
    snappedBox(box, moving, magnets.boxes, magnets.toleranceMm);
  switch (drag.kind) {
    case 'draw': {
      const box = boxBetween(drag.from, to, face);
      return box && boxBetween(...cornersOf(snap(snap(box, 'nw'), 'se')), face);
    }
    case 'move': {
      const by = { x: to.x - drag.from.x, y: to.y - drag.from.y };
      return movedBox(snap(movedBox(drag.box, by, face), 'all'), { x: 0, y: 0 }, face);
    }
    case 'resize': {
      const box = snap(resizedBox(drag.box, drag.handle, to, face), drag.handle);
      return box.width > 0 && box.height > 0 ? box : drag.box;
    }
  }
}

/** The corners of the face while one of them is at a point of the image. */
export function draggedCorners(
  drag: Extract<Drag, { kind: 'corner' }>,
  to: Point,
  size: { widthPx: number; heightPx: number },
): Corners {
  return movedCorner(drag.corners, drag.at, to, size);
}

function cornersOf({ x, y, width, height }: BoxMm): [Point, Point] {
  return [
    { x, y },
    { x: x + width, y: y + height },
  ];
}
