import { expect, test } from 'vitest';
import type { ExaminationJson } from '../../../../shared/api/examination-schema.ts';
import { evaluate } from '../../../../shared/rules/evaluation/evaluate.ts';
import type { Trial } from '../../../../shared/rules/evaluation/trial.ts';

type FindingJson = ExaminationJson['findings'][number];

const finding = (over: Partial<FindingJson>): FindingJson => ({
  check: 'word-size',
  aspect: 'authenticity',
  indicator: null,
  verdict: 'deviation',
  severity: 'major',
  score: 0.5,
  page: 1,
  box: [10, 10, 20, 20],
  explanation: '',
  evidence: [],
  ...over,
});

function trial(label: Trial['label'], findings: FindingJson[], over: Partial<ExaminationJson> = {}): Trial {
  const examination: ExaminationJson = {
    schema: 'loep.examination/1',
    file: label.file,
    sha256: '0'.repeat(64),
    engine: '0.1.0',
    calibration: null,
    pages: [],
    mrz: null,
    codes: [],
    match: { model: null, candidates: [] },
    checks: [{ id: 'word-size', version: 1, aspect: 'authenticity', state: 'done', reason: null, ms: 1 }],
    findings,
    triage: { outcome: 'no-deviation-found', score: 0, reasons: [], gaps: [], needsPhysical: [] },
    failures: [],
    timings: { totalMs: 1, readMs: {}, checkMs: {} },
    ...over,
  };
  return { label, examination, applied: [] };
}

test('alarms are counted on honest and altered files apart, and a region is hit where boxes overlap', () => {
  const { checks } = evaluate([
    trial({ file: 'a', label: 'genuine' }, []),
    trial({ file: 'b', label: 'genuine' }, [finding({ severity: 'minor' })]),
    trial(
      {
        file: 'c',
        label: 'altered',
        regions: [
          [1, 25, 25, 10, 10],
          [1, 30, 30, 10, 10],
        ],
      },
      [finding({})],
    ),
    trial({ file: 'd', label: 'altered', regions: [[2, 10, 10, 5, 5]] }, [
      finding({ verdict: 'not-assessable' }),
    ]),
  ]);
  const [check] = checks;
  expect(check).toMatchObject({ name: 'word-size', recallAt1: 0.5, auc: 0.625 });
  expect(check?.trueAlarms).toMatchObject({ hits: 1, of: 2 });
  expect(check?.falseAlarms).toMatchObject({ hits: 1, of: 2 });
  expect(check?.regionsHit).toMatchObject({ hits: 1, of: 3 });
});

test('a zone that is verified and yet not what the label says is counted by itself', () => {
  const box: [number, number, number, number] = [0, 0, 1, 1];
  const read = (line: string, verified: boolean) => ({
    mrz: { format: 'TD3', page: 1, box, lines: [line], verified },
  });
  const { mrz } = evaluate([
    trial({ file: 'a', mrz: ['A'] }, [], read('A', true)),
    trial({ file: 'b', mrz: ['A'] }, [], read('B', true)),
    trial({ file: 'c', mrz: ['A'] }, [], read('B', false)),
    trial({ file: 'd' }, [], read('B', true)),
    trial({ file: 'e', mrz: null }, [], read('B', false)),
    trial({ file: 'f', mrz: null }, []),
  ]);
  expect(mrz).toMatchObject({
    exact: { hits: 1, of: 3 },
    verifiedButWrong: 1,
    seenWhereNone: { hits: 1, of: 2 },
  });
});
