import { expect, test } from 'vitest';
import { FEATURE_GROUPS } from '../../../../renderer/parts/feature-groups.ts';
import { foundTerms } from '../../../../renderer/screens/reference/glossary/found-terms.ts';
import { FEATURES } from '../../../../shared/model/taxonomy.ts';

const idsOf = (words: string) =>
  foundTerms(FEATURE_GROUPS, words).flatMap(({ features }) => features.map(({ id }) => id));

test('every feature of the taxonomy stands in a group', () => {
  expect(idsOf('').sort()).toEqual(FEATURES.map(({ id }) => id).sort());
});

test('words of either language find, with or without accents', () => {
  expect(idsOf('watermark line')).toEqual(['substrate.watermark.dandy']);
  expect(idsOf('RELIEFPATROON')).toEqual(['background.relief']);
  expect(idsOf('spaceship')).toEqual([]);
});
