import { expect, test } from 'vitest';
import { CHECKS } from '../../../shared/checks/index.ts';
import { triage } from '../../../shared/checks/triage.ts';
import type { CheckResult } from '../../../shared/model/examination.ts';
import type { Finding, Severity } from '../../../shared/model/finding.ts';
import type { Gathered } from '../../../shared/model/inputs.ts';
import type { TraceGap, TraceOutcome, TraceReading } from '../../../shared/model/traces.ts';
import { matchedModel } from '../reference-model.ts';

const page = {
  page: 1,
  widthPx: 2480,
  heightPx: 3508,
  dpi: 300,
  dpiSource: 'file',
  origin: 'image',
  storage: 'jpeg',
  colour: true,
} as const;
const line = {
  text: 'word',
  confidence: 1,
  box: { x: 0, y: 0, width: 1, height: 1 },
  baseline: { x0: 0, y0: 0, x1: 1, y1: 0 },
  words: [],
};
const text = { page: 1, turn: 0, languages: ['eng'], script: null, unread: null, lines: [line] } as const;
const gathered: Gathered = { pages: { ok: true, value: [page] }, text: { ok: true, value: [text] } };
const nothing = { gathered, failures: [], checks: [], pagesLeftOut: false };

/** A result of the first check with the given cause. */
function result(cause: string, severity: Severity, score = 1): CheckResult {
  const check = CHECKS.find((each) => each.cause === cause)!;
  const finding: Finding = {
    verdict: 'deviation',
    severity,
    indicator: null,
    score,
    region: null,
    evidence: [],
    explanation: { text: Object.keys(check.texts)[0]!, values: {} },
  };
  return {
    check: check.id,
    version: 1,
    aspect: check.aspect,
    outcome: { state: 'done', findings: [finding] },
    ms: 0,
  };
}

const outcomeOf = (...checks: CheckResult[]) => triage({ ...nothing, checks }).outcome;

test('one hard contradiction makes a document doubtful, with its sentence as the reason', () => {
  const { outcome, reasons, score } = triage({ ...nothing, checks: [result('content', 'critical')] });
  expect(outcome).toBe('doubtful');
  expect(reasons).toHaveLength(1);
  expect(score).toBe(0.95);
});

test('major deviations need two independent causes', () => {
  expect(outcomeOf(result('glyphs', 'major'))).toBe('no-deviation-found');
  expect(outcomeOf(result('glyphs', 'major'), result('glyphs', 'major'))).toBe('no-deviation-found');
  expect(outcomeOf(result('glyphs', 'major'), result('file', 'major'))).toBe('doubtful');
});

test('minor deviations never make a document doubtful, however many', () => {
  const minor = ['glyphs', 'file', 'layout', 'content'].map((cause) => result(cause, 'minor'));
  expect(outcomeOf(...minor)).toBe('no-deviation-found');
});

test('the score grows with each cause and counts a cause once', () => {
  const score = (...checks: CheckResult[]) => triage({ ...nothing, checks }).score;
  expect(score()).toBe(0);
  expect(score(result('glyphs', 'major', 0.2))).toBeLessThan(score(result('glyphs', 'major', 0.9)));
  expect(score(result('glyphs', 'major'), result('glyphs', 'major'))).toBe(score(result('glyphs', 'major')));
  expect(score(result('glyphs', 'major'), result('file', 'major'))).toBe(0.84);
});

test('a fault of ours is a gap, never a statement about the document', () => {
  const broken: CheckResult = {
    ...result('glyphs', 'major'),
    outcome: { state: 'broken', message: 'TypeError' },
  };
  const { outcome, gaps, score } = triage({ ...nothing, checks: [broken] });
  expect([outcome, score]).toEqual(['no-deviation-found', 0]);
  expect(gaps).toContain('check-broken');
});

test('what was not read is among the gaps', () => {
  const failure = { page: 1, code: 'timed-out', text: { en: 'x', nl: 'x' } } as const;
  const unread: Gathered = {
    ...gathered,
    text: { ok: true, value: [{ ...text, unread: 'Greek', lines: [] }] },
  };
  expect(triage(nothing).gaps).toEqual(['no-reference', 'needs-physical']);
  expect(triage({ ...nothing, pagesLeftOut: true }).gaps).toContain('pages-left-out');
  expect(triage({ ...nothing, gathered: unread }).gaps).toEqual(
    expect.arrayContaining(['language-not-read', 'text-not-read']),
  );
  expect(triage({ ...nothing, failures: [{ stage: 'mrz', ...failure }] }).gaps).toContain('step-failed');
  expect(triage({ ...nothing, failures: [{ stage: 'page', ...failure }] }).gaps).toContain('page-not-read');
  expect(triage({ ...nothing, failures: [{ stage: 'codes', ...failure }] }).gaps).toContain('step-failed');
});

