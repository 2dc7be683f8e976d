import { useEffect, useRef } from 'react';
import type { EffectGrid } from '../../../../shared/model/effect.ts';
import classes from './effect.module.css';
import { heatOf } from './heat.ts';

interface GridCanvasProps {
  readonly grid: EffectGrid;
  readonly label: string;
  /** Levels as they are seen on paper; without it a scale of heat. */
  readonly isGrey?: boolean;
}

/** A grid of numbers as a picture, a pixel a cell; cells that say nothing are left open. */
export function GridCanvas({ grid, label, isGrey = false }: GridCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { columns, rows, values } = grid;
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const picture = context.createImageData(columns, rows);
    for (const [at, value] of values.entries()) {
      if (value !== null) picture.data.set([...(isGrey ? greyOf(value) : heatOf(value)), 255], 4 * at);
    }
    context.putImageData(picture, 0, 0);
  }, [columns, rows, values, isGrey]);
  return (
    <canvas
      ref={canvas}
      width={columns}
      height={rows}
      className={classes.grid}
      role="img"
      aria-label={label}
    />
  );
}

function greyOf(value: number): readonly [number, number, number] {
  const level = Math.round(255 * value);
  return [level, level, level];
}
