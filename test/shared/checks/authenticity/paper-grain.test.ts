import { expect, test } from 'vitest';
import { paperGrain } from '../../../../shared/checks/authenticity/paper-grain.ts';
import { tracedInputs } from '../../trace-glyphs.ts';

const box = { x: 600, y: 540, width: 180, height: 30 };

const run = (score: number, measures: Readonly<Record<string, number>>, text?: string, place = box) => {
  const candidates = [{ box: place, score, measures, ...(text === undefined ? {} : { text }) }];
  return paperGrain.run(
    tracedInputs('paper-grain', { applies: true, tests: 80, measures: { paper: 230 }, candidates }, 4),
  );
};

test('paper that has lost its grain, about a word or by itself, and paper with more than its own', () => {
  const smooth = { sigma: 0.4, usual: 2.1, pixels: 300, level: 226 };
  expect(run(7, smooth, 'Jansen')).toMatchObject([
    {
      evidence: [
        {
          found: { en: '0.40', nl: '0,40' },
          expected: { en: 'about 2.10, as elsewhere where it is as light as here' },
        },
        {},
      ],
      explanation: { text: 'smooth-word', values: { word: 'Jansen' } },
    },
  ]);
  expect(run(7, smooth)).toMatchObject([{ explanation: { text: 'smooth' } }]);
  expect(run(7, { ...smooth, sigma: 5 })).toMatchObject([{ explanation: { text: 'rough' } }]);
});

test('a place on a stamp is not called paper', () => {
  const onInk = { sigma: 0.4, usual: 2.1, pixels: 300, level: 140 };
  expect(run(7, onInk)).toMatchObject([{ explanation: { text: 'smooth-place' } }]);
  expect(run(7, onInk, 'Jansen')).toMatchObject([{ explanation: { text: 'smooth-place' } }]);
  expect(run(7, { ...onInk, sigma: 5 })).toMatchObject([{ explanation: { text: 'rough-place' } }]);
});

test('a place smaller than a character is told only where something is read', () => {
  const speck = { x: 600, y: 540, width: 24, height: 24 };
  const smooth = { sigma: 0.4, usual: 2.1, pixels: 300, level: 226 };
  expect(run(7, smooth, undefined, speck)).toEqual([]);
  expect(run(7, smooth, 'Jansen', speck)).toHaveLength(1);
});

test('what genuine pages give as well says nothing, and a page that it does not apply to says why', () => {
  expect(run(3, {})).toEqual([]);
  const inputs = tracedInputs('paper-grain', { applies: false, reason: 'bilevel' }, 4);
  expect(paperGrain.run(inputs)).toMatchObject([
    { verdict: 'not-assessable', explanation: { text: 'bilevel' } },
  ]);
});
