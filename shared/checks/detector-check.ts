import type { Calibration } from '../model/calibration.ts';
import type { Evidence, Finding } from '../model/finding.ts';
import type { IndicatorId } from '../model/taxonomy.ts';
import type { Phrase, Text } from '../model/text.ts';
import type { DetectorId, TraceCandidate, TraceOutcome, TraceReading } from '../model/traces.ts';
import { BUDGETS } from '../rules/calibration/budgets.ts';
import { expectedAlarms } from '../rules/calibration/expected-alarms.ts';
import { TRACE_GAPS } from '../text/trace-gaps.ts';
import type { Cause, Check } from './check.ts';
import { defineCheck } from './check.ts';
import { type JoinedPlace, joinedPlaces } from './joined-places.ts';

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
  say(candidate: TraceCandidate, outcome: Applied): DetectorSaying;
  /** Each candidate is of two places, and either may be what was altered: both are told. */
  readonly isOfBoth?: boolean;
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
export function detectorCheck(detector: DetectorCheck): Check<'traces' | 'calibration'> {
  const { id, version, cause, title, cannotTell } = detector;
  return defineCheck({
    ...{ id, version, aspect: 'authenticity', cause, title, cannotTell },
    needs: ['traces', 'calibration'],
    texts: { ...TRACE_GAPS, ...detector.texts },
    run: ({ traces, calibration }) =>
      traces
        .filter((reading) => reading.detector === id)
        .flatMap((reading) => findingsOf(detector, reading, calibration)),
  });
}

function findingsOf(detector: DetectorCheck, reading: TraceReading, calibration: Calibration): Finding[] {
  const { page, outcome } = reading;
  if (!outcome.applies)
    return outcome.reason === 'nothing-there' ? [] : [notAssessable(page, outcome.reason)];
  const { tests } = outcome;
  const spoken = outcome.candidates
    .map((candidate) => ({
      candidate,
      alarms: expectedAlarms(calibration, { detector: detector.id, score: candidate.score, tests }),
    }))
    .filter(({ alarms }) => alarms <= BUDGETS[detector.id]);
  return joinedPlaces(spoken)
    .flatMap(detector.isOfBoth ? bothWays : (place) => [place])
    .slice(0, MOST_FINDINGS)
    .map(({ candidate, alarms, places }) => {
      const { text, values, evidence } = detector.say(candidate, outcome);
      return {
        verdict: 'deviation',
        severity: 'major',
        indicator: detector.indicator,
        score: Math.max(0, Math.min(1, -Math.log10(alarms) / FULL_SCORE_LOG10)),
        region: { page, box: candidate.box },
        evidence: [
          ...evidence,
          ...(places > 1 ? [placesEvidence(places)] : []),
          alarmEvidence(detector.id, alarms, calibration),
        ],
        explanation: { text, values },
      };
    });
}

/** The place, and the one that it was compared with. */
function bothWays(place: JoinedPlace): readonly JoinedPlace[] {
  const { candidate } = place;
  const { box, other } = candidate;
  return other ? [place, { ...place, candidate: { ...candidate, box: other, other: box } }] : [place];
}

function notAssessable(page: number, reason: string): Finding {
  return {
    verdict: 'not-assessable',
    severity: 'note',
    indicator: null,
    score: 0,
    region: null,
    evidence: [],
    explanation: { text: reason, values: { page: String(page) } },
  };
}

function placesEvidence(places: number): Evidence {
  return {
    label: {
      en: 'places side by side that show this, the strongest told here',
      nl: 'plaatsen naast elkaar die dit tonen, de sterkste hier verteld',
    },
    found: String(places),
    expected: null,
    source: null,
  };
}

function alarmEvidence(id: DetectorId, alarms: number, { detectors, local }: Calibration): Evidence {
  const pages = detectors.find(({ detector }) => detector === id)!.pages;
  const isAdapted = local?.factors[id] !== undefined;
  const source: Text = isAdapted
    ? {
        en: `${pages} genuine pages of the press, adapted to ${local.scans} scans of this installation`,
        nl: `${pages} echte pagina’s van de pers, aangepast aan ${local.scans} scans van deze installatie`,
      }
    : { en: `${pages} genuine pages of the press`, nl: `${pages} echte pagina’s van de pers` };
  return {
    label: {
      en: 'pages without alteration among which one shows this by chance',
      nl: 'pagina’s zonder wijziging waarvan er één dit bij toeval toont',
    },
    found: oneIn(1 / alarms),
    expected: { en: `fewer than ${oneIn(1 / BUDGETS[id])}`, nl: `minder dan ${oneIn(1 / BUDGETS[id])}` },
    source,
  };
}

/** Two digits: more would say more than is known. */
function oneIn(pages: number): string {
  const capped = Math.min(pages, 1e8);
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(capped)) - 1);
  return String(Math.round(capped / unit) * unit);
}
