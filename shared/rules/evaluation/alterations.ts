import type { AttackRecord, Count, DetectorRecord, HonestRecord } from '../../model/evaluation.ts';
import { ATTACKS, CHANNELS } from '../../model/evaluation.ts';
import { DETECTORS, type DetectorId, type TraceGap } from '../../model/traces.ts';
import { deviationsOf, overlaps } from './overlaps.ts';
import { PDF_CHECKS, SEEING_CHECKS, type SeeingCheck, seersOf } from './sight.ts';
import type { LabelledRegion, Trial } from './trial.ts';

/** How the detectors of alterations did, by attack and by channel. */
export interface AlterationEvaluation {
  readonly honest: Omit<HonestRecord, 'set'>;
  readonly detectors: readonly (DetectorRecord & {
    /** Why it did not apply to genuine pages, and how often. */
    readonly gaps: Readonly<Partial<Record<TraceGap, number>>>;
  })[];
  readonly attacks: readonly AttackRecord[];
}

interface LabelledPlace {
  readonly trial: Trial;
  readonly region: LabelledRegion;
}

const IN_GROUP: ReadonlySet<string> = new Set(SEEING_CHECKS);

/** Measures the detectors against the labels: kinds and channels that Loep does not know are left out of the tables. */
export function evaluateAlterations(trials: readonly Trial[]): AlterationEvaluation {
  const honest = trials.filter(({ label }) => label.label === 'genuine');
  const places = trials
    .filter(({ label }) => label.label === 'altered')
    .flatMap((trial) => (trial.label.regions ?? []).map((region) => ({ trial, region })));
  const deviating = honest.filter((trial) => deviationsOf(trial).some(({ check }) => IN_GROUP.has(check)));
  return {
    honest: {
      pages: honest.length,
      deviating: deviating.length,
      doubtful: deviating.filter(({ examination }) => examination.triage.outcome === 'doubtful').length,
    },
    detectors: DETECTORS.map((detector) => detectorRecord(detector, honest, places)),
    attacks: ATTACKS.flatMap((attack) =>
      CHANNELS.flatMap((channel) => {
        const own = places.filter(
          ({ trial: { label } }) => label.kind === attack && label.channel === channel,
        );
        if (own.length === 0) return [];
        const seen = own.filter(canBeSeen);
        const hits = seen.filter((place) => isHit(place, IN_GROUP)).length;
        return [{ attack, channel, hits, of: seen.length, notAssessable: own.length - seen.length }];
      }),
    ),
  };
}

function detectorRecord(
  detector: DetectorId,
  honest: readonly Trial[],
  places: readonly LabelledPlace[],
): AlterationEvaluation['detectors'][number] {
  const own: ReadonlySet<string> = new Set([detector]);
  const applied = honest.filter((trial) => trial.applied.some(isApplied(detector)));
  const alarms = applied.filter((trial) => deviationsOf(trial).some(({ check }) => check === detector));
  const reached = places.filter(({ trial, region: [page] }) =>
    trial.applied.some((each) => isApplied(detector)(each) && each.page === page),
  );
  const countOf = (some: readonly LabelledPlace[]): Count => ({
    hits: some.filter((place) => isHit(place, own)).length,
    of: some.length,
  });
  const gaps: Partial<Record<TraceGap, number>> = {};
  for (const { applied: each } of honest) {
    for (const { detector: other, gap } of each) {
      if (other === detector && gap !== null) gaps[gap] = (gaps[gap] ?? 0) + 1;
    }
  }
  return {
    detector,
    falseAlarms: { hits: alarms.length, of: applied.length },
    notApplied: honest.length - applied.length,
    gaps,
    byAttack: ATTACKS.map((attack) => ({
      attack,
      ...countOf(reached.filter(({ trial: { label } }) => label.kind === attack)),
    })).filter(({ of }) => of > 0),
    byChannel: CHANNELS.map((channel) => ({
      channel,
      ...countOf(reached.filter(({ trial: { label } }) => label.channel === channel)),
    })).filter(({ of }) => of > 0),
  };
}

function isOfPdf(seer: SeeingCheck): boolean {
  return PDF_CHECKS.some((check) => check === seer);
}

function isApplied(detector: SeeingCheck) {
  return (each: Trial['applied'][number]) => each.detector === detector && each.gap === null;
}

/** Whether anything that could see the alteration looked at its page. */
function canBeSeen({ trial, region: [page] }: LabelledPlace): boolean {
  return seersOf(trial.label.kind).some(
    (seer) =>
      (isOfPdf(seer) && trial.examination.checks.some(({ id, state }) => id === seer && state === 'done')) ||
      trial.applied.some((each) => each.page === page && isApplied(seer)(each)),
  );
}

function isHit({ trial, region }: LabelledPlace, checks: ReadonlySet<string>): boolean {
  return deviationsOf(trial).some((finding) => checks.has(finding.check) && overlaps(finding, region));
}
