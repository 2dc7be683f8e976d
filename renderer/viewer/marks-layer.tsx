import { type CSSProperties, type KeyboardEvent, useMemo } from 'react';
import type { Box } from '../../shared/model/region.ts';
import classes from './marks-layer.module.css';
import type { Mark } from './viewer-props.ts';

/** Marks whose corners lie closer than this share of the page have their numbers side by side. */
const SAME_CORNER_SHARE = 0.012;

interface MarksLayerProps {
  readonly size: { readonly widthPx: number; readonly heightPx: number };
  readonly marks: readonly Mark[];
  readonly hits: readonly Box[];
  readonly selectedMark: string | null;
  readonly onSelect: (id: string) => void;
}

/** What is drawn over the page, in pixels of the page; lines keep their width whatever the zoom. */
export function MarksLayer({ size, marks, hits, selectedMark, onSelect }: MarksLayerProps) {
  const slots = useMemo(() => badgeSlots(marks, Math.max(size.widthPx, size.heightPx)), [marks, size]);
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
            slot={slots.get(mark.id) ?? 0}
            edges={edgesAt(mark.box, size)}
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
  readonly slot: number;
  readonly edges: string | undefined;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

function MarkBox({ mark, slot, edges, isSelected, onSelect }: MarkBoxProps) {
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
    '--slot': slot,
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
      data-edges={edges}
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

/** Share of the page within which a number beyond a box would stand beyond the page, and be cut off. */
const EDGE_SHARE = 0.03;

/** The edges of the page that a box begins at: its number is moved inwards there. */
function edgesAt({ x, y }: Box, { widthPx, heightPx }: MarksLayerProps['size']): string | undefined {
  const edges = [
    y < EDGE_SHARE * heightPx && 'top',
    x < EDGE_SHARE * widthPx && 'left',
    x > (1 - EDGE_SHARE) * widthPx && 'right',
  ].filter((edge) => edge !== false);
  return edges.length > 0 ? edges.join(' ') : undefined;
}

/** How many badges stand before each at the same corner, so that numbers lie beside each other and not on top. */
function badgeSlots(marks: readonly Mark[], longestPx: number): ReadonlyMap<string, number> {
  const near = longestPx * SAME_CORNER_SHARE;
  const slots = new Map<string, number>();
  for (const [at, { id, box }] of marks.entries()) {
    const before = marks
      .slice(0, at)
      .filter((other) => Math.abs(other.box.x - box.x) < near && Math.abs(other.box.y - box.y) < near);
    slots.set(id, before.length);
  }
  return slots;
}
