import { expect, test } from 'vitest';
import { spellingDistance, toMrz } from '../../../../shared/rules/mrz/transliterate.ts';

test.each([
  ['Männik', 'MAENNIK'],
  ['Mari-Liis', 'MARI<LIIS'],
  ['Søren Ærø', 'SOEREN<AEROE'],
  ['Strauß', 'STRAUSS'],
  ["O'Connor", 'OCONNOR'],
  ['Núñez', 'NUNEZ'],
  ['Щербакова', 'SHCHERBAKOVA'],
  ['Юлия', 'IULIIA'],
  ['Łukasz Żółć', 'LUKASZ<ZOLC'],
  ['Işık', 'ISIK'],
])('%s becomes %s', (name, zone) => {
  expect(toMrz(name)).toBe(zone);
});

test('any allowed spelling is at distance nought', () => {
  for (const zone of ['MUELLER', 'MULLER', 'MUXXLLER']) expect(spellingDistance('Müller', zone)).toBe(0);
  expect(spellingDistance('Гончаренко', 'HONCHARENKO')).toBe(0);
  expect(spellingDistance('Núñez', 'NUNXXEZ')).toBe(0);
});

test('changes, drops and additions are counted', () => {
  expect(spellingDistance('Jansen', 'JANSSEN')).toBe(1);
  expect(spellingDistance('Jansen', 'JENSEN')).toBe(1);
  expect(spellingDistance('Jansen', 'VERMEER')).toBe(6);
  expect(spellingDistance('', 'ABC')).toBe(3);
});
