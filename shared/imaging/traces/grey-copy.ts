import type { Box } from '../../model/region.ts';
import type { TraceOutcome } from '../../model/traces.ts';
import { isColourless, type Raster } from '../raster.ts';
import { median, quantile } from '../robust.ts';
import type { Detector, TracePage } from './detector.ts';
import { textArea } from './text-area.ts';
import { zoneLinesOf } from './zone-lines.ts';

/** Colour is averaged over squares, which keeps the sensor's own noise out. */
const SIDE_PX = 16;
/** Squares that are looked at at most, spread over the page. */
const MOST_SQUARES = 40_000;
const LEAST_SQUARES = 300;
/** The tint of lamp, paper and sensor depends on the level: it is taken off in steps of so many levels. */
const LEVEL_STEP = 12;
const LEAST_IN_STEP = 24;
/** Share of the squares that may be coloured by a pen, a stamp or a thumb. */
const MOST_COLOURED = 0.04;
/** Score of a page whose colours stray by one level. */
const SCALE = 10;

/** A page of a kind that has colour, scanned in colour, without any: a copy in black of a coloured original. */
export const greyCopy: Detector = { id: 'grey-copy', look };

function look({ page, raster, text }: TracePage): TraceOutcome {
  if (page.storage === 'drawn' || page.storage === 'bilevel') return { applies: false, reason: page.storage };
  if (text === null || zoneLinesOf(text).length === 0) return { applies: false, reason: 'nothing-there' };
  if (raster.channels === 1 || isColourless(raster)) return { applies: false, reason: 'colourless' };
  // What lies round the document has another white, and tables have colours.
  const box = textArea(text.lines, raster);
  const squares = colourSquares(raster, box);
  if (squares.length < LEAST_SQUARES) return { applies: false, reason: 'low-resolution' };
  const spread = colourSpread(squares);
  const measures = { spread, squares: squares.length };
  const score = SCALE / Math.max(0.5, spread);
  return { applies: true, tests: 1, candidates: [{ box, score, measures }], measures };
}

interface Square {
  readonly level: number;
  /** Red and blue against green. */
  readonly red: number;
  readonly blue: number;
}

function colourSquares({ width, data }: Raster, box: Box): Square[] {
  const [columns, rows] = [Math.floor(box.width / SIDE_PX), Math.floor(box.height / SIDE_PX)];
  const every = Math.max(1, Math.ceil((columns * rows) / MOST_SQUARES));
  const area = SIDE_PX * SIDE_PX;
  const squares: Square[] = [];
  for (let square = 0; square < columns * rows; square += every) {
    const x0 = box.x + (square % columns) * SIDE_PX;
    const y0 = box.y + Math.floor(square / columns) * SIDE_PX;
    let red = 0;
    let green = 0;
    let blue = 0;
    for (let y = y0; y < y0 + SIDE_PX; y++) {
      const start = (y * width + x0) * 3;
      for (let at = start; at < start + 3 * SIDE_PX; at += 3) {
        red += data[at]!;
        green += data[at + 1]!;
        blue += data[at + 2]!;
      }
    }
    squares.push({ level: green / area, red: (red - green) / area, blue: (blue - green) / area });
  }
  return squares;
}

/** How far the colours of the page stray from the tint of paper and toner at their level, in levels. */
function colourSpread(squares: readonly Square[]): number {
  const steps = new Map<number, Square[]>();
  for (const square of squares) {
    const step = Math.floor(square.level / LEVEL_STEP);
    const members = steps.get(step);
    if (members) members.push(square);
    else steps.set(step, [square]);
  }
  const strays = [...steps.values()]
    .filter((members) => members.length >= LEAST_IN_STEP)
    .flatMap((members) => {
      const red = median(members.map((square) => square.red));
      const blue = median(members.map((square) => square.blue));
      return members.map((square) => Math.hypot(square.red - red, square.blue - blue));
    });
  return strays.length === 0 ? 0 : quantile(strays, 1 - MOST_COLOURED);
}