test('a card asks for other features than paper does', () => {
  const card: Gathered = {
    ...gathered,
    pages: { ok: true, value: [{ ...page, widthPx: 1011, heightPx: 638 }] },
  };
  const ids = (inputs: Gathered) =>
    triage({ ...nothing, gathered: inputs }).needsPhysical.map(({ id }) => id);
  expect(ids(card)).toContain('machine.chip');
  expect(ids(gathered)).not.toContain('machine.chip');
  expect(ids(gathered)).toContain('auth.dry_seal');
});

test('a document whose text could not be read on any page is not assessable, with the reason', () => {
  const failure = {
    stage: 'text',
    page: 1,
    code: 'timed-out',
    text: { en: 'too long', nl: 'te lang' },
  } as const;
  const unread: Gathered = { ...gathered, text: { ok: false, absence: 'timed-out' } };
  const { outcome, reasons, gaps } = triage({ ...nothing, gathered: unread, failures: [failure] });
  expect([outcome, reasons]).toEqual(['not-assessable', [failure.text]]);
  expect(gaps).toContain('text-not-read');
});

test('a document on which nothing was read is not assessable, unless a zone or a code was', () => {
  const empty: Gathered = { ...gathered, text: { ok: true, value: [{ ...text, lines: [] }] } };
  const code = { format: 'QRCode', text: 'A', page: 1, box: line.box };
  expect(triage({ ...nothing, gathered: empty }).outcome).toBe('not-assessable');
  const coded = { ...empty, codes: { ok: true, value: [code] } } as const;
  expect(triage({ ...nothing, gathered: coded }).outcome).toBe('no-deviation-found');
});

test('a page made so small that most of it cannot be read is not assessable, and says so', () => {
  const quality = {
    ...({ page: 1, widthPx: 300, heightPx: 215, dpi: 26, dpiSource: 'estimated', storage: 'jpeg' } as const),
    ...{ inkShare: 0.1, contrast: 150, edgeWidthPx: 1, blackShare: 0, glareShare: 0, skewDeg: null },
    ...{ cutSides: [], blockiness: null, inkChanges: 15, imagesLeft: 0 },
  };
  const blurred = { ...line, text: 'Norteers ar re', confidence: 0.1 };
  const small: Gathered = {
    ...gathered,
    quality: { ok: true, value: [quality] },
    text: { ok: true, value: [{ ...text, lines: [line, blurred] }] },
  };
  const { outcome, reasons } = triage({ ...nothing, gathered: small });
  expect(outcome).toBe('not-assessable');
  expect(reasons[0]!.en).toContain('most letters on it cannot be read');
});

test('which reference is missing is said as it is: none there, none that fits, or not to be told', () => {
  const match = { ok: true, value: [{ page: 1, found: null, candidates: [] }] } as const;
  const gapsOf = (given: Gathered) =>
    triage({ ...nothing, gathered: { ...gathered, ...given } }).gaps.filter((gap) =>
      ['no-reference', 'no-reference-fits', 'reference-not-told'].includes(gap),
    );
  expect(gapsOf({})).toEqual(['no-reference']);
  expect(gapsOf({ match })).toEqual(['no-reference-fits']);
  const empty = { ok: true, value: [{ ...text, lines: [] }] } as const;
  expect(gapsOf({ match, text: empty })).toEqual(['reference-not-told']);
});

test('a document known by its looks alone is not one of which nothing was read', () => {
  const looks: Gathered = {
    ...gathered,
    text: { ok: true, value: [{ ...text, lines: [] }] },
    models: { ok: true, value: [matchedModel({})] },
  };
  const { outcome, reasons } = triage({ ...nothing, gathered: looks });
  expect(outcome).toBe('not-assessable');
  expect(reasons[0]!.en).toContain('recognised by its looks');
});

test('a page on which no detector had anything to look at is a gap, and a blank one is not', () => {
  const reading = (page: number, outcome: TraceOutcome): TraceReading => ({
    ...{ page, detector: 'paper-grain', outcome },
  });
  const applied: TraceOutcome = { applies: true, tests: 1, candidates: [], measures: {} };
  const without = (reason: TraceGap) => ({ applies: false, reason }) as const;
  const isGap = (...value: TraceReading[]) =>
    triage({ ...nothing, gathered: { ...gathered, traces: { ok: true, value } } }).gaps.includes(
      'traces-not-judged',
    );
  expect(isGap(reading(1, without('drawn')), reading(1, without('drawn')))).toBe(true);
  expect(isGap(reading(1, without('scan-in-drawing')))).toBe(true);
  expect(isGap(reading(1, applied), reading(2, without('bilevel')))).toBe(true);
  expect(isGap(reading(1, without('no-history')), reading(1, applied))).toBe(false);
  expect(isGap(reading(1, applied), reading(2, without('too-little')))).toBe(false);
  // In black and white there is still where words stand.
  expect(isGap(reading(1, without('bilevel')), reading(1, applied))).toBe(true);
  const failed: Gathered = { ...gathered, traces: { ok: false, absence: 'timed-out' } };
  expect(triage({ ...nothing, gathered: failed }).gaps).toContain('traces-not-judged');
});
