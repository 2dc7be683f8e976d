import type { Grades } from '../../api/schemas/conclusion.ts';
import { type Category, GRADED_ASPECTS, type GradedAspect } from '../../model/conclusion.ts';
import { gradeNumber } from './category.ts';

type Limits = Readonly<Partial<Record<GradedAspect, number>>>;

/**
 * The grades that each category against the document rests on: at least so much for the aspect, or at most so much.
 * A pseudo-document rests on its issuer and on no grade.
 */
const CARRIED_BY: Readonly<Record<Category, Limits>> = {
  counterfeit: { carrier: -2 },
  'stolen-blank': { carrier: 2, 'make-up': -2 },
  forged: { carrier: 2, unaltered: -1 },
  impostor: { carrier: 2 },
  'fraudulently-obtained': { carrier: 2, 'make-up': -1, issuance: -1, content: -1 },
  'pseudo-document': {},
  'no-irregularity-found': {},
  'no-conclusion': {},
};

/** The aspects whose grades carry a category against the document; none when nothing against it follows. */
export function carryingAspects(category: Category, grades: Grades): readonly GradedAspect[] {
  return GRADED_ASPECTS.filter((aspect) => doesCarry(category, aspect, gradeNumber(grades, aspect)));
}

/** Whether a grade is far enough for what a category asks of its aspect. */
export function doesCarry(category: Category, aspect: GradedAspect, grade: number | null): boolean {
  const limit = CARRIED_BY[category][aspect];
  if (limit === undefined || grade === null) return false;
  return limit > 0 ? grade >= limit : grade <= limit;
}
