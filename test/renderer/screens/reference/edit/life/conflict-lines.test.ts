import { expect, test } from 'vitest';
import {
  conflictLines,
  takenLines,
} from '../../../../../../renderer/screens/reference/edit/life/conflict-lines.ts';
import type { Zone } from '../../../../../../shared/model/reference/zones.ts';
import { model } from '../../../../../electron/reference-content.ts';

const STATE = '11111111-1111-4111-8111-111111111111';
const [heading] = model(STATE).zones as [Zone];
const number: Zone = {
  ...{ id: 'number', face: 1, box: { x: 40, y: 80, width: 30, height: 5 } },
  ...{ kind: 'field', meaning: 'document.number', mask: null, language: null },
};
const draft = (zones: readonly Zone[], edition = '1998') => ({
  content: model(STATE, { zones: [...zones], edition }),
  tier: 'public' as const,
});

test('a list of parts is told part by part, by what they are called', () => {
  const mine = draft([heading]);
  const theirs = draft([{ ...heading, box: { ...heading.box, x: 12 } }, number]);
  expect(takenLines([['zones']], { mine, theirs }, 'en')).toEqual([
    {
      ...{ key: 'zones.heading', place: { en: 'Zone ‘EXTRACT OF BIRTH’', nl: 'Zone ‘EXTRACT OF BIRTH’' } },
      ...{ theirs: 'Place: 12 10 100 8', mine: 'Place: 20 10 100 8' },
    },
    {
      ...{ key: 'zones.number', place: { en: 'Zone ‘Document number’', nl: 'Zone ‘Documentnummer’' } },
      ...{ theirs: 'there', mine: 'not there' },
    },
  ]);
});

test('codes and plain values are told in words', () => {
  const mine = draft([number]);
  const theirs = draft([{ ...number, meaning: 'other' }], '2021');
  const lines = conflictLines([['edition'], ['zones', 'number']], { mine, theirs }, 'nl');
  expect(lines.map(({ theirs: said, mine: own }) => [said, own])).toEqual([
    ['2021', '1998'],
    ['Wat hier wordt ingevuld: Andere vermelding', 'Wat hier wordt ingevuld: Documentnummer'],
  ]);
});
