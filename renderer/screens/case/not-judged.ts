import type { ExaminationView, FindingView } from '../../../shared/api/schemas/examination.ts';

/** How many things were not judged, whatever the reason. Gaps only sum up the lists below them, so they do not count. */
export function countNotJudged(
  { needsPhysical, notRun, broken, failures }: ExaminationView,
  findings: readonly FindingView[],
): number {
  const notAssessable = findings.filter(({ verdict }) => verdict === 'not-assessable');
  return [notAssessable, needsPhysical, notRun, broken, failures].reduce((sum, list) => sum + list.length, 0);
}
