import { expect, test } from 'vitest';
import { evaluateAlterations } from '../../../../shared/rules/evaluation/alterations.ts';
import type { Trial } from '../../../../shared/rules/evaluation/trial.ts';

type Findings = Trial['examination']['findings'];

/** A page whose findings are of these checks, all at the same place. */
function trial(
  label: Omit<Trial['label'], 'file'>,
  checks: readonly string[],
  { doubtful = false, applied = [] }: { doubtful?: boolean; applied?: Trial['applied'] } = {},
): Trial {
  const findings = checks.map((check) => ({
    ...{ check, verdict: 'deviation', page: 1, box: [10, 10, 20, 20] },
    evidence: [{ label: 'measured' }, { label: 'the other place', box: [700, 800, 20, 20] }],
  }));
  const examination = {
    findings: findings as unknown as Findings,
    checks: checks.map((id) => ({ id, state: 'done' })),
    triage: { outcome: doubtful ? 'doubtful' : 'no-deviation-found' },
  } as Trial['examination'];
  return { label: { file: 'a', ...label }, examination, applied };
}

const LOOKED = [{ page: 1, detector: 'paper-grain', gap: null }] as const;
const BLIND = [{ page: 1, detector: 'paper-grain', gap: 'no-grain' }] as const;
const HERE = [[1, 25, 25, 10, 10]] as const;
const ERASED = { label: 'altered', kind: 'erase', channel: 'png', regions: HERE } as const;

test('honest pages with a deviation by a detector are counted, and those that it made doubtful', () => {
  const { honest, detectors } = evaluateAlterations([
    trial({ label: 'genuine' }, [], { applied: LOOKED }),
    trial({ label: 'genuine' }, ['paper-grain'], { applied: LOOKED, doubtful: true }),
    trial({ label: 'genuine' }, ['date-order'], { applied: BLIND, doubtful: true }),
  ]);
  expect(honest).toEqual({ pages: 3, deviating: 1, doubtful: 1 });
  expect(detectors.find(({ detector }) => detector === 'paper-grain')).toMatchObject({
    falseAlarms: { hits: 1, of: 2 },
    notApplied: 1,
    gaps: { 'no-grain': 1 },
  });
});

test('a region is hit by any detector of alterations, and by no other check', () => {
  const { attacks } = evaluateAlterations([
    trial(ERASED, ['paper-grain'], { applied: LOOKED }),
    trial(ERASED, ['date-order'], { applied: LOOKED }),
    trial({ ...ERASED, regions: [[1, 100, 100, 5, 5]] }, ['paper-grain'], { applied: LOOKED }),
  ]);
  expect(attacks).toEqual([{ attack: 'erase', channel: 'png', hits: 1, of: 3, notAssessable: 0 }]);
});

test('a region is hit by either of the two places of a finding', () => {
  const { attacks } = evaluateAlterations([
    trial({ ...ERASED, regions: [[1, 705, 805, 5, 5]] }, ['paper-grain'], { applied: LOOKED }),
    trial({ ...ERASED, regions: [[2, 705, 805, 5, 5]] }, ['paper-grain'], { applied: LOOKED }),
  ]);
  expect(attacks).toMatchObject([{ hits: 1, of: 1, notAssessable: 1 }]);
});

test('a region that nothing could have seen counts apart', () => {
  const { attacks, detectors } = evaluateAlterations([
    trial(ERASED, [], { applied: BLIND }),
    trial({ ...ERASED, kind: 'erase-cloned' }, [], { applied: LOOKED }),
    trial({ ...ERASED, kind: 'pdf-overlay', channel: 'pdf' }, ['pdf-overlays']),
    trial({ ...ERASED, kind: 'pdf-overlay', channel: 'pdf' }, []),
  ]);
  expect(attacks).toEqual([
    { attack: 'erase', channel: 'png', hits: 0, of: 0, notAssessable: 1 },
    { attack: 'erase-cloned', channel: 'png', hits: 0, of: 0, notAssessable: 1 },
    { attack: 'pdf-overlay', channel: 'pdf', hits: 1, of: 1, notAssessable: 1 },
  ]);
  expect(detectors.find(({ detector }) => detector === 'paper-grain')?.byAttack).toEqual([
    { attack: 'erase-cloned', hits: 0, of: 1 },
  ]);
});
