import { type CSSProperties, type KeyboardEvent, useMemo } from 'react';
import type { Box } from '../../shared/model/region.ts';
import classes from './marks-layer.module.css';
import { type NumberPlace, numberPlaces } from './number-places.ts';
import type { Mark } from './viewer-props.ts';

interface MarksLayerProps {
  readonly size: { readonly widthPx: number; readonly heightPx: number };
  readonly marks: readonly Mark[];
  readonly hits: readonly Box[];
  /** What is printed on the page: numbers keep off it. */
  readonly words: readonly Box[];
  readonly selectedMark: string | null;
  readonly onSelect: (id: string) => void;
}

/** What is drawn over the page, in pixels of the page; lines keep their width whatever the zoom. */
export function MarksLayer({ size, marks, hits, words, selectedMark, onSelect }: MarksLayerProps) {
  const places = useMemo(() => numberPlaces(marks, size, words), [marks, size, words]);
  return (
    <svg className={classes.layer} role="presentation">
      <g className={classes.page}>
        {hits.map(({ x, y, width, height }) => (
          <rect key={`${x},${y},${width},${height}`} className={classes.hit} {...{ x, y, width, height }} />
        ))}
        {marks.map((mark) => (
          <MarkBox
            key={mark.id}
            mark={mark}
            numberAt={places.get(mark.id)!}
            isSelected={mark.id === selectedMark}
            onSelect={() => onSelect(mark.id)}
          />
        ))}
      </g>
    </svg>
  );
}

interface MarkBoxProps {
  readonly mark: Mark;
  readonly numberAt: NumberPlace;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

function MarkBox({ mark, numberAt, isSelected, onSelect }: MarkBoxProps) {
  const { box, label, number, tone, isAnswered } = mark;
  const choose = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    onSelect();
  };
  const place = {
    '--x': `${box.x}px`,
    '--y': `${box.y}px`,
    '--width': `${box.width}px`,
    '--height': `${box.height}px`,
    '--number-x': `${numberAt.x}px`,
    '--number-y': `${numberAt.y}px`,
    '--across': `${numberAt.acrossRem}rem`,
    '--down': `${numberAt.downRem}rem`,
    '--digits': String(number).length,
  } as CSSProperties;
  return (
    // biome-ignore lint/a11y/useSemanticElements: there are no buttons in SVG
    <g
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-pressed={isSelected}
      data-mark={mark.id}
      data-tone={tone}
      data-answered={isAnswered || undefined}
      data-selected={isSelected || undefined}
      className={classes.mark}
      style={place}
      onKeyDown={choose}
      onClick={(event) => {
        // Clicks of the mouse are told by the page itself, which knows a click from the end of a drag.
        if (event.detail === 0) onSelect();
      }}
    >
      <title>{label}</title>
      <rect className={classes.halo} />
      <rect className={classes.box} />
      <g className={classes.badge}>
        <rect />
        <text>{number}</text>
      </g>
    </g>
  );
}
