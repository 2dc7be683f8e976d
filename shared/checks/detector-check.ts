import type { Evidence, Finding } from '../model/finding.ts';
import type { Inputs } from '../model/inputs.ts';
import type { Page } from '../model/page.ts';
import type { IndicatorId } from '../model/taxonomy.ts';
import type { Phrase } from '../model/text.ts';
import type { DetectorId, TraceCandidate, TraceOutcome, TraceReading } from '../model/traces.ts';
import { BUDGETS } from '../rules/calibration/budgets.ts';
import { expectedAlarms } from '../rules/calibration/expected-alarms.ts';
import { TRACE_GAPS } from '../text/trace-gaps.ts';
import { alarmEvidence } from './alarm-evidence.ts';
import type { Cause, Check } from './check.ts';
import { defineCheck } from './check.ts';
import { otherPlace } from './copy-evidence.ts';
import { apartFrom, type JoinedPlace, joinedPlaces, type SpokenPlace, untoldPairs } from './joined-places.ts';
import { remark } from './remark.ts';

type Applied = Extract<TraceOutcome, { applies: true }>;

/** What a finding of a detector says, apart from what all of them say. */
export interface DetectorSaying {
  /** Key of one of its texts, with the values to fill in. */
  readonly text: string;
  readonly values: Readonly<Record<string, Phrase>>;
  readonly evidence: readonly Evidence[];
}

export interface DetectorCheck extends Pick<Check, 'version' | 'title' | 'cannotTell' | 'texts'> {
  readonly id: DetectorId;
  readonly cause: Cause;
  readonly indicator: IndicatorId;
  say(candidate: TraceCandidate, outcome: Applied, page: Page): DetectorSaying;
  /** Each candidate is of two places, and either may be what was altered: a finding tells of both. */
  readonly isOfBoth?: boolean;
  /** Whether a place is worth telling of, however strange; all are where this is left out. */
  isWorthTelling?(candidate: TraceCandidate, page: Page): boolean;
  /** One that tells the same act in whole where this one finds its parts: what lies within its places is left to it. */
  readonly toldBy?: DetectorId;
}

/** Strengths beyond one false alarm in 10^8 pages are all the same: full score. */
const FULL_SCORE_LOG10 = 8;
/** An alteration is a handful of places; more would be told as one. */
const MOST_FINDINGS = 12;

/**
 * Makes the check of a detector: a finding for each place of which a genuine page would give fewer than the
 * detector's budget of false alarms, those side by side as one, and a plain answer where it does not apply.
 *
 * All are `major`: one physical cause alone never makes a document doubtful.
 */
export function detectorCheck(detector: DetectorCheck): Check<'traces' | 'calibration' | 'pages'> {
  const { id, version, cause, title, cannotTell } = detector;
  return defineCheck({
    ...{ id, version, aspect: 'authenticity', cause, title, cannotTell },
    needs: ['traces', 'calibration', 'pages'],
    texts: { ...TRACE_GAPS, ...detector.texts },
    run: (inputs) =>
      inputs.traces
        .filter((reading) => reading.detector === id)
        .flatMap((reading) => findingsOf(detector, reading, inputs)),
  });
}

type Given = Pick<Inputs, 'traces' | 'calibration' | 'pages'>;

function findingsOf(detector: DetectorCheck, { page, outcome }: TraceReading, given: Given): Finding[] {
  if (!outcome.applies) {
    return outcome.reason === 'nothing-there'
      ? []
      : [remark('not-assessable', outcome.reason, { page: String(page) })];
  }
  const onPage = given.pages.find((each) => each.page === page)!;
  const places = placesOf(detector, onPage, given).filter(
    ({ candidate }) => detector.isWorthTelling?.(candidate, onPage) ?? true,
  );
  return (detector.isOfBoth ? untoldPairs(places) : places)
    .slice(0, MOST_FINDINGS)
    .map(({ candidate, alarms, places: count }) => {
      const { text, values, evidence } = detector.say(candidate, outcome, onPage);
      return {
        verdict: 'deviation',
        severity: 'major',
        indicator: detector.indicator,
        score: Math.max(0, Math.min(1, -Math.log10(alarms) / FULL_SCORE_LOG10)),
        region: { page, box: candidate.box },
        evidence: [
          ...evidence,
          ...(detector.isOfBoth && candidate.other ? [otherPlace(candidate.other, onPage)] : []),
          ...(count > 1 ? [placesEvidence(count)] : []),
          alarmEvidence(detector.id, candidate.score, given.calibration),
        ],
        explanation: { text, values },
      };
    });
}

/** The places that make up a finding, apart from those that another detector tells of. */
function placesOf({ id, toldBy }: DetectorCheck, page: Page, given: Given): readonly JoinedPlace[] {
  const spoken = spokenPlaces(id, page, given);
  if (toldBy === undefined) return joinedPlaces(spoken, page.dpi);
  const larger = joinedPlaces(spokenPlaces(toldBy, page, given), page.dpi);
  return joinedPlaces(apartFrom(spoken, larger), page.dpi);
}

/** What is rarer on genuine pages than the detector's budget. */
function spokenPlaces(
  detector: DetectorId,
  { page }: Page,
  { traces, calibration }: Given,
): readonly SpokenPlace[] {
  const reading = traces.find((each) => each.detector === detector && each.page === page);
  if (!reading?.outcome.applies) return [];
  const { candidates, tests } = reading.outcome;
  return candidates
    .map((candidate) => ({
      candidate,
      alarms: expectedAlarms(calibration, { detector, score: candidate.score, tests }),
    }))
    .filter(({ alarms }) => alarms <= BUDGETS[detector]);
}

function placesEvidence(places: number): Evidence {
  return {
    label: { en: 'told as one', nl: 'als één verteld' },
    found: {
      en: `${places} places side by side; the figures are those of the strongest`,
      nl: `${places} plekken naast elkaar; de cijfers zijn die van de sterkste`,
    },
    expected: null,
    source: null,
  };
}
