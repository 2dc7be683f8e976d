import type { Circumstances, Grades } from '../../api/schemas/conclusion.ts';
import { type Category, GRADED_ASPECTS, type GradedAspect } from '../../model/conclusion.ts';

/** A carrier "genuine or nearly so" has at least this grade; one that is not has at most its opposite. */
const NEARLY_CERTAIN = 2;

/** Categories that say something against the document or its user, and so are never one reader's alone. */
export const ADVERSE: ReadonlySet<Category> = new Set([
  'pseudo-document',
  'counterfeit',
  'stolen-blank',
  'forged',
  'impostor',
  'fraudulently-obtained',
]);

/** The grade as a number; null when the aspect was not examined or not graded. */
export function gradeNumber(grades: Grades, aspect: GradedAspect): number | null {
  const { grade } = grades[aspect];
  return typeof grade === 'number' ? grade : null;
}

/**
 * The category that follows from an examiner's grades, the first of these that holds:
 *
 * 1. pseudo-document: an issuer that does not exist has no genuine documents, whatever else was graded;
 * 2. counterfeit: the carrier is at most -2;
 * 3. stolen blank: carrier +2, make-up at most -2, listed. Before forged, since it was never lawfully drawn up;
 * 4. forged: carrier +2, unaltered at most -1, an alteration confirmed. Only a carrier found genuine or nearly so
 *    can be called altered;
 * 5. impostor: carrier +2 and another person by the comparison that was asked for. Before fraudulently obtained,
 *    since a document used by another is also not "issued to the person concerned";
 * 6. fraudulently obtained: carrier +2, and make-up, issuance or content at most -1; not when an alteration is
 *    graded but not confirmed, which would explain the same entries;
 * 7. no irregularity found: something speaks for the document and nothing against it, and neither half of
 *    authenticity was left without a conclusion;
 * 8. no conclusion.
 */
export function deriveCategory(
  grades: Grades,
  circumstances: Circumstances,
  hasConfirmedAlteration: boolean,
): Category {
  const isAtMost = (aspect: GradedAspect, limit: number) => (gradeNumber(grades, aspect) ?? 0) <= limit;
  const isCarrierGenuine = (gradeNumber(grades, 'carrier') ?? 0) >= NEARLY_CERTAIN;
  const isAltered = isAtMost('unaltered', -1);
  if (circumstances.isIssuerUnrecognised) return 'pseudo-document';
  if (isAtMost('carrier', -NEARLY_CERTAIN)) return 'counterfeit';
  if (isCarrierGenuine) {
    if (isAtMost('make-up', -NEARLY_CERTAIN) && circumstances.isBlankListed) return 'stolen-blank';
    if (isAltered && hasConfirmedAlteration) return 'forged';
    if (!isAltered && circumstances.holder === 'other-person') return 'impostor';
    const others = ['make-up', 'issuance', 'content'] as const;
    if (!isAltered && others.some((aspect) => isAtMost(aspect, -1))) return 'fraudulently-obtained';
  }
  return isWithoutIrregularity(grades, circumstances) ? 'no-irregularity-found' : 'no-conclusion';
}

function isWithoutIrregularity(grades: Grades, { isBlankListed, holder }: Circumstances): boolean {
  const numbers = GRADED_ASPECTS.map((aspect) => gradeNumber(grades, aspect)).filter((n) => n !== null);
  const isAuthenticityOpen = gradeNumber(grades, 'carrier') === 0 || gradeNumber(grades, 'unaltered') === 0;
  return (
    numbers.some((n) => n >= 1) &&
    numbers.every((n) => n >= 0) &&
    !isAuthenticityOpen &&
    !isBlankListed &&
    holder !== 'other-person'
  );
}
