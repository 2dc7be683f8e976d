import { useEffect, useRef } from 'react';
import { movedBox } from './box-edit.ts';
import { type PartRef, partOf, withBox, withCopy, withoutPart } from './parts.ts';
import { TOOLS } from './tools.ts';
import type { Drawing } from './use-drawing.ts';

/** How far an arrow moves a part, mm; with Shift. */
const STEP_MM = 0.5;
const LARGE_STEP_MM = 5;

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Places in which a key is typed, or has a meaning of its own. */
const ELSEWHERE =
  'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"], [role="tablist"], [data-corner]';

interface Acts {
  readonly onAccept: () => void;
  readonly onReject: () => void;
  /** Draws a part of the chosen kind in the middle, for who has no mouse. */
  readonly onDrawMiddle: () => void;
}

/** The keys of the drawing: tools, moving, removing, copying. */
export function useDrawingKeys(drawing: Drawing, isReadOnly: boolean, acts: Acts): void {
  const latest = useRef({ drawing, isReadOnly, acts });
  useEffect(() => {
    latest.current = { drawing, isReadOnly, acts };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(ELSEWHERE)) return;
      const { drawing: now, isReadOnly: isFixed, acts: can } = latest.current;
      if (act(event, now, isFixed, can)) event.preventDefault();
    };
    // Before the view, which moves by the same arrows.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}

/** True when the key meant something here. */
function act(event: KeyboardEvent, drawing: Drawing, isReadOnly: boolean, acts: Acts): boolean {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const isCommand = event.ctrlKey || event.metaKey;
  if (key === 'Escape' && !isCommand) return stepBack(drawing);
  if (isReadOnly) return false;
  const { selected, proposals } = drawing;
  if (isCommand) return key === 'd' && selected !== null && copy(drawing, selected);
  if (proposals.selected) {
    if (key === 'Enter') acts.onAccept();
    else if (key === 'Delete' || key === 'Backspace') acts.onReject();
    else return chooseTool(key, drawing);
    return true;
  }
  if (selected !== null && actOnPart(event, drawing, selected)) return true;
  const isOnButton = event.target instanceof Element && event.target.closest('button, a, summary') !== null;
  if (key === 'Enter' && drawing.tool !== 'select' && !isOnButton) {
    acts.onDrawMiddle();
    return true;
  }
  return chooseTool(key, drawing);
}

function stepBack(drawing: Drawing): boolean {
  if (drawing.tool !== 'select') drawing.setTool('select');
  else if (drawing.isCorners) drawing.setCorners(false);
  else if (drawing.selected || drawing.proposals.selected) drawing.select(null);
  else return false;
  return true;
}

function chooseTool(key: string, drawing: Drawing): boolean {
  if (drawing.specimen === null) return false;
  if (key === 'k') {
    drawing.setCorners(!drawing.isCorners);
    return true;
  }
  const found = TOOLS.find((tool) => tool.key === key);
  if (!found) return false;
  drawing.setTool(found.tool);
  return true;
}

function actOnPart(event: KeyboardEvent, drawing: Drawing, selected: PartRef): boolean {
  if (event.key === 'Delete' || event.key === 'Backspace') {
    drawing.change((model) => withoutPart(model, selected));
    return true;
  }
  const arrow = ARROWS[event.key];
  const part = partOf(drawing.model, selected);
  const face = part && drawing.model.faces[part.face - 1];
  if (!arrow || !part?.box || !face) return false;
  const step = event.shiftKey ? LARGE_STEP_MM : STEP_MM;
  const box = movedBox(part.box, { x: arrow[0] * step, y: arrow[1] * step }, face);
  drawing.change((model) => withBox(model, selected, box));
  return true;
}

function copy(drawing: Drawing, selected: PartRef): boolean {
  const added = withCopy(drawing.model, selected);
  if (!added) return false;
  drawing.change(() => added.model);
  drawing.select(added.part);
  return true;
}
