import { type PointerEvent, useRef, useState } from 'react';
import type { Box } from '../../shared/model/region.ts';

/** Smallest side of a box that is drawn on purpose, as a part of the width of the picture. */
const LEAST_PART = 0.005;

/** Draws a box over a picture of this size by dragging, in whole pixels of it, as long as somebody wants it. */
export function useBoxDrawing(
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
  onMark: ((box: Box) => void) | null,
) {
  const from = useRef<{ x: number; y: number } | null>(null);
  const [box, setBox] = useState<Box | null>(null);
  const at = ({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    return {
      x: Math.min(Math.max(((clientX - left) / width) * widthPx, 0), widthPx),
      y: Math.min(Math.max(((clientY - top) / height) * heightPx, 0), heightPx),
    };
  };
  const end = () => {
    from.current = null;
    setBox(null);
  };
  const handlers = {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (onMark === null || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      from.current = at(event);
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      if (from.current !== null) setBox(boxBetween(from.current, at(event)));
    },
    onPointerUp: (event: PointerEvent<SVGSVGElement>) => {
      const drawn = from.current && boxBetween(from.current, at(event));
      end();
      const least = widthPx * LEAST_PART;
      if (drawn && drawn.width >= least && drawn.height >= least) onMark?.(drawn);
    },
    onPointerCancel: end,
  };
  return { box, handlers };
}

function boxBetween(a: { x: number; y: number }, b: { x: number; y: number }): Box {
  const [x, y] = [Math.floor(Math.min(a.x, b.x)), Math.floor(Math.min(a.y, b.y))];
  return { x, y, width: Math.ceil(Math.max(a.x, b.x)) - x, height: Math.ceil(Math.max(a.y, b.y)) - y };
}
