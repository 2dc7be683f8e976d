import { type CSSProperties, type KeyboardEvent, useMemo } from 'react';
import type { Box } from '../../shared/model/region.ts';
import classes from './marks-layer.module.css';
import { type NumberPlace, numberPlaces } from './number-places.ts';
import type { Mark } from './viewer-props.ts';

/** How far below a line of print two of its places are tied, as a share of their height. */
const UNDER_SHARE = 0.3;

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

/** The second place of a mark, and the line that ties it to the first: from edge to edge, so that it covers neither. */
function OtherPlace({ box, other }: { box: Box; other: Box }) {
  const [from, to] = areBeside(box, other)
    ? under(box, other)
    : [edgeTowards(box, other), edgeTowards(other, box)];
  return (
    <g data-other-place>
      <line className={classes.tie} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      <g style={sizeOf(other)}>
        <rect className={classes.halo} />
        <rect className={classes.other} />
      </g>
    </g>
  );
}

function areBeside(box: Box, other: Box): boolean {
  return box.y < other.y + other.height && other.y < box.y + box.height;
}

/** Of two boxes of one line of print the ends of a line that runs below it. */
function under(box: Box, other: Box) {
  const y = Math.max(box.y + box.height, other.y + other.height) + UNDER_SHARE * box.height;
  return [
    { x: box.x + box.width / 2, y },
    { x: other.x + other.width / 2, y },
  ] as const;
}

/** Where the line between the middles of two boxes leaves the first. */
function edgeTowards(box: Box, other: Box): { readonly x: number; readonly y: number } {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const across = other.x + other.width / 2 - x;
  const down = other.y + other.height / 2 - y;
  const share = Math.min(1, box.width / 2 / Math.abs(across), box.height / 2 / Math.abs(down));
  return { x: x + share * across, y: y + share * down };
}

function sizeOf({ x, y, width, height }: Box): CSSProperties {
  return {
    '--x': `${x}px`,
    '--y': `${y}px`,
    '--width': `${width}px`,
    '--height': `${height}px`,
  } as CSSProperties;
}

interface MarkBoxProps {
  readonly mark: Mark;
  readonly numberAt: NumberPlace;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

function MarkBox({ mark, numberAt, isSelected, onSelect }: MarkBoxProps) {
  const { box, other, label, number, tone, isAnswered } = mark;
  const choose = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    onSelect();
  };
  const place = {
    ...sizeOf(box),
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
      {other && <OtherPlace box={box} other={other} />}
      <rect className={classes.halo} />
      <rect className={classes.box} />
      <g className={classes.badge}>
        <rect />
        <text>{number}</text>
      </g>
    </g>
  );
}
