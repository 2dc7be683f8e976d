import { expect, test } from 'vitest';
import { detectorCheck } from '../../../shared/checks/detector-check.ts';
import type { Calibration } from '../../../shared/model/calibration.ts';
import type { TraceOutcome, TraceReading } from '../../../shared/model/traces.ts';
import { SCANNED_PAGE } from '../trace-glyphs.ts';

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
  const findings = check.run({ pages: [SCANNED_PAGE], traces: [seen(9, 3)], calibration });
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    verdict: 'deviation',
    severity: 'major',
    region: { page: 1, box },
    explanation: { text: 'larger', values: { word: 'Jan' } },
  });
  expect(findings[0]!.evidence.at(-1)).toMatchObject({
    found: {
      en: 'None of the 100 unaltered pages that this was measured on shows it. It follows, with 95 % certainty, that fewer than 1 in 27 such pages do. This counts places as strong as this one, on the pages that the thresholds were learnt from; how often the check as a whole is wrong was counted on other pages.',
      nl: 'Geen van de 100 ongewijzigde pagina’s waarop dit is gemeten toont het. Daaruit volgt, met 95 % zekerheid, dat minder dan 1 op de 27 van zulke pagina’s het doet. Dit telt plekken zo sterk als deze, op de pagina’s waarvan de drempels zijn geleerd; hoe vaak de controle als geheel ernaast zit, is op andere pagina’s geteld.',
    },
    expected: null,
    source: { en: expect.stringContaining('Loep made itself') },
  });
  expect(findings[0]!.score).toBeGreaterThan(0.4);
});

test('however rare a score is by the tail, no more is said than the pages bear', () => {
  const detectors = [{ ...calibration.detectors[0]!, tests: 10_000_000 }];
  const said = (score: number) => {
    const inputs = { pages: [SCANNED_PAGE], traces: [seen(score)], calibration: { detectors, local: null } };
    const [finding] = check.run(inputs);
    return [finding!.score, JSON.stringify(finding!.evidence)] as const;
  };
  const [near, far] = [said(6.5), said(14)];
  expect(far[0]).toBeGreaterThan(near[0]);
  expect(far[1]).toBe(near[1]);
});

test('pages that show it as well are counted, and few pages bear no figure', () => {
  const [learnt] = calibration.detectors;
  const said = (pages: number, tests: number, score: number) => {
    const detectors = [{ ...learnt!, pages, tests }];
    const inputs = { pages: [SCANNED_PAGE], traces: [seen(score)], calibration: { detectors, local: null } };
    return JSON.stringify(check.run(inputs)[0]!.evidence.at(-1)!.found);
  };
  expect(said(300, 5_000_000, 5.9)).toMatch(/Of the 300 .* one shows it at one place.*fewer than 1 in 53/);
  expect(said(300, 5_000_000, 5.2)).toMatch(/On the 300 .* 2 places show it.*fewer than 1 in 41/);
  expect(said(3, 5_000_000, 9)).toContain('too few pages to say');
});

test('places side by side are one finding that says how many they are', () => {
  const beside = { ...candidate(9), box: { ...box, x: 5 } };
  const bare = [candidate(9.5), beside].map(({ text: _, ...each }) => each);
  const [finding, ...more] = check.run({
    pages: [SCANNED_PAGE],
    traces: [reading({ applies: true, tests: 100, measures: {}, candidates: bare })],
    calibration,
  });
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    region: { box: { x: 1, y: 2, width: 7, height: 4 } },
    evidence: [{ found: { en: expect.stringContaining('2 places side by side') } }, {}],
  });
});

test('without anything learnt it is silent', () => {
  expect(
    check.run({ pages: [SCANNED_PAGE], traces: [seen(99)], calibration: { detectors: [], local: null } }),
  ).toEqual([]);
});

test('where it does not apply it says why, but for a page that has no such thing', () => {
  const drawn = check.run({
    pages: [SCANNED_PAGE],
    traces: [reading({ applies: false, reason: 'drawn' })],
    calibration,
  });
  expect(drawn).toMatchObject([
    { verdict: 'not-assessable', explanation: { text: 'drawn', values: { page: '1' } } },
  ]);
  expect(
    check.run({
      pages: [SCANNED_PAGE],
      traces: [reading({ applies: false, reason: 'nothing-there' })],
      calibration,
    }),
  ).toEqual([]);
});
