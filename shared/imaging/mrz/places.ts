import type { Turn } from '../../model/page.ts';
import type { Box } from '../../model/region.ts';
import type { ReadLine } from './read-zone.ts';
import { GLYPH_PX, STRIP_PX } from './straighten.ts';
import { onPage, type StripFrame } from './strip.ts';

/** The box on the page around one cell of a line. */
export function cellBox({ strip, grid }: ReadLine, cell: number): Box {
  const left = grid.start + cell * grid.pitch;
  return around(strip.frame, left, left + grid.pitch);
}

/** The box on the page around all lines of a zone. */
export function zoneBox(lines: readonly ReadLine[]): Box {
  const boxes = lines.map(({ strip, grid }) =>
    around(strip.frame, grid.start, grid.start + grid.count * grid.pitch),
  );
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

/** The quarter turn that brings print in this direction upright. */
export function turnOf({ ux, uy }: StripFrame): Turn {
  if (Math.abs(ux) >= Math.abs(uy)) return ux > 0 ? 0 : 180;
  return uy < 0 ? 90 : 270;
}

/** Whole page pixels around a stretch of a strip's print. */
function around(frame: StripFrame, from: number, to: number): Box {
  const margin = (STRIP_PX - GLYPH_PX) / 2;
  const corners = [from, to].flatMap((stripX) => [
    onPage(frame, stripX, margin),
    onPage(frame, stripX, STRIP_PX - margin),
  ]);
  const x = Math.max(0, Math.floor(Math.min(...corners.map((corner) => corner.x))));
  const y = Math.max(0, Math.floor(Math.min(...corners.map((corner) => corner.y))));
  return {
    x,
    y,
    width: Math.ceil(Math.max(...corners.map((corner) => corner.x))) - x,
    height: Math.ceil(Math.max(...corners.map((corner) => corner.y))) - y,
  };
}
