import { expect, test } from 'vitest';
import type { DetectorCalibration } from '../../../../shared/model/calibration.ts';
import type { DetectorId, TraceReading } from '../../../../shared/model/traces.ts';
import { adaptCalibration, type MeasuredScan } from '../../../../shared/rules/calibration/adapt.ts';
import { BUDGETS } from '../../../../shared/rules/calibration/budgets.ts';
import { speakingScore } from '../../../../shared/rules/calibration/speaking.ts';

/** A million tests on genuine pages, the highest of them 0.05 apart. */
const learnt = (detector: DetectorId, usual = 4): DetectorCalibration => ({
  detector,
  pages: 1000,
  tests: 1e6,
  highest: Array.from({ length: 200 }, (_, at) => 20 - at / 20),
  usual,
  tail: null,
});

const reading = (detector: DetectorId, score: number | null, page = 1): TraceReading => ({
  page,
  detector,
  outcome:
    score === null
      ? { applies: false, reason: 'drawn' }
      : {
          applies: true,
          tests: 100,
          measures: {},
          candidates: [{ box: { x: 0, y: 0, width: 9, height: 9 }, score, measures: {} }],
        },
});

const scansOf = (detector: DetectorId, scores: readonly (number | null)[]): MeasuredScan[] =>
  scores.map((score, at) => ({ id: `scan ${at}`, readings: [reading(detector, score)] }));

const many = (count: number, score: number) => new Array<number>(count).fill(score);

/** From here 100 tests × chance is at most the budget: so many of the highest, and one for what was not seen. */
const FROM = 20 - (BUDGETS['word-baseline'] * 1e4 - 1) / 20;

test('a detector speaks from the score that its budget allows', () => {
  expect(speakingScore(learnt('word-baseline'), 100)).toBeCloseTo(FROM, 3);
  expect(speakingScore({ ...learnt('word-baseline'), tests: 100 }, 100)).toBeNull();
});

test('fewer scans than are needed adapt nothing', () => {
  const detectors = [learnt('word-baseline')];
  expect(adaptCalibration(scansOf('word-baseline', many(9, 4)), { detectors })).toBeNull();
  const options = { fewestScans: 9 };
  expect(adaptCalibration(scansOf('word-baseline', many(9, 4)), { detectors }, options)).not.toBeNull();
});

test('what runs as high as Loep learnt stays as it is', () => {
  const detectors = [learnt('word-baseline')];
  expect(adaptCalibration(scansOf('word-baseline', many(10, 4)), { detectors })).toEqual({
    factors: {},
    detectors: [{ detector: 'word-baseline', pages: 10, usual: 4, factor: 1, why: null }],
    allowed: 1,
    flagged: 0,
  });
});

test.each([
  [6, 6, 1.5],
  [10, 15, 3.75],
  [10, 17, 4],
])('on %i pages that all score %d where 4 is usual the factor is %d', (count, usual, factor) => {
  const adapted = adaptCalibration(
    scansOf('word-baseline', many(count, usual)),
    { detectors: [learnt('word-baseline')] },
    { fewestScans: 6 },
  );
  expect(adapted?.factors).toEqual({ 'word-baseline': factor });
  expect(adapted?.detectors).toMatchObject([{ factor, why: 'scores' }]);
});

test('scores rise by what is certain of their middle: by little on few pages', () => {
  /** Scores of 3 to 9, whose middle is 6. */
  const spread = (count: number) => Array.from({ length: count }, (_, at) => 3 + (6 * at) / (count - 1));
  const factorOf = (count: number) =>
    adaptCalibration(scansOf('word-baseline', spread(count)), { detectors: [learnt('word-baseline')] })
      ?.factors['word-baseline'];
  expect(factorOf(10)).toBeUndefined();
  expect(factorOf(20)).toBeCloseTo(1.144, 2);
  expect(factorOf(200)).toBeCloseTo(1.39, 2);
});

test('scores that run lower move nothing, on however many pages', () => {
  const detectors = [learnt('word-baseline')];
  expect(adaptCalibration(scansOf('word-baseline', many(300, 1)), { detectors })?.factors).toEqual({});
});

