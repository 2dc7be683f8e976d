import { expect, test } from 'vitest';
import { detectorCheck } from '../../../shared/checks/detector-check.ts';
import type { Calibration } from '../../../shared/model/calibration.ts';
import type { TraceOutcome, TraceReading } from '../../../shared/model/traces.ts';

const check = detectorCheck({
  id: 'word-size',
  version: 2,
  cause: 'glyphs',
  indicator: 'forged.digital_edit',
  title: { en: 'x', nl: 'x' },
  cannotTell: { en: 'x', nl: 'x' },
  texts: { larger: { en: '“{word}” is larger', nl: '“{word}” is groter' } },
  say: ({ text = '' }) => ({ text: 'larger', values: { word: text }, evidence: [] }),
});

const calibration: Calibration = {
  detectors: [
    {
      detector: 'word-size',
      pages: 100,
      tests: 10_000,
      highest: [6, 5.5, 5, 4, 3, 2],
      usual: 2,
      tail: { threshold: 2, scale: 0.5, shape: 0, share: 0.001 },
    },
  ],
  local: null,
};

const reading = (outcome: TraceOutcome): TraceReading => ({ page: 1, detector: 'word-size', outcome });
const box = { x: 1, y: 2, width: 3, height: 4 };
const candidate = (score: number) => ({ box, score, measures: {}, text: 'Jan' });
const seen = (...scores: number[]) =>
  reading({ applies: true, tests: 100, measures: {}, candidates: scores.map(candidate) });

test('only what genuine pages hardly ever give is a finding, and it says how rare it is', () => {
  const findings = check.run({ traces: [seen(9, 3)], calibration });
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    verdict: 'deviation',
    severity: 'major',
    region: { page: 1, box },
    explanation: { text: 'larger', values: { word: 'Jan' } },
  });
  expect(findings[0]!.evidence.at(-1)).toMatchObject({
    found: '10000',
    source: { en: '100 genuine pages of the press' },
  });
  expect(findings[0]!.score).toBeGreaterThan(0.4);
});

test('without anything learnt it is silent', () => {
  expect(check.run({ traces: [seen(99)], calibration: { detectors: [], local: null } })).toEqual([]);
});

test('where it does not apply it says why, but for a page that has no such thing', () => {
  const drawn = check.run({ traces: [reading({ applies: false, reason: 'drawn' })], calibration });
  expect(drawn).toMatchObject([
    { verdict: 'not-assessable', explanation: { text: 'drawn', values: { page: '1' } } },
  ]);
  expect(check.run({ traces: [reading({ applies: false, reason: 'nothing-there' })], calibration })).toEqual(
    [],
  );
});
