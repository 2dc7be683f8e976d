/** Sums over the pixels of one connected piece, enough for its box and its principal line. */
export interface Piece {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Pixels, gaps that were bridged included. */
  area: number;
  sumX: number;
  sumY: number;
  sumXX: number;
  sumXY: number;
  sumYY: number;
}

/**
 * Connected pieces of a mask whose gaps of up to `bridgePx` along a row are filled, by runs.
 *
 * `onRun`, when given, hears of every run: the number of its piece, its row, its first pixel and the one after.
 */
export function connectedPieces(
  mask: Uint8Array,
  width: number,
  height: number,
  bridgePx: number,
  onRun?: (piece: number, row: number, from: number, to: number) => void,
): Piece[] {
  const runs = rowRuns(mask, width, height, bridgePx);
  const parents = joinRows(runs);
  const pieces: Piece[] = [];
  const numbers = new Map<number, number>();
  for (let run = 0; run < runs.rows.length; run++) {
    const root = rootOf(parents, run);
    let number = numbers.get(root);
    if (number === undefined) {
      number = pieces.length;
      numbers.set(root, number);
      pieces.push(emptyPiece());
    }
    add(pieces[number]!, runs.rows[run]!, runs.from[run]!, runs.to[run]!);
    onRun?.(number, runs.rows[run]!, runs.from[run]!, runs.to[run]!);
  }
  return pieces;
}

interface Runs {
  readonly rows: number[];
  readonly from: number[];
  readonly to: number[];
}

function rowRuns(mask: Uint8Array, width: number, height: number, bridgePx: number): Runs {
  const rows: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (let y = 0; y < height; y++) {
    let open = false;
    for (let x = 0, at = y * width; x < width; x++, at++) {
      if (mask[at] === 0) continue;
      if (open && x - to[to.length - 1]! <= bridgePx) to[to.length - 1] = x + 1;
      else {
        rows.push(y);
        from.push(x);
        to.push(x + 1);
        open = true;
      }
    }
  }
  return { rows, from, to };
}

/** Union of the runs that overlap in neighbouring rows. */
function joinRows({ rows, from, to }: Runs): Int32Array {
  const parents = Int32Array.from(rows.keys());
  let above = 0;
  for (let run = 0; run < rows.length; run++) {
    const row = rows[run]!;
    while (above < run && (rows[above]! < row - 1 || (rows[above]! === row - 1 && to[above]! <= from[run]!)))
      above++;
    for (let other = above; other < run && rows[other]! === row - 1 && from[other]! < to[run]!; other++) {
      if (to[other]! > from[run]!) parents[rootOf(parents, other)] = rootOf(parents, run);
    }
  }
  return parents;
}

function rootOf(parents: Int32Array, run: number): number {
  let at = run;
  while (parents[at] !== at) {
    parents[at] = parents[parents[at]!]!;
    at = parents[at]!;
  }
  return at;
}

function emptyPiece(): Piece {
  const far = Number.MAX_SAFE_INTEGER;
  return {
    left: far,
    top: far,
    right: 0,
    bottom: 0,
    area: 0,
    sumX: 0,
    sumY: 0,
    sumXX: 0,
    sumXY: 0,
    sumYY: 0,
  };
}

function add(piece: Piece, row: number, from: number, to: number): void {
  const n = to - from;
  const middle = (from + to - 1) / 2;
  piece.left = Math.min(piece.left, from);
  piece.right = Math.max(piece.right, to);
  piece.top = Math.min(piece.top, row);
  piece.bottom = Math.max(piece.bottom, row + 1);
  piece.area += n;
  piece.sumX += n * middle;
  piece.sumY += n * row;
  piece.sumXX += n * middle * middle + (n * (n * n - 1)) / 12;
  piece.sumXY += n * middle * row;
  piece.sumYY += n * row * row;
}
