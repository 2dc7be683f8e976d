import { COUNT_SQUARE_PX, type InkClasses } from './ink-classes.ts';

/** Pixels of a kind by which a square holds it. */
const LEAST = 3;
/** So many squares are searched at most, evenly over those that there are: print on a coloured ground is everywhere. */
const MOST_SQUARES = 4000;

/** A square of a page, px. */
interface Square {
  readonly left: number;
  readonly top: number;
  readonly sidePx: number;
}

/** The squares of a page that hold coloured ink or print, with both of them within `near` px. */
export function squaresOfBoth(
  { width, height, coloured, print }: InkClasses,
  near: number,
): readonly Square[] {
  const columns = Math.ceil(width / COUNT_SQUARE_PX);
  const rows = Math.ceil(height / COUNT_SQUARE_PX);
  const beside = Math.ceil(near / COUNT_SQUARE_PX);
  const isNear = (count: Uint16Array, column: number, row: number) => {
    for (let r = Math.max(0, row - beside); r <= Math.min(rows - 1, row + beside); r++) {
      for (let c = Math.max(0, column - beside); c <= Math.min(columns - 1, column + beside); c++) {
        if (count[r * columns + c]! >= LEAST) return true;
      }
    }
    return false;
  };
  const squares: Square[] = [];
  for (let at = 0; at < columns * rows; at++) {
    const [column, row] = [at % columns, Math.floor(at / columns)];
    if (coloured[at]! + print[at]! < LEAST) continue;
    if (!isNear(coloured, column, row) || !isNear(print, column, row)) continue;
    squares.push({ left: column * COUNT_SQUARE_PX, top: row * COUNT_SQUARE_PX, sidePx: COUNT_SQUARE_PX });
  }
  const every = Math.ceil(squares.length / MOST_SQUARES);
  return every <= 1 ? squares : squares.filter((_, at) => at % every === 0);
}
