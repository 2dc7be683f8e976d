import { checkOf, explain } from '../checks/explain.ts';
import type { LoepError } from '../model/errors.ts';
import type { CheckResult, Examination } from '../model/examination.ts';
import type { Finding } from '../model/finding.ts';
import type { Box } from '../model/region.ts';
import type { Language } from '../model/text.ts';
import type { ReadLine } from '../model/words.ts';
import { principalZone } from '../rules/mrz/principal-zone.ts';
import { judgeScan } from '../rules/scan-quality.ts';
import { absenceText } from '../text/absences.ts';
import { say } from '../text/fill.ts';
import type { ExaminationJson, RefusalJson } from './examination-schema.ts';

type BoxJson = [number, number, number, number];

/** The examination as `loep check --json` prints it; with the words of every page when `withText`. */
export function toJson(
  file: string,
  examination: Examination,
  { language, withText }: { language: Language; withText: boolean },
): ExaminationJson {
  const { inputs, triage, timings } = examination;
  return {
    schema: 'loep.examination/1',
    file,
    sha256: examination.sha256,
    engine: examination.engine,
    calibration: calibrationOf(examination),
    pages: pagesOf(examination, language),
    ...(withText ? { text: textOf(examination) } : {}),
    mrz: mrzOf(examination),
    codes: inputs.codes?.ok
      ? inputs.codes.value.map(({ format, text, page, box }) => ({ format, text, page, box: boxOf(box) }))
      : [],
    match: matchOf(examination),
    checks: examination.checks.map((result) => checkOfResult(result, language)),
    findings: findingsOf(examination, language),
    triage: {
      outcome: triage.outcome,
      score: triage.score,
      reasons: triage.reasons.map((reason) => reason[language]),
      gaps: [...triage.gaps],
      needsPhysical: triage.needsPhysical.map(({ name }) => name[language]),
    },
    failures: examination.failures.map(({ stage, page, code, text }) => ({
      stage,
      page,
      code,
      message: text[language],
    })),
    timings: {
      totalMs: Math.round(timings.totalMs),
      readMs: rounded(timings.readMs),
      checkMs: rounded(timings.checkMs),
    },
  };
}

function calibrationOf({ inputs }: Examination): ExaminationJson['calibration'] {
  const local = inputs.calibration?.ok ? inputs.calibration.value.local : null;
  return local && { number: local.number, at: local.at, scans: local.scans };
}

/** What the document was recognised as: by the first page that was. */
function matchOf({ inputs }: Examination): ExaminationJson['match'] {
  const matches = inputs.match?.ok ? inputs.match.value : [];
  const match = matches.find(({ found }) => found !== null) ?? matches[0];
  return {
    model: match?.found?.model ?? null,
    candidates: match?.candidates.map(({ model, score }) => ({ model, score })) ?? [],
  };
}

/** A file that could not be examined, in the same stream as the others. */
export function refusalJson(file: string, { code, text }: LoepError, language: Language): RefusalJson {
  return { schema: 'loep.examination/1', file, error: { code, message: text[language] } };
}

/** Findings in the order of the report, each with its check: deviations first, the heaviest on top. */
export function orderedFindings(
  checks: readonly CheckResult[],
): readonly { readonly result: CheckResult; readonly finding: Finding }[] {
  return checks
    .flatMap((result) =>
      result.outcome.state === 'done' ? result.outcome.findings.map((finding) => ({ result, finding })) : [],
    )
    .sort((a, b) => reportOrder(a.finding, b.finding));
}

type Weighed = Pick<Finding, 'verdict' | 'severity' | 'score'>;

/** Sorts findings for a report: deviations first, the heaviest on top, then what cannot be assessed. */
export function reportOrder(a: Weighed, b: Weighed): number {
  const weight = ({ verdict, severity, score }: Weighed) =>
    VERDICT_ORDER[verdict] * 100 + SEVERITY_ORDER[severity] * 10 - score;
  return weight(a) - weight(b);
}

const VERDICT_ORDER = { deviation: 0, 'not-assessable': 1, 'no-deviation': 2 } as const;
const SEVERITY_ORDER = { critical: 0, major: 1, minor: 2, note: 3 } as const;

function pagesOf({ inputs }: Examination, language: Language): ExaminationJson['pages'] {
  const quality = inputs.quality?.ok ? inputs.quality.value : [];
  const pages = inputs.pages?.ok ? inputs.pages.value : [];
  const texts = inputs.text?.ok ? inputs.text.value : [];
  return pages.map(({ page, widthPx, heightPx, dpi, dpiSource }) => {
    const measured = quality.find((measure) => measure.page === page);
    const { usable, problems } = measured
      ? judgeScan(
          measured,
          texts.find((text) => text.page === page),
        )
      : { usable: true, problems: [] };
    return {
      page,
      widthPx,
      heightPx,
      dpi: Math.round(dpi),
      dpiSource,
      quality: { usable, problems: problems.map(({ text }) => text[language]) },
    };
  });
}

function textOf({ inputs }: Examination): NonNullable<ExaminationJson['text']> {
  const lineOf = ({ text, box, confidence }: ReadLine) => ({
    text,
    box: boxOf(box),
    confidence: thousandths(confidence),
  });
  const pages = inputs.text?.ok ? inputs.text.value : [];
  return { pages: pages.map(({ page, lines }) => ({ page, lines: lines.map(lineOf) })) };
}

function mrzOf({ inputs }: Examination): ExaminationJson['mrz'] {
  const zone = inputs.mrz?.ok ? principalZone(inputs.mrz.value) : undefined;
  if (!zone) return null;
  const { format, page, box, lines, verified } = zone;
  return { format, page, box: boxOf(box), lines: [...lines], verified };
}

function checkOfResult(
  { check, version, aspect, outcome, ms }: CheckResult,
  language: Language,
): ExaminationJson['checks'][number] {
  return {
    id: check,
    version,
    aspect,
    state: outcome.state,
    reason: reasonOf(outcome, language),
    ms: thousandths(ms),
  };
}

/** Why a check was not run or broke; null when it was done. */
function reasonOf(outcome: CheckResult['outcome'], language: Language): string | null {
  switch (outcome.state) {
    case 'done':
      return null;
    case 'not-run':
      return absenceText(outcome.missing, outcome.absence)[language];
    case 'broken':
      return outcome.message;
  }
}

function findingsOf({ checks }: Examination, language: Language): ExaminationJson['findings'] {
  return orderedFindings(checks).map(({ result, finding }) => ({
    check: result.check,
    aspect: result.aspect,
    indicator: finding.indicator,
    verdict: finding.verdict,
    severity: finding.severity,
    score: thousandths(finding.score),
    page: finding.region?.page ?? null,
    box: finding.region ? boxOf(finding.region.box) : null,
    explanation: explain(checkOf(result.check), finding)[language],
    evidence: finding.evidence.map(({ label, found, expected, source, place }) => ({
      label: label[language],
      found: say(found, language),
      expected: expected === null ? null : say(expected, language),
      source: source === null ? null : say(source, language),
      ...(place && { box: boxOf(place) }),
    })),
  }));
}

/** Whole pixels that hold the box. */
function boxOf({ x, y, width, height }: Box): BoxJson {
  const left = Math.floor(x);
  const top = Math.floor(y);
  return [left, top, Math.ceil(x + width) - left, Math.ceil(y + height) - top];
}

function rounded(times: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(times).map(([name, ms]) => [name, thousandths(ms)]));
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
