/** Rows written by one statement: SQLite takes 32,766 values, and no table here has 60 columns. */
const ROWS_AT_ONCE = 500;

/** Cuts rows into parts that one statement can take; no part is empty. */
export function inParts<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, at) =>
    rows.slice(at * ROWS_AT_ONCE, (at + 1) * ROWS_AT_ONCE),
  );
}
