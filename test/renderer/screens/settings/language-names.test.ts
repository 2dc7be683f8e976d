import { expect, it } from 'vitest';
import { readingLanguageNames } from '../../../../renderer/screens/settings/language-names.ts';
import { READING_LANGUAGES } from '../../../../shared/model/words.ts';

it.each([
  ['en', 'Dutch', 'Persian'],
  ['nl', 'Nederlands', 'Perzisch'],
] as const)('names every language that can be read in %s, by its order', (language, dutch, persian) => {
  const names = readingLanguageNames(language);
  expect(new Set(names.map(({ code }) => code))).toEqual(new Set(READING_LANGUAGES));
  expect(names.find(({ code }) => code === 'nld')?.name).toBe(dutch);
  expect(names.find(({ code }) => code === 'fas')?.name).toBe(persian);
  expect(names.some(({ code, name }) => code === name)).toBe(false);
});
