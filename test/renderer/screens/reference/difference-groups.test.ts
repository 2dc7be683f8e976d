import { expect, test } from 'vitest';
import { differenceGroups } from '../../../../renderer/screens/reference/compare/difference-groups.ts';
import {
  differenceLines,
  placeOf,
  valueText,
} from '../../../../renderer/screens/reference/compare/difference-values.ts';
import { contentDifference } from '../../../../shared/rules/reference/content-difference.ts';
import { model } from '../../../electron/reference-content.ts';

const STATE = '11111111-1111-4111-8111-111111111111';
const [zone] = model(STATE).zones;
const back = { name: { en: 'Back', nl: 'Achterkant' }, widthMm: 85.6, heightMm: 53.98 };
const left = model(STATE);
const right = model(STATE, {
  title: { en: 'Another', nl: 'Een andere' },
  inUse: { from: '1999-05', to: null },
  faces: [...left.faces, back],
  zones: [
    { ...zone!, box: { x: 1, y: 2, width: 30, height: 4 } },
    { ...zone!, id: 'new' },
  ],
});
const entries = contentDifference(left, right);

test('differences stand by what they are about, what was added before where it stands', () => {
  const groups = differenceGroups(entries);
  expect(groups.map(({ id }) => id).slice(0, 2)).toEqual(['identity', 'sizes']);
  const zones = groups.find(({ id }) => id === 'zones')!;
  expect(zones.listed[0]!.entry.path).toHaveLength(2);
  const all = groups.flatMap(({ listed }) => listed.map(({ at }) => at));
  expect(all.toSorted((a, b) => a - b)).toEqual(entries.map((_, at) => at));
});

test('places and values are in the words and dates of the reader', () => {
  const said = (key: string) => {
    const entry = entries.find(({ path }) => path.join('.').startsWith(key))!;
    return [placeOf(entry, right, 'nl'), valueText(entry, 'right', right, 'nl')];
  };
  expect(said('title.en')).toEqual(['Titel van het document (Engels)', 'Another']);
  expect(said('inUse')).toEqual(['Wanneer documenten van deze editie zijn afgegeven', 'mei 1999 – …']);
  expect(said('faces.1')).toEqual(['Zijde 2', 'Achterkant, 85,6 × 53,98 mm']);
});

test('codes are called by what they stand for, and fields of one name are told apart', () => {
  const field = (id: string, y: number, meaning: 'other' | 'document.number') => {
    const box = { x: 40, y, width: 30, height: 5 };
    return { id, face: 1, box, kind: 'field', meaning, mask: null, language: null } as const;
  };
  const label = (id: string, y: number, words: string) => {
    const box = { x: 10, y, width: 25, height: 5 };
    const looks = { language: null, typeface: null, isBold: false };
    return { id, face: 1, box, kind: 'fixed-text', words, ...looks } as const;
  };
  const zones = [label('l', 20, 'Registry'), field('a', 20, 'other'), field('b', 90, 'other')];
  const before = model(STATE, { zones: [...zones, field('n', 60, 'document.number')] });
  const after = model(STATE, {
    zones: [
      label('l', 20, 'Registry'),
      { ...field('a', 20, 'other'), language: 'fr' },
      { ...field('b', 90, 'other'), language: 'fr' },
      field('n', 60, 'other'),
    ],
  });
  const change = { left: { content: before }, right: { content: after } };
  const lines = differenceLines({ ...change, entries: contentDifference(before, after) }, 'en');
  expect(lines.map(({ place }) => place)).toEqual([
    'Zone ‘Other entry’ at ‘Registry’ › Language',
    'Zone ‘Other entry’ at 40 mm from the left, 90 mm from the top › Language',
    'Zone ‘Other entry’ at 40 mm from the left, 60 mm from the top › What is filled in here',
  ]);
  expect(lines[2]).toMatchObject({ left: 'Document number', right: 'Other entry' });
});
