import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import type {
  ExaminationView,
  MatchView,
  NotJudged,
  TextLayer,
} from '../../shared/api/schemas/examination.ts';
import type { Check } from '../../shared/checks/check.ts';
import { checkOf, explain } from '../../shared/checks/explain.ts';
import type { CheckResult, Examination, TriageOutcome } from '../../shared/model/examination.ts';
import type { Finding, Severity, Verdict } from '../../shared/model/finding.ts';
import type { Page } from '../../shared/model/page.ts';
import type { Registration } from '../../shared/model/reference/recognition.ts';
import type { Region } from '../../shared/model/region.ts';
import { indicatorName } from '../../shared/model/taxonomy.ts';
import type { Text } from '../../shared/model/text.ts';
import type { PageText } from '../../shared/model/words.ts';
import { type WantedReference, wantedReference } from '../../shared/rules/reference/wanted-reference.ts';
import { absenceText } from '../../shared/text/absences.ts';
import { GAP_TEXTS } from '../../shared/text/gaps.ts';
import { canonicalJson } from './canonical-json.ts';

/**
 * What is kept of an examination: everything a screen needs, with every sentence as it was said, so that it reads
 * the same when its checks have long changed. The measures of single letters are not kept.
 */
export interface ExaminationRecord {
  readonly engine: string;
  readonly outcome: TriageOutcome;
  readonly score: number;
  /** SHA-256 of the result: all of it but the time it took. */
  readonly digest: string;
  readonly triage: TriageRecord;
  readonly failures: Examination['failures'];
  readonly timings: Examination['timings'];
  readonly readings: Readings;
  readonly matches: readonly MatchView[];
  /** The reference model that it had no use of because there is none. */
  readonly wanted: WantedReference | null;
  readonly pages: readonly Pick<Page, 'page' | 'widthPx' | 'heightPx' | 'dpi' | 'dpiSource'>[];
  readonly texts: readonly TextRecord[];
  /** The text of all pages, line by line, to be searched. */
  readonly words: string;
  readonly checks: readonly CheckRecord[];
}

export interface TriageRecord {
  readonly reasons: readonly Text[];
  readonly gaps: readonly NotJudged[];
  readonly needsPhysical: readonly NotJudged[];
}

/** What was read apart from the text. */
export type Readings = Pick<ExaminationView, 'zones' | 'codes'>;

export interface TextRecord {
  readonly page: number;
  /** A TextLayer as deflated JSON. */
  readonly layer: Uint8Array;
}

export interface CheckRecord {
  readonly check: string;
  readonly version: number;
  readonly aspect: CheckResult['aspect'];
  readonly title: Text;
  readonly cannotTell: Text;
  readonly state: CheckResult['outcome']['state'];
  readonly reason: Text | null;
  readonly fault: string | null;
  readonly ms: number;
  readonly findings: readonly FindingRecord[];
}

export interface FindingRecord {
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly indicator: { readonly id: string; readonly name: Text } | null;
  readonly score: number;
  readonly region: Region | null;
  readonly evidence: Finding['evidence'];
  readonly explanation: Text;
  readonly reference: Finding['reference'] | null;
}

const deflated = promisify(deflate);

/** Makes of an examination what is kept of it. */
export async function recordOf(examination: Examination): Promise<ExaminationRecord> {
  const { engine, inputs, failures, timings, triage } = examination;
  const layers = inputs.text?.ok ? inputs.text.value.map(layerOf) : [];
  const said = {
    outcome: triage.outcome,
    score: triage.score,
    triage: triageRecord(examination),
    failures,
    readings: readingsOf(examination),
    matches: matchesOf(examination),
    pages: inputs.pages?.ok ? inputs.pages.value.map(pageOf) : [],
    checks: examination.checks.map(checkRecord),
  };
  return {
    ...said,
    engine,
    timings,
    wanted: wantedReference(inputs),
    digest: digestOf({ ...said, layers }),
    words: layers.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n'),
    texts: await textRecords(layers),
  };
}

/** SHA-256 over all that was said and read, whatever time it took. */
function digestOf(said: Pick<ExaminationRecord, 'checks'> & { readonly layers: readonly TextLayer[] }) {
  const timeless = { ...said, checks: said.checks.map(({ ms: _ms, ...check }) => check) };
  return createHash('sha256').update(canonicalJson(timeless)).digest('hex');
}

