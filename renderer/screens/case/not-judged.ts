import type { ExaminationView, FindingView } from '../../../shared/api/schemas/examination.ts';
import type { Text } from '../../../shared/model/text.ts';
import type { Numbered } from './finding-order.ts';

/** How many things were not judged, whatever the reason. Gaps only sum up the lists below them, so they do not count. */
export function countNotJudged(
  { needsPhysical, notRun, broken, failures }: ExaminationView,
  findings: readonly FindingView[],
): number {
  const notAssessable = findings.filter(({ verdict }) => verdict === 'not-assessable');
  return [notAssessable, needsPhysical, notRun, broken, failures].reduce((sum, list) => sum + list.length, 0);
}

/** Findings that give one and the same reason. */
export interface ReasonGroup {
  readonly reason: Text;
  readonly numbered: readonly Numbered[];
}

/** Findings by what they say, in the order in which each is said first: many checks fail for one reason. */
export function byReason(list: readonly Numbered[]): readonly ReasonGroup[] {
  const groups = new Map<string, { reason: Text; numbered: Numbered[] }>();
  for (const numbered of list) {
    const reason = numbered.finding.explanation;
    const group = groups.get(reason.en) ?? { reason, numbered: [] };
    group.numbered.push(numbered);
    groups.set(reason.en, group);
  }
  return [...groups.values()];
}
