import { expect, it } from 'vitest';
import { languageName, readingLanguageChoices } from '../../../renderer/parts/language-names.ts';
import { READING_LANGUAGES } from '../../../shared/model/words.ts';

it.each([
  ['en', 'Dutch', 'Persian'],
  ['nl', 'Nederlands', 'Perzisch'],
] as const)('names every language that can be read in %s, by its order', (language, dutch, persian) => {
  const choices = readingLanguageChoices(language);
  expect(new Set(choices.map(({ value }) => value))).toEqual(new Set(READING_LANGUAGES));
  expect(choices.find(({ value }) => value === 'nld')?.label).toBe(dutch);
  expect(choices.find(({ value }) => value === 'fas')?.label).toBe(persian);
  expect(choices.some(({ value, label }) => value === label)).toBe(false);
  const labels = choices.map(({ label }) => label);
  expect(labels).toEqual(labels.toSorted(new Intl.Collator(language).compare));
});

it('gives a code that has no name as it is, and no word of a file as more than a code', () => {
  expect(languageName('qab', 'en')).toBe('Qab');
});
