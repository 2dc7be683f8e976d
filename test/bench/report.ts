let missed = 0;

/** Prints a figure beside its bound, and remembers when it was missed. */
export function report(what: string, measured: number, relation: '<=' | '>=', bound: number): void {
  const met = relation === '<=' ? measured <= bound : measured >= bound;
  if (!met) missed++;
  console.log(`${met ? 'met   ' : 'MISSED'}  ${what}: ${measured.toFixed(2)} (${relation} ${bound})`);
}

/** How many figures missed their bound so far. */
export function missedFigures(): number {
  return missed;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
