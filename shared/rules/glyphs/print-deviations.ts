/** One thing in which the print of a word differs from that of the words like it. */
export interface PrintDeviation {
  readonly of: 'ink' | 'edges' | 'strokes';
  readonly name: 'darker' | 'lighter' | 'sharper' | 'softer' | 'thicker' | 'thinner';
  /** In grey levels for ink, in percent for the others; and what is usual. */
  readonly found: string;
  readonly usual: string;
}

/** What each measure of print is of, and what more and less of it are called. */
const MEANING = [
  { measure: 'contrast', of: 'ink', more: 'darker', less: 'lighter' },
  { measure: 'steepness', of: 'edges', more: 'sharper', less: 'softer' },
  { measure: 'crispness', of: 'edges', more: 'sharper', less: 'softer' },
  { measure: 'softness', of: 'edges', more: 'softer', less: 'sharper' },
  { measure: 'stroke', of: 'strokes', more: 'thicker', less: 'thinner' },
] as const;

/** The deviations that measures of a word's print show, strongest first; the strongest alone where all are usual. */
export function printDeviations(measures: Readonly<Record<string, number>>): readonly PrintDeviation[] {
  const shares = MEANING.map(({ measure, of, more, less }) => {
    const difference = measures[measure] ?? 0;
    const usual = measures[`${measure}Usual`] ?? 1;
    return { of, name: difference > 0 ? more : less, difference, usual, share: Math.abs(difference) / usual };
  }).sort((a, b) => b.share - a.share);
  const strongest = shares.filter(({ of }, at) => shares.findIndex((other) => other.of === of) === at);
  return strongest
    .filter(({ share }, at) => at === 0 || share > 1)
    .map(({ of, name, difference, usual }) =>
      of === 'ink'
        ? { of, name, found: Math.abs(difference).toFixed(0), usual: Math.ceil(usual).toFixed(0) }
        : { of, name, found: percent(Math.abs(difference)), usual: percent(usual) },
    );
}

/** The ratio that a logarithm stands for, as percents beyond one. */
function percent(logarithm: number): string {
  return (100 * Math.expm1(logarithm)).toFixed(0);
}
