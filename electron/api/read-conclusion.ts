import type { Grades, Reading } from '../../shared/api/schemas/conclusion.ts';
import { stillOwed } from '../../shared/api/still-owed.ts';
import { GRADED_ASPECTS } from '../../shared/model/conclusion.ts';
import { wordGuards } from '../../shared/rules/conclusion/aspect-guards.ts';
import { gradeNumber } from '../../shared/rules/conclusion/category.ts';
import { guardsOf } from '../../shared/rules/conclusion/guards.ts';
import { owedGrades } from '../../shared/rules/conclusion/owed-grades.ts';
import {
  differencesOf,
  isSamePerson,
  settleThree,
  settleTwo,
  withoutGaps,
} from '../../shared/rules/conclusion/readings.ts';
import { groundsOf } from '../db/conclusion-grounds.ts';
import { type ConclusionRow, conclusionRows, writeConclusion } from '../db/conclusions.ts';
import { REFUSALS } from './conclusion-refusals.ts';
import { type ConclusionStep, logStep, signedBy } from './conclusion-step.ts';
import { shownTo } from './conclusion-view.ts';
import { categoryOfAll, settleConclusion } from './sign-conclusion.ts';

/**
 * Takes in what another reader graded, blind. Two who agree well enough settle the conclusion; otherwise a third
 * reads, and settles it. Throws LoepError when the reader is one of those before, or owes a reason or a grade.
 */
export async function readConclusion(
  begun: ConclusionStep,
  given: Omit<Reading, 'at' | 'shownTo'>,
): Promise<void> {
  const step = signedBy(begun, given.reader.name);
  const rows = await conclusionRows(step.db, step.documentId);
  const waiting = rows.find(({ state }) => state.startsWith('awaiting'));
  if (waiting === undefined) throw REFUSALS.nothingToRead();
  if (waiting.readings.some(({ reader }) => isSamePerson(reader, given.reader))) throw REFUSALS.samePerson();
  const owedTo = owedGrades(waiting.readings.map((reading) => reading.grades!));
  const leftOpen = stillOwed(owedTo, given.grades!);
  const grades = withoutGaps(given.grades!);
  if (GRADED_ASPECTS.every((aspect) => gradeNumber(grades, aspect) === null)) throw REFUSALS.nothingGraded();
  if (leftOpen.length > 0) throw REFUSALS.leftOpen(leftOpen);
  const [owed] = wordGuards(grades, waiting.draft.circumstances);
  if (owed !== undefined) throw REFUSALS.blocked(owed);

  const reading = { ...given, grades, at: step.at, shownTo: shownTo(waiting) };
  const readings = [...waiting.readings, reading];
  const read = { ...waiting, readings, changedAt: step.at };
  const [first, second, third] = readings.map((each) => each.grades!);
  const differences = differencesOf(first!, second!);
  if (third === undefined && differences.some(({ needsThird }) => needsThird)) {
    await writeConclusion(step.db, { ...read, state: 'awaiting-third-reader' });
    // The grades themselves are logged when all have read: the third reads blind, the history included.
    await logRead(step, read, waiting.state, {
      differsOn: differences.map(({ aspect }) => aspect).join(', '),
    });
    return;
  }
  const settled = third === undefined ? settleTwo(first!, second!) : settleThree(first!, second!, third);
  const all = { ...read, draft: { ...waiting.draft, grades: settled } };
  const grounds = await groundsOf(step.db, waiting.examinationId);
  const outcome = categoryOfAll(all, grounds);
  // What the reading settles must stand on the same as what one reader signs. Answers to findings can be taken back
  // while others read; that is no reason to lose a reading.
  const blocking = guardsOf(all.draft, grounds.rules, outcome.category).find(
    ({ effect, id }) => effect === 'blocks' && id !== 'unanswered-weighty',
  );
  if (blocking !== undefined) throw REFUSALS.settlesWithout(blocking);
  await settleConclusion(step, all, grounds, outcome);
  await logRead(step, all, waiting.state, { differences: differencesInFull(readings) });
}

async function logRead(
  step: ConclusionStep,
  { version, readings }: ConclusionRow,
  was: ConclusionRow['state'],
  details: { readonly differsOn: string } | { readonly differences: string },
): Promise<void> {
  const { reader, shownTo } = readings.at(-1)!;
  const { name, initials } = reader;
  await logStep(step, 'conclusion.read', {
    version,
    name,
    initials,
    reading: readings.length,
    was,
    ...(shownTo.length > 0 ? { shownTo: shownTo.join(', ') } : {}),
    ...details,
  });
}

/** Every aspect on which not all graded alike, with the grades in the order of reading; empty when they agreed. */
function differencesInFull(readings: readonly Reading[]): string {
  const gradesOf = (aspect: (typeof GRADED_ASPECTS)[number]) =>
    readings.map((reading) => (reading.grades as Grades)[aspect].grade);
  return GRADED_ASPECTS.filter((aspect) => new Set(gradesOf(aspect)).size > 1)
    .map((aspect) => `${aspect}: ${gradesOf(aspect).join(' / ')}`)
    .join('; ');
}