function textRecords(layers: readonly TextLayer[]): Promise<TextRecord[]> {
  return Promise.all(
    layers.map(async (layer) => ({
      page: layer.page,
      layer: await deflated(JSON.stringify(layer)),
    })),
  );
}

function pageOf({ page, widthPx, heightPx, dpi, dpiSource }: Page): ExaminationRecord['pages'][number] {
  return { page, widthPx, heightPx, dpi, dpiSource };
}

function layerOf({ page, languages, unread, lines }: PageText): TextLayer {
  return {
    page,
    languages: [...languages],
    unread,
    lines: lines.map(({ text, box, confidence, words }) => ({
      text,
      box,
      confidence: thousandths(confidence),
      words: words.map((word) => ({
        text: word.text,
        box: word.box,
        confidence: thousandths(word.confidence),
      })),
    })),
  };
}

function readingsOf({ inputs }: Examination): Readings {
  const zones = inputs.mrz?.ok ? inputs.mrz.value : [];
  const codes = inputs.codes?.ok ? inputs.codes.value : [];
  return {
    zones: zones.map(({ page, box, format, lines, verified }) => ({
      page,
      box,
      format,
      lines: [...lines],
      verified,
    })),
    codes: codes.map(({ page, box, format, text }) => ({ page, box, format, text })),
  };
}

function matchesOf({ inputs, modelNames }: Examination): readonly MatchView[] {
  const matches = inputs.match?.ok ? inputs.match.value : [];
  const registrations = inputs.registration?.ok ? inputs.registration.value : [];
  const models = inputs.models?.ok ? inputs.models.value : [];
  return matches.map(({ page, found, candidates }) => {
    const model = models.find(({ id }) => id === found?.model);
    const registration = registrations.find((each) => each.page === page);
    return {
      page,
      model:
        model && found ? { id: model.id, version: model.version, face: found.face, name: model.name } : null,
      candidates: candidates.flatMap(({ model: id, face, score }) => {
        const name = modelNames[id];
        return name ? [{ id, face, name, score }] : [];
      }),
      registration: registration ? registrationOf(registration) : null,
    };
  });
}

function registrationOf(registration: Registration): NonNullable<MatchView['registration']> {
  const { by, inliers, pairs, errorMm, pxPerMm, log10Nfa } = registration;
  return { by, inliers, pairs, errorMm, pxPerMm, log10Nfa };
}

function triageRecord({ triage }: Examination): TriageRecord {
  return {
    reasons: triage.reasons,
    gaps: triage.gaps.map((gap) => ({ id: gap, title: GAP_TEXTS[gap], reason: null })),
    needsPhysical: triage.needsPhysical.map(({ id, name }) => ({ id, title: name, reason: null })),
  };
}

/** A check that stopped on a fault of ours: what a user is told of it. */
const BROKEN: Text = {
  en: 'This check stopped on a fault in Loep. That says nothing about the document.',
  nl: 'Deze controle is gestopt door een fout in Loep. Dat zegt niets over het document.',
};

function checkRecord({ check: id, version, aspect, outcome, ms }: CheckResult): CheckRecord {
  const check = checkOf(id);
  const { title, cannotTell } = check;
  const common = {
    check: id,
    version,
    aspect,
    title,
    cannotTell,
    ms,
    fault: null,
    reason: null,
    findings: [],
  };
  switch (outcome.state) {
    case 'done':
      return {
        ...common,
        state: 'done',
        findings: outcome.findings.map((finding) => findingRecord(check, finding)),
      };
    case 'not-run':
      return { ...common, state: 'not-run', reason: absenceText(outcome.missing, outcome.absence) };
    case 'broken':
      return { ...common, state: 'broken', reason: BROKEN, fault: outcome.message };
  }
}

function findingRecord(check: Check, finding: Finding): FindingRecord {
  const { verdict, severity, indicator, score, region, evidence } = finding;
  return {
    verdict,
    severity,
    indicator: indicator && { id: indicator, name: indicatorName(indicator) },
    score,
    region,
    evidence,
    explanation: explain(check, finding),
    reference: finding.reference ?? null,
  };
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
