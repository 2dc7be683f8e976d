import { GRADED_ASPECTS, type GradedAspect } from '../model/conclusion.ts';
import type { Grades, OwedGrades } from './schemas/conclusion.ts';

/** The aspects of which a reader still owes an answer or a grade: asked by the form, and again when it is signed. */
export function stillOwed({ choose, grade }: OwedGrades, given: Grades): readonly GradedAspect[] {
  return GRADED_ASPECTS.filter(
    (aspect) =>
      (choose.includes(aspect) && given[aspect].grade === null) ||
      (grade.includes(aspect) && typeof given[aspect].grade !== 'number'),
  );
}
