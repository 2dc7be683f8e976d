import { expect, test } from 'vitest';
import { doubleQuantisation } from '../../../../shared/checks/authenticity/double-quantisation.ts';
import { jpegGrid } from '../../../../shared/checks/authenticity/jpeg-grid.ts';
import { jpegLattice } from '../../../../shared/checks/authenticity/jpeg-lattice.ts';
import type { DetectorCalibration } from '../../../../shared/model/calibration.ts';
import type { DetectorId, TraceReading } from '../../../../shared/model/traces.ts';
import { SCANNED_PAGE } from '../../trace-glyphs.ts';

const BOX = { x: 8, y: 16, width: 40, height: 24 };

function readingOf(
  detector: DetectorId,
  reading: Record<string, number>,
  page: Record<string, number>,
  text?: string,
) {
  const candidate = { box: BOX, score: 50, measures: reading, ...(text === undefined ? {} : { text }) };
  const outcome = { applies: true, tests: 100, candidates: [candidate], measures: page } as const;
  return { page: 1, detector, outcome } satisfies TraceReading;
}

function learnt(detector: DetectorId): DetectorCalibration {
  const tail = { threshold: 1, scale: 0.3, shape: 0, share: 0.001 };
  return { detector, pages: 300, tests: 100_000, highest: [2, 1.5, 1.2], usual: 0.5, tail };
}

const CASES = [
  {
    check: jpegLattice,
    measures: { touched: 9, tested: 12 },
    page: { touched: 11, tested: 900 },
    found: '9 of 12',
  },
  {
    check: doubleQuantisation,
    measures: { coefficients: 80, perCoefficient: 0.42 },
    page: { distance: 1.2, coefficients: 9000 },
    found: '0.42',
  },
  { check: jpegGrid, measures: { zeros: 41.2, usual: 9.4, phase: 9 }, page: {}, found: '41.2' },
] as const;

test.each(CASES)('$check.id says what it found and what a page has', ({ check, measures, page, found }) => {
  for (const text of ['Jansen', undefined]) {
    const traces = [readingOf(check.id as DetectorId, measures, page, text)];
    const calibration = { detectors: [learnt(check.id as DetectorId)], local: null };
    const [finding] = check.run({ traces, calibration, pages: [SCANNED_PAGE] });
    expect(finding).toMatchObject({ verdict: 'deviation', severity: 'major', region: { page: 1, box: BOX } });
    expect(finding!.explanation.text).toBe(text === undefined ? 'place' : 'word');
    const [evidence] = finding!.evidence;
    expect(JSON.stringify(evidence!.found)).toContain(found);
    expect(JSON.stringify(finding)).not.toMatch(/undefined|NaN/);
    expect(check.texts[finding!.explanation.text]).toBeDefined();
  }
});
