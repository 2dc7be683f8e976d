import { expect, test } from 'vitest';
import type { AttackRecord } from '../../../../shared/model/evaluation.ts';
import { goalsReached } from '../../../../shared/rules/evaluation/goals.ts';

const record = (attack: AttackRecord['attack'], hits: number): AttackRecord => ({
  attack,
  channel: 'jpeg-png',
  hits,
  of: 4,
  notAssessable: 1,
});

test('a goal of places counts what alters a place, and neither whole copies nor PDF files', () => {
  const records = [
    record('retype', 3),
    record('erase', 4),
    record('screened-copy', 0),
    record('screen-photo', 1),
  ];
  expect(goalsReached(records)).toMatchObject([{ share: 0.9, hits: 7, of: 8, notAssessable: 2 }]);
  expect(goalsReached([record('screen-photo', 4)])).toEqual([]);
});
