import { expect, test } from 'vitest';
import { checkArguments } from '../../../electron/cli/check-arguments.ts';
import { LoepError } from '../../../shared/model/errors.ts';

const plain = { json: false, withText: false, pages: null, languages: null, reference: null };

test('the locale chooses the language, and the flag overrules it', () => {
  expect(checkArguments(['a.jpg'], { LANG: 'nl_NL.UTF-8' })).toEqual({
    ...plain,
    files: ['a.jpg'],
    language: 'nl',
  });
  expect(checkArguments(['a.jpg'], { LANG: 'C' })).toEqual({ ...plain, files: ['a.jpg'], language: 'en' });
  expect(checkArguments(['--lang', 'en', 'a.jpg'], { LANG: 'nl_NL' }).language).toBe('en');
});

test('options come before, between or after the files', () => {
  expect(
    checkArguments(['a', '--json', 'b', '--text', '--languages', 'nld,fra', '--pages', '2-5'], {}),
  ).toEqual({
    files: ['a', 'b'],
    json: true,
    withText: true,
    pages: { from: 2, to: 5 },
    languages: ['nld', 'fra'],
    reference: null,
    language: expect.any(String),
  });
  expect(checkArguments(['--pages', '3', 'a'], {}).pages).toEqual({ from: 3, to: 3 });
  expect(checkArguments(['--pages', '4-', 'a'], {}).pages).toEqual({ from: 4, to: Number.MAX_SAFE_INTEGER });
});

test.each([
  [[]],
  [['--pages', '0', 'a']],
  [['--pages', '5-2', 'a']],
  [['--pages', '-3', 'a']],
  [['--pages', '1,2', 'a']],
  [['--languages', 'eng,klingon', 'a']],
  [['--languages', '__proto__', 'a']],
  [['--lang', 'de', 'a']],
  [['--jsno', 'a']],
])('%j is refused with what would be right', (args) => {
  expect(() => checkArguments(args, {})).toThrow(LoepError);
});

test.each([
  [['a', '--lang'], 'The option --lang needs a value.'],
  [['--json=1', 'a'], 'The option --json takes no value.'],
  [['--nope', 'a'], 'There is no option --nope.'],
])('%j says what is wrong with the option', (args, sentence) => {
  expect(() => checkArguments(args, {})).toThrow(sentence);
});
