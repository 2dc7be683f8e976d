import { GAPS, type Gap } from '../model/examination.ts';

/**
 * Gaps without which "no deviation found" would say more than was looked at.
 *
 * An examiner's three questions are how the document was made, whether it is in the form of its issuer, and whether
 * what it says holds together. Without a reference the second was not put; without traces, the part of the first
 * that a scan can answer was not; without its text, its zone or all of its pages the third was not. The model systems
 * call a document without a reference "not assessable"; here it is told as a gap, and so it must not look like
 * an all-clear. A step or a check that failed may have held any of the three.
 *
 * Not among them: what no scan ever shows and the limits of a scan that was judged nonetheless. Those hold of nearly
 * every document, and would leave no outcome that says anything.
 */
const ESSENTIAL: Readonly<Record<Gap, boolean>> = {
  'no-reference': true,
  'no-reference-fits': true,
  'reference-not-told': true,
  'traces-not-judged': true,
  'needs-physical': false,
  'language-not-read': true,
  'text-not-read': true,
  'mrz-not-read': true,
  'page-not-read': true,
  'pages-left-out': true,
  'scan-limits': false,
  'step-failed': true,
  'check-broken': true,
};

/** Those of the gaps that leave an essential part of a document unjudged, in their usual order, each once. */
export function essentialGaps(ids: readonly string[]): readonly Gap[] {
  return GAPS.filter((gap) => ESSENTIAL[gap] && ids.includes(gap));
}
