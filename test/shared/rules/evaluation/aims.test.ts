import { expect, test } from 'vitest';
import type { AttackRecord } from '../../../../shared/model/evaluation.ts';
import { aimsOf } from '../../../../shared/rules/evaluation/aims.ts';

const record = (changes: Partial<AttackRecord>): AttackRecord => ({
  ...{ attack: 'retype', channel: 'jpeg-same', hits: 0, of: 0, notAssessable: 0 },
  ...changes,
});
const verdictsOf = (attacks: readonly AttackRecord[]) =>
  aimsOf({ honest: [], attacks }).map(({ share, measured, verdict }) => [share, measured.of, verdict]);

test('an aim is reached, reached on so few places that it may be chance, or missed', () => {
  // At least half of the words: 95 % intervals of 0.33 to 0.67, of 0.6 to 0.9 and of 0.2 to 0.4.
  expect(verdictsOf([record({ hits: 15, of: 30 })])).toEqual([[0.5, 30, 'unsure']]);
  expect(verdictsOf([record({ hits: 24, of: 30 })])).toEqual([[0.5, 30, 'reached']]);
  expect(verdictsOf([record({ hits: 14, of: 30 })])).toEqual([[0.5, 30, 'missed']]);
});

test('only what an aim is of counts, and nothing is aimed at without pages', () => {
  const attacks = [
    record({ hits: 1, of: 2 }),
    record({ attack: 'splice-word', channel: 'jpeg-down', hits: 1, of: 2 }),
    record({ attack: 'erase', hits: 9, of: 9 }),
    record({ attack: 'pdf-revision', channel: 'pdf', hits: 40, of: 40 }),
  ];
  expect(verdictsOf(attacks)).toEqual([
    [0.5, 4, 'unsure'],
    [0.9, 40, 'reached'],
  ]);
  expect(aimsOf({ honest: [], attacks: [] })).toEqual([]);
});

test('of false alarms the share is the most that may be', () => {
  const aims = (deviating: number, doubtful: number) =>
    aimsOf({
      honest: [
        { set: 'press', pages: 1000, deviating, doubtful },
        { set: 'others', pages: 9, deviating: 9, doubtful: 9 },
      ],
      attacks: [],
    }).map(({ verdict }) => verdict);
  expect(aims(20, 2)).toEqual(['reached', 'reached']);
  expect(aims(45, 8)).toEqual(['unsure', 'unsure']);
  expect(aims(60, 12)).toEqual(['missed', 'missed']);
});
