import { expect, test } from 'vitest';
import {
  combineReadings,
  type EngineReading,
  type ShapeReading,
} from '../../../../shared/rules/mrz/combine.ts';
import { mrzFormatRule } from '../../../../shared/rules/mrz/formats.ts';

const LINES = [
  'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
  'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
];

function combine(
  shapes: Readonly<Record<string, Partial<ShapeReading>>>,
  engines: Readonly<Record<string, EngineReading>>,
) {
  const read = LINES.map((line, at) =>
    [...line].map((char, column): ShapeReading => {
      const clear = { char, score: 0.92, second: 'Q', secondScore: 0.7 };
      return { ...clear, ...shapes[`${at}:${column}`] };
    }),
  );
  const seen = LINES.map((line, at) =>
    [...line].map((char, column): EngineReading => {
      const key = `${at}:${column}`;
      return key in engines ? engines[key]! : { char, confidence: 0.85 };
    }),
  );
  const chars = combineReadings(mrzFormatRule('TD3'), read, seen);
  return {
    lines: chars.map((line) => line.map(({ char }) => char).join('')),
    doubted: chars.flatMap((line, at) =>
      line.flatMap(({ agreed }, column) => (agreed ? [] : [`${at}:${column}`])),
    ),
  };
}

test('two readings that agree', () => {
  expect(combine({}, {})).toEqual({ lines: LINES, doubted: [] });
});

test('a look-alike that cannot stand in its place is the one that can', () => {
  const engines = { '0:7': { char: '1', confidence: 0.8 }, '1:14': { char: 'A', confidence: 0.6 } };
  expect(combine({}, engines)).toEqual({ lines: LINES, doubted: ['1:14'] });
});

test('a character that the engine did not see is doubted', () => {
  expect(combine({}, { '0:6': null })).toEqual({ lines: LINES, doubted: ['0:6'] });
});

test('check digits settle a dispute in a field that they cover, and it stays doubted', () => {
  const shapes = { '1:2': { char: '8', score: 0.8, second: '9', secondScore: 0.79 } };
  const engines = { '1:2': { char: '8', confidence: 0.9 } };
  expect(combine(shapes, engines).lines[1]?.[2]).toBe('8');
  expect(combine(shapes, {})).toEqual({ lines: LINES, doubted: ['1:2'] });
});

test('O or 0 where either may stand is 0 when the digits then hold', () => {
  const zero = { '1:5': { char: '0', score: 0.9, second: 'O', secondScore: 0.89 } };
  const letter = { '1:5': { char: 'O', score: 0.9, second: '0', secondScore: 0.89 } };
  const engines = { '1:5': { char: 'O', confidence: 0.8 } };
  expect(combine(zero, engines)).toEqual({ lines: LINES, doubted: [] });
  expect(combine(letter, {})).toEqual({ lines: LINES, doubted: [] });
});

test('an O that only happens to make up for an altered digit is not agreed on', () => {
  const shapes = { '1:2': { char: '5' }, '1:5': { char: 'O', score: 0.9, second: '0', secondScore: 0.89 } };
  const { lines, doubted } = combine(shapes, { '1:2': { char: '5', confidence: 0.9 } });
  expect(lines[1]?.slice(0, 10)).toBe('L8589O2C36');
  expect(doubted).toEqual(['1:5']);
});

test('what both readings see stands, even where the format has no such character', () => {
  const shapes = { '1:19': { char: 'A' } };
  const engines = { '1:19': { char: 'A', confidence: 0.9 } };
  const { lines, doubted } = combine(shapes, engines);
  expect(lines[1]?.[19]).toBe('A');
  expect(doubted).toEqual([]);
});
