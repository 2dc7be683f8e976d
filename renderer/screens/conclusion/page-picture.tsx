import { type PointerEvent, useRef, useState } from 'react';
import { pictureAddress } from '../../../shared/api/addresses.ts';
import type { PageView } from '../../../shared/api/schemas/document.ts';
import type { Box } from '../../../shared/model/region.ts';
import classes from './page-picture.module.css';

/** A place on the page that a ground points at. */
export interface Place {
  readonly id: string;
  readonly number: number;
  readonly box: Box;
  readonly label: string;
}

/** Smallest side of a place that is drawn on purpose, as a part of the width of the page. */
const LEAST_PART = 0.005;

/** One page with its places. While `onMark` is given, a place is drawn by dragging. */
export function PagePicture({
  documentId,
  page,
  label,
  places,
  selected,
  onMark,
}: {
  documentId: string;
  page: PageView;
  label: string;
  places: readonly Place[];
  selected: string | null;
  onMark: ((box: Box) => void) | null;
}) {
  const drawing = useDrawing(page, onMark);
  return (
    <div className={classes.picture} style={{ aspectRatio: `${page.widthPx} / ${page.heightPx}` }}>
      <img
        src={pictureAddress(documentId, page.page, 'preview')}
        alt={label}
        draggable={false}
        className={classes.image}
      />
      <svg
        className={classes.places}
        viewBox={`0 0 ${page.widthPx} ${page.heightPx}`}
        data-marking={onMark !== null || undefined}
        aria-hidden
        {...drawing.handlers}
      >
        {places.map((place) => (
          <PlaceBox key={place.id} {...place} isSelected={place.id === selected} page={page} />
        ))}
        {drawing.box && <rect {...drawing.box} className={classes.drawn} vectorEffect="non-scaling-stroke" />}
      </svg>
    </div>
  );
}

function PlaceBox({ box, number, label, isSelected, page }: Place & { isSelected: boolean; page: PageView }) {
  const tagPx = page.widthPx / 28;
  const tagY = Math.max(0, box.y - tagPx);
  return (
    <g data-selected={isSelected || undefined} className={classes.place}>
      <title>{label}</title>
      <rect
        x={box.x}
        y={box.y}
        width={box.width}
        height={box.height}
        className={classes.box}
        vectorEffect="non-scaling-stroke"
      />
      <rect x={box.x} y={tagY} width={tagPx} height={tagPx} className={classes.tag} />
      <text
        x={box.x + tagPx / 2}
        y={tagY + tagPx * 0.75}
        fontSize={tagPx * 0.7}
        textAnchor="middle"
        className={classes.number}
      >
        {number}
      </text>
    </g>
  );
}

function useDrawing({ widthPx, heightPx }: PageView, onMark: ((box: Box) => void) | null) {
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
