import type { Rate } from '../../shared/rules/evaluation/rates.ts';

/** Rows of a table as lines, each column as wide as its widest cell. */
export function columned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
}

/** A share with its interval in brackets. */
export function rateText({ hits, of, low, high }: Rate): string {
  if (of === 0) return '-';
  const percent = (value: number) => (value * 100).toFixed(0);
  return `${hits}/${of} [${percent(low)}-${percent(high)}%]`;
}