test('a detector that applied to fewer than six pages rises by alarms alone, and one that nothing is known of not', () => {
  const none = new Array<null>(8).fill(null);
  const adapt = (scores: readonly number[]) =>
    adaptCalibration(scansOf('word-baseline', [...scores, ...none]), {
      detectors: [learnt('word-baseline')],
    });
  expect(adapt(many(5, 15))).toMatchObject({ factors: {}, detectors: [{ pages: 5, usual: 15, why: null }] });
  expect(adapt(many(4, 30))).toMatchObject({ detectors: [{ why: 'alarms' }], allowed: 1, flagged: 0 });
  expect(adaptCalibration(scansOf('word-baseline', many(10, 40)), { detectors: [] })).toMatchObject({
    factors: {},
    flagged: 0,
  });
});

test('where ordinary scores lie below nothing there is no ratio', () => {
  const detectors = [learnt('word-baseline', -3)];
  expect(adaptCalibration(scansOf('word-baseline', many(10, -1)), { detectors })?.factors).toEqual({});
});

test('one scan of ten may keep its finding, and the threshold rises for the second', () => {
  const detectors = [learnt('word-baseline')];
  const oneOdd = adaptCalibration(scansOf('word-baseline', [...many(9, 4), 40]), { detectors });
  expect(oneOdd).toMatchObject({ factors: {}, allowed: 1, flagged: 1 });
  const twoOdd = adaptCalibration(scansOf('word-baseline', [...many(8, 4), 24, 40]), { detectors });
  expect(twoOdd).toMatchObject({ allowed: 1, flagged: 1 });
  const factor = twoOdd?.factors['word-baseline'] ?? 0;
  expect(24 / factor).toBeLessThan(FROM);
  expect(24 / (factor - 0.001)).toBeGreaterThanOrEqual(FROM);
});

test('of a hundred scans five may', () => {
  const scores = [...many(93, 4), 19, 20, 21, 22, 23, 24, 25];
  const adapted = adaptCalibration(scansOf('word-baseline', scores), {
    detectors: [learnt('word-baseline')],
  });
  expect(adapted).toMatchObject({ allowed: 5, flagged: 5 });
  expect(20 / (adapted?.factors['word-baseline'] ?? 0)).toBeLessThan(FROM);
});

test('no scan is strange enough to make Loep blind', () => {
  const scores = [...many(8, 4), 1000, 1000];
  const adapted = adaptCalibration(scansOf('word-baseline', scores), {
    detectors: [learnt('word-baseline')],
  });
  expect(adapted).toMatchObject({ factors: {}, allowed: 1, flagged: 2 });
});

test('findings of several detectors on one page are one page, and the cheapest pages fall silent first', () => {
  const detectors = [learnt('word-baseline'), learnt('jpeg-grid')];
  const ordinary = [reading('word-baseline', 4), reading('jpeg-grid', 4)];
  const scans: MeasuredScan[] = [
    ...Array.from({ length: 8 }, (_, at) => ({ id: `ordinary ${at}`, readings: ordinary })),
    { id: 'both', readings: [reading('word-baseline', 38), reading('jpeg-grid', 38)] },
    { id: 'one', readings: [reading('word-baseline', 4), reading('jpeg-grid', 20)] },
  ];
  const adapted = adaptCalibration(scans, { detectors });
  expect(adapted).toMatchObject({ allowed: 1, flagged: 1 });
  expect(adapted?.factors['word-baseline']).toBeUndefined();
  expect(adapted?.factors['jpeg-grid']).toBeCloseTo(20 / speakingScore(learnt('jpeg-grid'), 100)!, 2);
});

test('each page of a scan counts', () => {
  const readings = Array.from({ length: 3 }, (_, at) => reading('word-baseline', 6, at + 1));
  const scans = Array.from({ length: 10 }, (_, at) => ({ id: `${at}`, readings }));
  expect(adaptCalibration(scans, { detectors: [learnt('word-baseline')] })).toMatchObject({
    factors: { 'word-baseline': 1.5 },
    allowed: 2,
  });
});
