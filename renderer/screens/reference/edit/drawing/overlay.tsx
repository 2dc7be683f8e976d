import { useEffect, useState } from 'react';
import type { Corners } from '../../../../../shared/api/schemas/reference/images.ts';
import type { BoxMm } from '../../../../../shared/model/reference/basics.ts';
import type { FaceMap } from '../../../../../shared/model/reference/face-map.ts';
import type { Face, Specimen } from '../../../../../shared/model/reference/reference-model.ts';
import { HANDLES, type Handle, handlePoint } from './box-edit.ts';
import { BoxShape } from './box-shape.tsx';
import { CornerMarks } from './corner-marks.tsx';
import { type Drag, draggedBox, draggedCorners, type Magnets } from './dragging.ts';
import { outlineOf, type Point } from './face-geometry.ts';
import classes from './overlay.module.css';
import { isSamePart, kindOf, type PartRef, partsOn, refOf } from './parts.ts';
import type { StageView } from './stage.tsx';
import { useDragging } from './use-dragging.ts';
import type { Drawing } from './use-drawing.ts';

/** How near a box must come to another to be drawn to it, screen px. */
const SNAP_PX = 6;

type Ghost = { readonly box: BoxMm } | { readonly corners: Corners };

interface OverlayProps {
  readonly drawing: Drawing;
  readonly specimen: Specimen;
  readonly face: Face;
  readonly map: FaceMap;
  readonly view: StageView;
  readonly isReadOnly: boolean;
  /** Parts that are not complete, or have something missing. */
  readonly wanting: ReadonlySet<string>;
  readonly onDrawn: (box: BoxMm) => void;
  readonly onPlaced: (part: PartRef, box: BoxMm) => void;
  readonly onCorners: (corners: Corners) => void;
  readonly onClick: (at: Point) => void;
}

/** What is drawn over a specimen: the parts of its face, what is held, and what is being dragged. */
export function Overlay(props: OverlayProps) {
  const { drawing, specimen, map, view, isReadOnly, wanting } = props;
  const { model, face, selected, tool, isCorners, proposals } = drawing;
  const [root, setRoot] = useState<SVGSVGElement | null>(null);
  const ghost = useOverlayDragging(root, props);
  const shownCorners = ghost && 'corners' in ghost ? ghost.corners : specimen.corners;
  const ghostBox = ghost && 'box' in ghost ? ghost.box : null;
  const isDrawing = tool !== 'select' && !isReadOnly;
  useEffect(() => {
    // The page has the keys once a tool is chosen: on the button of the tool Enter would press that again.
    if (tool !== 'select' && !isReadOnly) root?.parentElement?.focus({ preventScroll: true });
  }, [root, tool, isReadOnly]);
  const held = partsOn(model, face).find((part) => isSamePart(refOf(part), selected));
  const heldBox = isDrawing ? null : (ghostBox ?? held?.box ?? null);
  return (
    <svg
      ref={setRoot}
      className={classes.layer}
      role="presentation"
      data-drawing={isDrawing || undefined}
      data-drawing-layer
    >
      <g className={classes.image}>
        <g data-dimmed={isCorners || undefined} className={classes.parts}>
          {partsOn(model, face).map((part) => {
            const isHeld = part === held;
            const box = isHeld && heldBox ? heldBox : part.box;
            return box === null ? null : (
              <BoxShape
                key={part.id}
                outline={outlineOf(map, box)}
                kind={kindOf(part)}
                part={part.id}
                isSelected={isHeld}
                isWanting={wanting.has(part.id)}
              />
            );
          })}
          {proposals.zones.map((zone) => (
            <BoxShape
              key={`proposed-${zone.id}`}
              outline={outlineOf(map, zone.box)}
              kind={zone.kind}
              part={`proposed-${zone.id}`}
              isSelected={zone === proposals.selected}
              isProposed
            />
          ))}
          {isDrawing && ghostBox && (
            <BoxShape outline={outlineOf(map, ghostBox)} kind={tool} part="drawn" isSelected />
          )}
        </g>
        {heldBox && !isReadOnly && <Handles map={map} box={heldBox} />}
        {isCorners && <CornerMarks corners={shownCorners} size={view.size} onCorners={props.onCorners} />}
      </g>
    </svg>
  );
}

function Handles({ map, box }: { map: FaceMap; box: BoxMm }) {
  return HANDLES.map((handle) => {
    const { x, y } = map.toImage(handlePoint(box, handle));
    return (
      <rect
        key={handle}
        className={classes.handle}
        style={{ '--x': `${x}px`, '--y': `${y}px` } as React.CSSProperties}
        data-handle={handle}
      />
    );
  });
}

function useOverlayDragging(root: SVGSVGElement | null, props: OverlayProps): Ghost | null {
  const { drawing, specimen, face, map, view, isReadOnly } = props;
  const { model, selected, tool, isCorners, proposals } = drawing;
  const held = partsOn(model, drawing.face).find((part) => isSamePart(refOf(part), selected));
  const magnets = (event: PointerEvent): Magnets => ({
    // Alt draws freely.
    boxes: event.altKey
      ? []
      : magnetsOf(
          drawing,
          proposals.words.map(({ box }) => box),
        ),
    toleranceMm: SNAP_PX / (view.scale() * map.pxPerMm),
  });
  const begin = (target: Element, at: Point): Drag | null => {
    if (isReadOnly) return null;
    const corner = target.closest('[data-corner]')?.getAttribute('data-corner');
    if (isCorners) return corner ? { kind: 'corner', at: Number(corner), corners: specimen.corners } : null;
    const from = map.toFace(at);
    if (tool !== 'select') return { kind: 'draw', from };
    if (!held?.box) return null;
    const handle = target.getAttribute('data-handle') as Handle | null;
    if (handle) return { kind: 'resize', handle, box: held.box };
    const isHeld = target.closest('[data-part]')?.getAttribute('data-part') === held.id;
    return isHeld ? { kind: 'move', from, box: held.box } : null;
  };
  return useDragging<Drag, Ghost>(root, view.pageAt, {
    begin,
    ghostOf: (drag, to, event) => {
      if (drag.kind === 'corner') return { corners: draggedCorners(drag, to, view.size) };
      const box = draggedBox(drag, map.toFace(to), face, magnets(event));
      return box && { box };
    },
    end: (drag, ghost) => {
      if (ghost === null) return;
      if ('corners' in ghost) props.onCorners(ghost.corners);
      else if (drag.kind === 'draw') props.onDrawn(ghost.box);
      else if (selected) props.onPlaced(selected, ghost.box);
    },
    click: (drag, at) => {
      if (drag.kind !== 'corner') props.onClick(at);
    },
  });
}

/** The words that were read, and the boxes of the other parts of the face. */
function magnetsOf({ model, face, selected }: Drawing, words: readonly BoxMm[]): readonly BoxMm[] {
  const others = partsOn(model, face).filter((part) => !isSamePart(refOf(part), selected));
  return [...words, ...others.flatMap(({ box }) => (box ? [box] : []))];
}
