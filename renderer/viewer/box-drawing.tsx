import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { PictureSize } from '../../shared/api/schemas/document.ts';
import type { Box } from '../../shared/model/region.ts';
import { boxBetween, boxByKey, firstBox, isMeant } from './box-by-keys.ts';
import classes from './box-drawing.module.css';
import { listenToWheel } from './listen-to-wheel.ts';
import { isWithin } from './placement.ts';
import type { Drawing } from './viewer-props.ts';

/** What a box is drawn over: where a point of the screen is on the page, how large that is shown, what of it is seen. */
export interface DrawingGround {
  readonly size: PictureSize;
  readonly pageAt: (event: { clientX: number; clientY: number }) => { x: number; y: number };
  readonly scale: () => number;
  readonly seen: () => Box;
  /** Brings a box into the middle of the view, at the size at which the page is shown. */
  readonly bring: (box: Box) => void;
  readonly onWheel: (event: WheelEvent) => void;
}

/**
 * Drawing one box over the page: by dragging, or with the arrow keys. The wheel and the keys of the view zoom meanwhile,
 * so that a small place can be drawn exactly.
 */
export function BoxDrawing({ drawing, ground }: { drawing: Drawing; ground: DrawingGround }) {
  const { size, pageAt, onWheel } = ground;
  const [box, setBox] = useState<Box>(() => firstBox(ground.seen(), size));
  const from = useRef<{ x: number; y: number } | null>(null);
  const before = useRef(box);
  const layer = useRef<HTMLDivElement>(null);
  const wheel = useMemo(() => listenToWheel(onWheel), [onWheel]);
  useEffect(() => layer.current?.focus({ preventScroll: true }), []);

  const start = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = pageAt(event);
    before.current = box;
  };
  const drag = (event: PointerEvent) => {
    if (from.current) setBox(boxBetween(from.current, pageAt(event), size));
  };
  const drop = (event: PointerEvent) => {
    if (!from.current) return;
    const drawn = boxBetween(from.current, pageAt(event), size);
    from.current = null;
    if (isMeant(drawn, size)) drawing.onKeep(drawn);
    else setBox(before.current);
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = boxByKey(box, event, ground.scale(), size);
    if (next === null && event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') drawing.onKeep(box);
    else if (event.key === 'Escape') drawing.onLeave();
    else if (next) {
      setBox(next);
      if (!isSeen(next, ground.seen())) ground.bring(next);
    }
  };
  return (
    <div
      ref={(element) => {
        layer.current = element;
        return wheel(element);
      }}
      role="application"
      aria-label={drawing.label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the box is moved and sized with the keys from here
      tabIndex={0}
      className={classes.layer}
      onPointerDown={start}
      onPointerMove={drag}
      onPointerUp={drop}
      onPointerCancel={() => {
        from.current = null;
        setBox(before.current);
      }}
      onKeyDown={press}
      data-box-drawing
    >
      <svg className={classes.page} aria-hidden>
        <rect {...box} className={classes.halo} />
        <rect {...box} className={classes.box} data-drawn-box />
      </svg>
      <p className={classes.place} role="status">
        {drawing.describe(box)}
      </p>
    </div>
  );
}

function isSeen({ x, y, width, height }: Box, seen: Box): boolean {
  return isWithin(seen, { x, y }, 0) && isWithin(seen, { x: x + width, y: y + height }, 0);
}
