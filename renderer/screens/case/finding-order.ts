import { type FindingGroup, isOneReason, type NumberedFinding } from '../../../shared/api/finding-list.ts';
import type { FindingView } from '../../../shared/api/schemas/examination.ts';
import type { Aspect } from '../../../shared/model/aspect.ts';

/** A finding with the number it has in the list and on the page. */
export type Numbered = NumberedFinding<FindingView>;

/** The findings of one aspect: what asks for an eye, and what is folded away. */
export type AspectGroup = FindingGroup<FindingView>;

/** Neighbours in a list that cannot be assessed for one and the same reason; anything else stands alone. */
export function runsOfReason(list: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const runs: Numbered[][] = [];
  for (const numbered of list) {
    const before = runs.at(-1)?.[0]?.finding;
    const isSame =
      before?.verdict === 'not-assessable' &&
      numbered.finding.verdict === 'not-assessable' &&
      isOneReason(before, numbered.finding);
    if (isSame) runs.at(-1)!.push(numbered);
    else runs.push([numbered]);
  }
  return runs;
}

/** The findings in the order in which the list shows them, with those of unfolded aspects. */
export function inListOrder(
  groups: readonly AspectGroup[],
  unfolded: ReadonlySet<Aspect>,
): readonly Numbered[] {
  return groups.flatMap(({ aspect, shown, noDeviation }) =>
    unfolded.has(aspect) ? [...shown, ...noDeviation] : shown,
  );
}

/** How many findings ask for an eye: as many as stand in the list with everything folded. */
export function countShown(groups: readonly AspectGroup[]): number {
  return groups.reduce((sum, { shown }) => sum + shown.length, 0);
}

/** The finding one further or back; the first or last when none is selected, null at the end of the list. */
export function stepFrom(list: readonly Numbered[], selected: string | null, by: 1 | -1): Numbered | null {
  const at = list.findIndex(({ finding }) => finding.id === selected);
  if (at < 0) return (by === 1 ? list[0] : list.at(-1)) ?? null;
  return list[at + by] ?? null;
}

/**
 * The finding that waits for an answer after this one, round the end of the list: deviations first, then what could
 * not be assessed. Null when all were answered.
 */
export function nextUnanswered(list: readonly Numbered[], from: string | null): Numbered | null {
  const at = list.findIndex(({ finding }) => finding.id === from);
  const round = [...list.slice(at + 1), ...list.slice(0, Math.max(0, at))];
  const waiting = round.filter(
    ({ finding }) => finding.review === null && finding.verdict !== 'no-deviation',
  );
  return waiting.find(({ finding }) => finding.verdict === 'deviation') ?? waiting[0] ?? null;
}

/** The finding whose standing answer was given last; null when none has one. */
export function lastAnswered(findings: readonly FindingView[]): FindingView | null {
  const answered = findings.filter(({ review }) => review !== null);
  return answered.reduce<FindingView | null>(
    (last, each) => (last?.review && last.review.at >= each.review!.at ? last : each),
    null,
  );
}

/** How many deviations there are, and how many of them have an answer. */
export function countAnswers(findings: readonly FindingView[]): { deviations: number; answered: number } {
  const deviations = findings.filter(({ verdict }) => verdict === 'deviation');
  return {
    deviations: deviations.length,
    answered: deviations.filter(({ review }) => review !== null).length,
  };
}
