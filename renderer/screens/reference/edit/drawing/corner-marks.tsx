import type { CSSProperties, KeyboardEvent } from 'react';
import type { Corners } from '../../../../../shared/api/schemas/reference/images.ts';
import { useText } from '../../../../host/language.tsx';
import { movedCorner } from './face-geometry.ts';
import classes from './overlay.module.css';

const CORNER_WORDS = [
  { en: 'Top left corner of the document', nl: 'Hoek linksboven van het document' },
  { en: 'Top right corner of the document', nl: 'Hoek rechtsboven van het document' },
  { en: 'Bottom right corner of the document', nl: 'Hoek rechtsonder van het document' },
  { en: 'Bottom left corner of the document', nl: 'Hoek linksonder van het document' },
] as const;

/** How far an arrow moves a corner, px of the image; with Shift. */
const STEP_PX = 1;
const LARGE_STEP_PX = 10;

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The four corners of the face on the image, to be dragged or moved by the arrows. */
export function CornerMarks(props: {
  corners: Corners;
  size: { widthPx: number; heightPx: number };
  onCorners: (corners: Corners) => void;
}) {
  const { corners, size, onCorners } = props;
  const t = useText();
  const onKeyDown = (at: number) => (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    if (!arrow) return;
    event.preventDefault();
    event.stopPropagation();
    const step = event.shiftKey ? LARGE_STEP_PX : STEP_PX;
    const { x, y } = corners[at]!;
    onCorners(movedCorner(corners, at, { x: x + arrow[0] * step, y: y + arrow[1] * step }, size));
  };
  return (
    <>
      <polygon className={classes.sheet} points={corners.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {CORNER_WORDS.map((words, at) => (
        // biome-ignore lint/a11y/useSemanticElements: there are no buttons in SVG
        <g
          key={words.en}
          role="button"
          tabIndex={0}
          aria-label={t(words)}
          className={classes.corner}
          data-corner={at}
          style={{ '--x': `${corners[at]!.x}px`, '--y': `${corners[at]!.y}px` } as CSSProperties}
          onKeyDown={onKeyDown(at)}
        >
          <circle className={classes.reach} />
          <circle className={classes.ring} />
        </g>
      ))}
    </>
  );
}
