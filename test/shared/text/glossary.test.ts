import { expect, test } from 'vitest';
import { FEATURES } from '../../../shared/model/taxonomy.ts';
import { GLOSSARY } from '../../../shared/text/glossary/glossary.ts';

test('every feature of the taxonomy is explained, and nothing else', () => {
  expect(Object.keys(GLOSSARY).sort()).toEqual(FEATURES.map(({ id }) => id).sort());
});
