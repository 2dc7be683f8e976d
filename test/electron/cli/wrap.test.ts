import { expect, test } from 'vitest';
import { bullet, wrap } from '../../../electron/cli/wrap.ts';

const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');

test('lines break between words, within the width, and nothing is lost', () => {
  const lines = wrap(words(60), 4);
  expect(lines.every((line) => line.length <= 100 && line.startsWith('    word'))).toBe(true);
  expect(lines.map((line) => line.trim()).join(' ')).toBe(words(60));
});

test('a word longer than the line stands alone and whole', () => {
  expect(wrap(`a ${'x'.repeat(150)} b`, 2)).toEqual(['  a', `  ${'x'.repeat(150)}`, '  b']);
});

test('an item of a list hangs from its dash', () => {
  const [first, second] = bullet(words(30), 4);
  expect(first).toMatch(/^ {4}- word0 /);
  expect(second).toMatch(/^ {6}word/);
});
