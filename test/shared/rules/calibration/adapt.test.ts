import { expect, test } from 'vitest';
import type { DetectorCalibration } from '../../../../shared/model/calibration.ts';
import type { DetectorId, TraceReading } from '../../../../shared/model/traces.ts';
import { adaptCalibration, type MeasuredScan } from '../../../../shared/rules/calibration/adapt.ts';
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

/** From here 100 tests × chance is at most the budget of 0.003: 29 of the highest, and one for what was not seen. */
const FROM = 18.55;

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
    factors: { 'word-baseline': 1 },
    detectors: [{ detector: 'word-baseline', pages: 10, usual: 4, factor: 1 }],
    allowed: 1,
    flagged: 0,
  });
});

test.each([
  [10, 6, 1.25],
  [30, 6, 1.375],
  [10, 3, 0.875],
  [300, 0.1, 0.7],
  [300, 15, 3.661],
  [300, 17, 4],
])('on %i pages of usually %d where 4 is usual the factor is %d', (count, usual, factor) => {
  const adapted = adaptCalibration(scansOf('word-baseline', many(count, usual)), {
    detectors: [learnt('word-baseline')],
  });
  expect(adapted?.factors).toEqual({ 'word-baseline': factor });
});

test('a detector that applied to fewer than five pages is left alone, and one that nothing is known of', () => {
  const scores = [...many(4, 30), ...new Array<null>(8).fill(null)];
  const adapted = adaptCalibration(scansOf('word-baseline', scores), {
    detectors: [learnt('word-baseline')],
  });
  expect(adapted).toMatchObject({ factors: {}, detectors: [{ pages: 4, usual: 30, factor: null }] });
  expect(adapted).toMatchObject({ allowed: 1, flagged: 4 });
  expect(adaptCalibration(scansOf('word-baseline', many(10, 4)), { detectors: [] })).toMatchObject({
    factors: {},
    flagged: 0,
  });
});

test('where ordinary scores lie below nothing there is no ratio', () => {
  const detectors = [learnt('word-baseline', -1)];
  expect(adaptCalibration(scansOf('word-baseline', many(10, -3)), { detectors })?.factors).toEqual({
    'word-baseline': 1,
  });
});

test('one scan of ten may keep its finding, and the threshold rises for the second', () => {
  const detectors = [learnt('word-baseline')];
  const oneOdd = adaptCalibration(scansOf('word-baseline', [...many(9, 4), 40]), { detectors });
  expect(oneOdd).toMatchObject({ factors: { 'word-baseline': 1 }, allowed: 1, flagged: 1 });
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
  expect(adapted).toMatchObject({ factors: { 'word-baseline': 1 }, allowed: 1, flagged: 2 });
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
  expect(adapted?.factors['word-baseline']).toBe(1);
  expect(adapted?.factors['jpeg-grid']).toBeCloseTo(20 / FROM, 2);
});

test('each page of a scan counts', () => {
  const readings = Array.from({ length: 3 }, (_, at) => reading('word-baseline', 6, at + 1));
  const scans = Array.from({ length: 10 }, (_, at) => ({ id: `${at}`, readings }));
  expect(adaptCalibration(scans, { detectors: [learnt('word-baseline')] })).toMatchObject({
    factors: { 'word-baseline': 1.375 },
    allowed: 2,
  });
});
