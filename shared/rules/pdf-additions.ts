import type { Evidence, Severity } from '../model/finding.ts';
import type { RelativeBox } from '../model/relative-box.ts';

/** Outer part of each side of the page where archives and registries stamp numbers, dates and page counts. */
const MARGIN_SHARE = 0.06;

/** Whether a place of a PDF page lies wholly in the margin where honest additions are made. */
export function isInMargin({ x, y, width, height }: RelativeBox): boolean {
  const far = 1 - MARGIN_SHARE;
  return x + width <= MARGIN_SHARE || x >= far || y + height <= MARGIN_SHARE || y >= far;
}

/** Score of a finding whose severity says all there is to say: orders findings only. */
export const SCORE_OF_SEVERITY: Readonly<Record<Severity, number>> = {
  critical: 1,
  major: 0.6,
  minor: 0.3,
  note: 0.1,
};

/** Something that was painted over what a page showed, as a check judges it. */
export interface PaintedAct {
  readonly page: number;
  readonly area: RelativeBox;
  /** Key of one of the check's texts: `replaced` where something else was set on it. */
  readonly text: string;
  readonly severity: Severity;
  readonly evidence: readonly Evidence[];
}
