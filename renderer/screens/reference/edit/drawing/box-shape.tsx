import type { CSSProperties } from 'react';
import type { Point } from './face-geometry.ts';
import classes from './overlay.module.css';
import type { PartKind } from './parts.ts';
import { letterOf } from './tools.ts';

/** A part as it lies on the image: its outline, and the letter of its kind. The list beside it says the same in words. */
export function BoxShape(props: {
  outline: readonly Point[];
  kind: PartKind;
  part: string;
  isSelected?: boolean;
  isWanting?: boolean;
  isProposed?: boolean;
}) {
  const { outline, kind, part, isSelected, isWanting, isProposed } = props;
  const points = outline.map(({ x, y }) => `${x},${y}`).join(' ');
  const [corner, , , below] = outline;
  const tallPx = corner && below ? Math.hypot(below.x - corner.x, below.y - corner.y) : 0;
  const place = { '--x': `${corner?.x ?? 0}px`, '--y': `${corner?.y ?? 0}px`, '--tall': tallPx };
  return (
    <g
      className={classes.shape}
      data-part={part}
      data-kind={kind}
      data-selected={isSelected || undefined}
      data-wanting={isWanting || undefined}
      data-proposed={isProposed || undefined}
      style={place as CSSProperties}
    >
      <polygon className={classes.halo} points={points} />
      <polygon className={classes.outline} points={points} />
      <g className={classes.tag}>
        <rect />
        <text>{isProposed ? '?' : isWanting ? `${letterOf(kind)}!` : letterOf(kind)}</text>
      </g>
    </g>
  );
}
