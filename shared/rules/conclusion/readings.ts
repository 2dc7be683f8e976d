import type { Grades, Reader } from '../../api/schemas/conclusion.ts';
import { GRADED_ASPECTS, type Grade, type GradedAspect } from '../../model/conclusion.ts';
import { isSameName } from '../../text/same-name.ts';
import { gradeNumber } from './category.ts';
import { isStrong } from './document-guards.ts';

/** Grades this far apart, or of another sign, go to a third reader. */
const FAR_APART = 2;

/** An aspect that two readers graded otherwise. */
export interface Difference {
  readonly aspect: GradedAspect;
  readonly first: Grade;
  readonly second: Grade;
  readonly needsThird: boolean;
}

/** Where two readings differ, in the order of the aspects. An aspect without a grade counts as not examined. */
export function differencesOf(first: Grades, second: Grades): readonly Difference[] {
  return GRADED_ASPECTS.flatMap((aspect) => {
    const [a, b] = [first[aspect].grade ?? 'not-examined', second[aspect].grade ?? 'not-examined'];
    return a === b ? [] : [{ aspect, first: a, second: b, needsThird: needsThird(a, b) }];
  });
}

/**
 * A difference of two steps or another sign (0 has a sign of its own: "no conclusion" is neither for nor against).
 * An aspect that only one of them examined needs a third only for a grade that may not be one reader's alone.
 */
export function needsThird(a: Grade, b: Grade): boolean {
  if (a === 'not-examined') return b !== 'not-examined' && isStrong(b);
  if (b === 'not-examined') return isStrong(a);
  return Math.abs(a - b) >= FAR_APART || Math.sign(a) !== Math.sign(b);
}

/**
 * The grades of two readers who need no third: the more cautious of the two, that is the one closer to 0; of an
 * aspect that only one examined, that one's. With the grade comes the reason of who gave it.
 */
export function settleTwo(first: Grades, second: Grades): Grades {
  return eachAspect((aspect) => {
    const [a, b] = [gradeNumber(first, aspect), gradeNumber(second, aspect)];
    if (a === null) return b === null ? first[aspect] : second[aspect];
    return b !== null && Math.abs(b) < Math.abs(a) ? second[aspect] : first[aspect];
  });
}

/**
 * The grades when a third has read: the third's, wherever there is one. What the third did not examine stays as the
 * two had it if they agreed well enough, else it counts as not examined.
 */
export function settleThree(first: Grades, second: Grades, third: Grades): Grades {
  const agreed = settleTwo(first, second);
  const disputed = new Set(
    differencesOf(first, second)
      .filter((difference) => difference.needsThird)
      .map(({ aspect }) => aspect),
  );
  return eachAspect((aspect) => {
    if (gradeNumber(third, aspect) !== null || disputed.has(aspect)) return third[aspect];
    return agreed[aspect];
  });
}

/** Every aspect that has no grade counts as not examined; done when a reader signs. */
export function withoutGaps(grades: Grades): Grades {
  return eachAspect((aspect) => ({ ...grades[aspect], grade: grades[aspect].grade ?? 'not-examined' }));
}

/** Another person has another name and other initials, however they are typed. */
export function isSamePerson(a: Reader, b: Reader): boolean {
  return isSameName(a.name, b.name) || folded(a.initials) === folded(b.initials);
}

function folded(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s.\p{Cf}]/gu, '');
}

function eachAspect(of: (aspect: GradedAspect) => Grades[GradedAspect]): Grades {
  return {
    carrier: of('carrier'),
    unaltered: of('unaltered'),
    'make-up': of('make-up'),
    issuance: of('issuance'),
    content: of('content'),
  };
}
