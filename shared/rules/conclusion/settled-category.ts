import type { Circumstances, Grades, Guard } from '../../api/schemas/conclusion.ts';
import type { Category, Grade, GradedAspect } from '../../model/conclusion.ts';
import type { Language } from '../../model/text.ts';
import { CATEGORY_TEXTS } from '../../text/categories.ts';
import { fill } from '../../text/fill.ts';
import { GRADED_ASPECT_NAMES } from '../../text/graded-aspects.ts';
import { carryingAspects, doesCarry } from './carried.ts';
import { ADVERSE, deriveCategory } from './category.ts';
import { needsThird } from './readings.ts';

/** The category of a conclusion that several have read, and what is to be said about it. */
export interface SettledCategory {
  readonly category: Category;
  readonly notes: readonly Guard[];
}

const LONE = {
  en: '“{category}” does not follow, although the grades that hold would lead to it: at least two readers who agree must have graded each aspect that it rests on. They did not for: {aspects}.',
  nl: '“{category}” volgt niet, hoewel de oordelen die gelden ertoe zouden leiden: elk aspect waarop die categorie berust, moet door ten minste twee lezers gelijkluidend zijn beoordeeld. Dat is niet zo voor: {aspects}.',
};

/**
 * The category that follows from the grades that hold, when those of at least two readers who agree carry it. A grade
 * of one reader alone counts for no category against the document: what follows then is what follows without it, and
 * never that nothing was found, since a grade against the document still stands.
 */
export function settledCategory(
  settled: Grades,
  readings: readonly Grades[],
  circumstances: Circumstances,
  hasConfirmedAlteration: boolean,
): SettledCategory {
  const apparent = deriveCategory(settled, circumstances, hasConfirmedAlteration);
  const isCarried = (category: Category, aspect: GradedAspect) =>
    doesCarry(category, aspect, sharedGrade(settled, readings, aspect));
  const lacking = carryingAspects(apparent, settled).filter((aspect) => !isCarried(apparent, aspect));
  if (lacking.length === 0) return { category: apparent, notes: [] };
  // An alteration that one reader alone saw is none that is confirmed; it still explains the same entries.
  const isAlterationShared = hasConfirmedAlteration && isCarried('forged', 'unaltered');
  const shared = withoutLoneGrades(settled, readings);
  const category = deriveCategory(shared, circumstances, isAlterationShared);
  if (category === apparent) return { category, notes: [] };
  return {
    category: ADVERSE.has(category) ? category : 'no-conclusion',
    notes: [noteOn(apparent, lacking)],
  };
}

/** The settled grades as far as two readers share them; "unaltered" as it is, since it also speaks for other causes. */
function withoutLoneGrades(settled: Grades, readings: readonly Grades[]): Grades {
  const shared = (aspect: GradedAspect) => {
    const grade = sharedGrade(settled, readings, aspect);
    return { ...settled[aspect], grade: grade === null ? ('not-examined' as const) : grade };
  };
  return {
    carrier: shared('carrier'),
    unaltered: settled.unaltered,
    'make-up': shared('make-up'),
    issuance: shared('issuance'),
    content: shared('content'),
  };
}

/**
 * The settled grade of an aspect as far as two readers carry it who agree by the rule of differences: the more
 * cautious of the two, of the strongest such pair. Null when no two agree.
 */
function sharedGrade(settled: Grades, readings: readonly Grades[], aspect: GradedAspect): Step | null {
  const held = stepOf(settled, aspect);
  if (held === null) return null;
  const given = readings.map((grades) => stepOf(grades, aspect)).filter((grade) => grade !== null);
  const pairs = given.flatMap((a, at) => given.slice(at + 1).map((b) => [a, b] as const));
  const agreed = pairs
    .filter(([a, b]) => !needsThird(a, b) && Math.sign(a) === Math.sign(held))
    .map(([a, b]) => moreCautious(a, b));
  if (agreed.length === 0) return null;
  return moreCautious(
    held,
    agreed.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a)),
  );
}

type Step = Exclude<Grade, 'not-examined'>;

function stepOf(grades: Grades, aspect: GradedAspect): Step | null {
  const { grade } = grades[aspect];
  return grade === 'not-examined' ? null : grade;
}

function moreCautious(a: Step, b: Step): Step {
  return Math.abs(b) < Math.abs(a) ? b : a;
}

function noteOn(category: Category, lacking: readonly GradedAspect[]): Guard {
  const sentence = (language: Language) => {
    const aspects = lacking.map((aspect) => GRADED_ASPECT_NAMES[aspect][language]).join('; ');
    return fill(LONE, { category: CATEGORY_TEXTS[category].name, aspects }, language);
  };
  return {
    id: 'carried-alone',
    aspect: null,
    effect: 'note',
    text: { en: sentence('en'), nl: sentence('nl') },
  };
}
