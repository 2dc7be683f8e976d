/** Rows asked for at once. */
export const WINDOW_ROWS = 100;

/** Where the windows start that hold the rows `first` to `last`, both from 0. */
export function windowStarts(first: number, last: number, total: number): readonly number[] {
  const end = Math.min(last, total - 1);
  const starts: number[] = [];
  for (let start = windowStart(Math.max(0, first)); start <= end; start += WINDOW_ROWS) starts.push(start);
  return starts;
}

/** Where the window starts that holds a row. */
export function windowStart(row: number): number {
  return Math.floor(row / WINDOW_ROWS) * WINDOW_ROWS;
}
