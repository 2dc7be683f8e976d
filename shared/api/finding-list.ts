import { ASPECTS, type Aspect } from '../model/aspect.ts';
import type { Severity } from '../model/finding.ts';
import type { FindingView } from './schemas/examination.ts';

/** What decides where a finding stands in the list of its examination. */
export type Listed = Pick<FindingView, 'id' | 'aspect' | 'verdict' | 'severity' | 'explanation'>;

/** A finding with the number it has in the list, on the page, and in a conclusion that stands on it. */
export interface NumberedFinding<F extends Listed> {
  readonly number: number;
  readonly finding: F;
}

/** The findings of one aspect: what asks for an eye, and what is folded away. */
export interface FindingGroup<F extends Listed> {
  readonly aspect: Aspect;
  /** Deviations, the gravest first, then what cannot be assessed, equal reasons together. */
  readonly shown: readonly NumberedFinding<F>[];
  readonly noDeviation: readonly NumberedFinding<F>[];
}

const GRAVITY: Readonly<Record<Severity, number>> = { critical: 0, major: 1, minor: 2, note: 3 };

/**
 * Findings by aspect, numbered from 1 as they stand in the list: aspects with a deviation first, then the others in
 * the order of the trade. What is folded away is numbered after all that is shown, so that the list has no gaps.
 */
export function groupFindings<F extends Listed>(findings: readonly F[]): readonly FindingGroup<F>[] {
  let number = 0;
  const numbered = (list: readonly F[]) => list.map((finding) => ({ number: ++number, finding }));
  const shown = ASPECTS.map((aspect) => ({ aspect, own: shownOf(findings, aspect) }))
    .toSorted((a, b) => deviationsIn(b.own) - deviationsIn(a.own))
    .map(({ aspect, own }) => ({ aspect, shown: numbered(own) }));
  return shown.map((group) => ({
    ...group,
    noDeviation: numbered(
      findings.filter(({ aspect, verdict }) => aspect === group.aspect && verdict === 'no-deviation'),
    ),
  }));
}

/** The number of each finding of an examination, by its id. */
export function findingNumbers(findings: readonly Listed[]): ReadonlyMap<string, number> {
  const all = groupFindings(findings).flatMap(({ shown, noDeviation }) => [...shown, ...noDeviation]);
  return new Map(all.map(({ finding, number }) => [finding.id, number]));
}

/** Whether two findings say one and the same thing. */
export function isOneReason(a: Listed, b: Listed): boolean {
  return a.explanation.en === b.explanation.en;
}

function shownOf<F extends Listed>(findings: readonly F[], aspect: Aspect): readonly F[] {
  const own = findings.filter((finding) => finding.aspect === aspect);
  const deviations = own
    .filter(({ verdict }) => verdict === 'deviation')
    .toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
  const unclear = own.filter(({ verdict }) => verdict === 'not-assessable');
  const firstSaid = (finding: F) => unclear.findIndex((each) => isOneReason(each, finding));
  return [...deviations, ...unclear.toSorted((a, b) => firstSaid(a) - firstSaid(b))];
}

/** 1 when there is a deviation, else 0. */
function deviationsIn(findings: readonly Listed[]): number {
  return findings.some(({ verdict }) => verdict === 'deviation') ? 1 : 0;
}
