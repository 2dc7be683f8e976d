import type { Grades, OwedGrades } from '../../api/schemas/conclusion.ts';
import { GRADED_ASPECTS } from '../../model/conclusion.ts';
import { gradeNumber } from './category.ts';
import { differencesOf } from './readings.ts';

/**
 * What the next reader may not leave open, by the readings so far. A grade is undone by another reader's judgement and
 * never by a blank:
 *
 * - of each aspect that somebody graded, the reader says a grade or "not examined", and leaves neither unsaid;
 * - of each aspect on which the first two need a third, the third gives a grade, since the third settles it. Who
 *   cannot tell grades it 0, with the reason.
 *
 * A grade against the document asks for a second reader (domain, section 4), so that one whose aspect the second did
 * not examine goes to a third, and what holds is then what the third found.
 */
export function owedGrades(readings: readonly Grades[]): OwedGrades {
  const [first, second] = readings;
  const disputed = first && second ? differencesOf(first, second).filter(({ needsThird }) => needsThird) : [];
  return {
    choose: GRADED_ASPECTS.filter((aspect) =>
      readings.some((grades) => gradeNumber(grades, aspect) !== null),
    ),
    grade: disputed.map(({ aspect }) => aspect),
  };
}
