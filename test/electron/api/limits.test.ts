import { expect, test } from 'vitest';
import { limitsOf } from '../../../electron/api/limits.ts';
import { LimitsView } from '../../../shared/api/schemas/limits.ts';

const NOTHING = { command: null, engine: '', honest: [], detectors: [], attacks: [] };

test('as long as nothing was measured every check says so, and what no scan shows is told all the same', () => {
  const limits = LimitsView.parse(limitsOf(NOTHING));
  expect(limits.command).toBeNull();
  expect(limits.detectors.map(({ id }) => id)).toContain('paper-grain');
  expect(limits.detectors.every(({ measured }) => measured === null)).toBe(true);
  expect(limits.physical.map(({ id }) => id)).toContain('substrate.watermark.cylinder');
});

test('false alarms, hits and honest pages come with the interval of Wilson', () => {
  const limits = limitsOf({
    ...{ command: 'npm run eval -- --write', engine: '0.1.0' },
    honest: [{ set: 'press', pages: 300, deviating: 9, doubtful: 0 }],
    detectors: [
      {
        detector: 'paper-grain',
        falseAlarms: { hits: 2, of: 200 },
        notApplied: 100,
        byAttack: [
          { attack: 'erase', hits: 18, of: 20 },
          { attack: 'erase-cloned', hits: 0, of: 20 },
        ],
        byChannel: [{ channel: 'png', hits: 9, of: 10 }],
      },
    ],
    attacks: [{ attack: 'erase', channel: 'png', hits: 9, of: 10, notAssessable: 3 }],
  });
  expect(limits.honest[0]!.deviating).toMatchObject({ hits: 9, of: 300, rate: 0.03 });
  const { measured } = limits.detectors.find(({ id }) => id === 'paper-grain')!;
  expect(measured!.falseAlarms.low).toBeCloseTo(0.0027, 3);
  expect(measured!.falseAlarms.high).toBeCloseTo(0.0357, 3);
  // Paper from elsewhere has its grain: that is for others to see.
  expect(measured!.ofItsKind).toMatchObject({ hits: 18, of: 20 });
  expect(measured!.byAttack[0]).toMatchObject({ attack: 'erase', rate: 0.9 });
  expect(limits.attacks[0]!.notAssessable).toBe(3);
  expect(limits.byAttack).toMatchObject([{ attack: 'erase', hit: { hits: 9, of: 10 }, notAssessable: 3 }]);
  expect(limits.byChannel).toMatchObject([{ channel: 'png', hit: { hits: 9, of: 10 }, notAssessable: 3 }]);
  expect(limits.aims).toMatchObject([
    { share: 0.05, isAtMost: true, measured: { rate: 0.03 }, verdict: 'unsure' },
    { share: 0.01, isAtMost: true, measured: { rate: 0 }, verdict: 'unsure' },
  ]);
});
