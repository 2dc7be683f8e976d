import { type AlterationEvaluation, evaluateAlterations } from './alterations.ts';
import { deviationsOf, type FindingJson, overlaps } from './overlaps.ts';
import { areaUnderCurve, type Rate, rateOf, recallAt } from './rates.ts';
import type { Trial } from './trial.ts';

/** How one check, or the triage, does on the labelled files. */
export interface Performance {
  readonly name: string;
  /** Altered documents flagged, honest documents flagged, at the working point of the engine. */
  readonly trueAlarms: Rate;
  readonly falseAlarms: Rate;
  /** Share of altered documents found when at most this share of honest ones is flagged. */
  readonly recallAt1: number | null;
  readonly recallAt5: number | null;
  readonly auc: number | null;
  /** Altered regions that a deviation of this check overlaps. */
  readonly regionsHit: Rate;
}

export interface Evaluation {
  readonly triage: Performance;
  readonly checks: readonly Performance[];
  readonly alterations: AlterationEvaluation;
  /** Zones read exactly as labelled; readings said to be verified that are wrong; zones seen where none is. */
  readonly mrz: { readonly exact: Rate; readonly verifiedButWrong: number; readonly seenWhereNone: Rate };
}

const SEVERITY_SCORE = { note: 0, minor: 1, major: 2, critical: 3 } as const;

/** Measures triage and every check against the labels. Files without `label` count for the zones only. */
export function evaluate(trials: readonly Trial[]): Evaluation {
  const checkIds = [...new Set(trials.flatMap(({ examination }) => examination.checks.map(({ id }) => id)))];
  const triage = performance(trials, 'triage', {
    score: ({ examination }) => examination.triage.score,
    flagged: ({ examination }) => examination.triage.outcome === 'doubtful',
    findings: deviationsOf,
  });
  const checks = checkIds.map((id) => {
    const own = (trial: Trial) => deviationsOf(trial).filter(({ check }) => check === id);
    return performance(trials, id, {
      score: (trial) => Math.max(0, ...own(trial).map(strength)),
      flagged: (trial) => own(trial).length > 0,
      findings: own,
    });
  });
  return { triage, checks, alterations: evaluateAlterations(trials), mrz: mrzOf(trials) };
}

/** 0..1, by severity first and the finding's own score second. */
function strength({ severity, score }: FindingJson): number {
  return (SEVERITY_SCORE[severity] + score) / 4;
}

function performance(
  trials: readonly Trial[],
  name: string,
  by: {
    score: (trial: Trial) => number;
    flagged: (trial: Trial) => boolean;
    findings: (trial: Trial) => readonly FindingJson[];
  },
): Performance {
  const honest = trials.filter(({ label }) => label.label === 'genuine');
  const altered = trials.filter(({ label }) => label.label === 'altered');
  const scores = { honest: honest.map(by.score), altered: altered.map(by.score) };
  const regions = altered.flatMap((trial) =>
    (trial.label.regions ?? []).map((region) => ({ trial, region })),
  );
  const hit = regions.filter(({ trial, region }) =>
    by.findings(trial).some((finding) => overlaps(finding, region)),
  );
  return {
    name,
    trueAlarms: rateOf(altered.filter(by.flagged).length, altered.length),
    falseAlarms: rateOf(honest.filter(by.flagged).length, honest.length),
    recallAt1: recallAt(0.01, scores.honest, scores.altered),
    recallAt5: recallAt(0.05, scores.honest, scores.altered),
    auc: areaUnderCurve(scores.honest, scores.altered),
    regionsHit: rateOf(hit.length, regions.length),
  };
}

function mrzOf(trials: readonly Trial[]): Evaluation['mrz'] {
  const labelled = trials.filter(({ label }) => label.mrz);
  const without = trials.filter(({ label }) => label.mrz === null);
  const exact = ({ label, examination }: Trial) =>
    label.mrz?.join('\n') === examination.mrz?.lines.join('\n');
  const wrong = labelled.filter((trial) => trial.examination.mrz?.verified && !exact(trial));
  const seen = without.filter(({ examination }) => examination.mrz !== null);
  return {
    exact: rateOf(labelled.filter(exact).length, labelled.length),
    verifiedButWrong: wrong.length,
    seenWhereNone: rateOf(seen.length, without.length),
  };
}
