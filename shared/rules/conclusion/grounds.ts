import type { Observation } from '../../api/schemas/conclusion.ts';
import type { Aspect } from '../../model/aspect.ts';
import type { GradedAspect } from '../../model/conclusion.ts';
import type { Severity, Verdict } from '../../model/finding.ts';
import type { ReviewAnswer } from '../../model/review.ts';

/** A finding of the newest examination with the examiner's answer, as far as the conclusion asks. */
export interface ReviewedFinding {
  readonly aspect: Aspect;
  readonly indicator: string | null;
  readonly verdict: Verdict;
  readonly severity: Severity;
  /** It points at a place on a page, so that there is a picture of it. */
  readonly hasPicture: boolean;
  readonly answer: ReviewAnswer | null;
}

/** What a conclusion stands on beside the examiner's own words. */
export interface Grounds {
  /** False as long as the document has no examination. */
  readonly isExamined: boolean;
  readonly findings: readonly ReviewedFinding[];
}

/**
 * Whether a finding speaks about a graded aspect. Signs of alteration speak about "unaltered", every other sign
 * against authenticity about the carrier; a finding on authenticity without a sign speaks about both.
 */
export function bearsOn({ aspect, indicator }: ReviewedFinding, graded: GradedAspect): boolean {
  if (graded !== 'carrier' && graded !== 'unaltered') return aspect === graded;
  if (aspect !== 'authenticity') return false;
  if (indicator === null) return true;
  return indicator.startsWith('forged.') === (graded === 'unaltered');
}

/** Something that was seen at a place and that speaks against the aspect: by the examiner, or confirmed by one. */
export function hasDeviationWithPicture(
  grounds: Grounds,
  observations: readonly Observation[],
  graded: GradedAspect,
): boolean {
  return (
    observations.some((seen) => seen.aspect === graded && seen.isDeviation && hasWords(seen.text)) ||
    confirmedDeviations(grounds, graded).some(({ hasPicture }) => hasPicture)
  );
}

/** Something that was looked at, at a place, whatever came of it. */
export function hasLookedAt(
  grounds: Grounds,
  observations: readonly Observation[],
  graded: GradedAspect,
): boolean {
  return (
    observations.some((seen) => seen.aspect === graded && hasWords(seen.text)) ||
    grounds.findings.some((finding) => finding.hasPicture && isJudged(finding) && bearsOn(finding, graded))
  );
}

export function confirmedDeviations({ findings }: Grounds, graded: GradedAspect): readonly ReviewedFinding[] {
  return findings.filter(
    (finding) =>
      finding.verdict === 'deviation' && finding.answer === 'confirmed' && bearsOn(finding, graded),
  );
}

/** At least one alteration is confirmed, by a finding or by what the examiner saw. */
export function hasConfirmedAlteration(grounds: Grounds, observations: readonly Observation[]): boolean {
  return (
    confirmedDeviations(grounds, 'unaltered').length > 0 ||
    observations.some((seen) => seen.aspect === 'unaltered' && seen.isDeviation && hasWords(seen.text))
  );
}

/** The examiner made up their mind about it: confirmed what was seen, or dismissed it. */
function isJudged({ answer }: ReviewedFinding): boolean {
  return answer === 'confirmed' || answer === 'dismissed';
}

/** There is at least one letter: spaces and dashes are no reason. */
export function hasWords(text: string): boolean {
  return /\p{L}/u.test(text);
}
