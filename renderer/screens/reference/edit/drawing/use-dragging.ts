import { useEffect, useRef, useState } from 'react';
import type { Point } from './face-geometry.ts';

/** How far the pointer goes before a press becomes a drag, screen px. */
const DRAG_FROM_PX = 3;

/** A press on the drawing that may become a drag. */
interface Press<D> {
  readonly drag: D;
  readonly x: number;
  readonly y: number;
  readonly isDragging: boolean;
}

/** What happens to a drag. Points are of the image, px. */
interface Listener<D, G> {
  /** What a press here would drag; null leaves it to the view, which is then moved. */
  readonly begin: (target: Element, at: Point) => D | null;
  readonly ghostOf: (drag: D, to: Point, event: PointerEvent) => G | null;
  readonly end: (drag: D, ghost: G | null) => void;
  /** A press that went nowhere. */
  readonly click: (drag: D, at: Point) => void;
}

/**
 * Follows the pointer over a drawing. By listeners of its own, since the view beneath listens to the same element's
 * parent and would move along. Gives what it looks like while it lasts.
 */
export function useDragging<D, G>(
  root: SVGSVGElement | null,
  pageAt: (event: { clientX: number; clientY: number }) => Point,
  listener: Listener<D, G>,
): G | null {
  const [ghost, setGhost] = useState<G | null>(null);
  const latest = useRef({ pageAt, listener });
  useEffect(() => {
    latest.current = { pageAt, listener };
  });
  useEffect(() => {
    if (!root) return;
    return listen<D, G>(root, () => latest.current, setGhost);
  }, [root]);
  return ghost;
}

function listen<D, G>(
  root: SVGSVGElement,
  now: () => {
    pageAt: (event: { clientX: number; clientY: number }) => Point;
    listener: Listener<D, G>;
  },
  show: (ghost: G | null) => void,
): () => void {
  let press: Press<D> | null = null;
  let ghost: G | null = null;
  const heard = new AbortController();
  const on = (
    name: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
    act: (event: PointerEvent) => void,
  ) => root.addEventListener(name, act, { signal: heard.signal });
  const stop = () => {
    press = null;
    ghost = null;
    show(null);
  };
  on('pointerdown', (event) => {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const drag = now().listener.begin(event.target, now().pageAt(event));
    if (drag === null) return;
    event.stopPropagation();
    event.preventDefault();
    root.setPointerCapture(event.pointerId);
    // Keys mean the drawing from here on, and no longer the field that was typed in.
    root.parentElement?.focus({ preventScroll: true });
    press = { drag, x: event.clientX, y: event.clientY, isDragging: false };
  });
  on('pointermove', (event) => {
    if (press === null) return;
    event.stopPropagation();
    const gone = Math.hypot(event.clientX - press.x, event.clientY - press.y);
    if (!press.isDragging && gone < DRAG_FROM_PX) return;
    press = { ...press, isDragging: true };
    ghost = now().listener.ghostOf(press.drag, now().pageAt(event), event);
    show(ghost);
  });
  on('pointerup', (event) => {
    if (press === null) return;
    event.stopPropagation();
    const { drag, isDragging } = press;
    const drawn = ghost;
    stop();
    if (isDragging) now().listener.end(drag, drawn);
    else now().listener.click(drag, now().pageAt(event));
  });
  on('pointercancel', stop);
  return () => heard.abort();
}
