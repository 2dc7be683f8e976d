import { expect, test } from 'vitest';
import {
  valueAt,
  withoutEntry,
  withValueAt,
} from '../../../../../../renderer/screens/reference/edit/content/content-path.ts';

const content = { title: { en: 'Form' }, zones: [{ id: 'a' }, { id: 'b', box: { x: 1 } }] };

test('a value is put at its place, and everything beside it stays the same object', () => {
  const next = withValueAt(content, ['zones', 1, 'box', 'x'], 2);
  expect(valueAt(next, ['zones', 1, 'box', 'x'])).toBe(2);
  expect(next.title).toBe(content.title);
  expect(next.zones[0]).toBe(content.zones[0]);
  expect(valueAt(content, ['zones', 1, 'box', 'x'])).toBe(1);
});

test('an entry is added at the end and taken out', () => {
  expect(withValueAt(content, ['zones', 2], { id: 'c' }).zones).toHaveLength(3);
  expect(withoutEntry(content, ['zones'], 0).zones).toEqual([content.zones[1]]);
});

test('a path that leads nowhere finds nothing, names of prototypes least of all', () => {
  expect(valueAt(content, ['zones', 7, 'box'])).toBeUndefined();
  expect(valueAt(content, ['constructor'])).toBeUndefined();
});
