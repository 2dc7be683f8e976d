import { expect, test } from 'vitest';
import {
  contentChanges,
  inShort,
} from '../../../../../../renderer/screens/reference/edit/content/content-changes.ts';
import { withoutPart, withZone } from '../../../../../../renderer/screens/reference/edit/drawing/parts.ts';
import { BOX, bareModel } from '../models.ts';

test('the same content differs nowhere, however its keys are ordered', () => {
  const model = bareModel();
  const turned = Object.fromEntries(Object.entries(structuredClone(model)).reverse());
  expect(contentChanges(model, turned)).toEqual([]);
});

test('parts are the same by their name, not by their place in the list', () => {
  const one = withZone(bareModel(), 'photo', { face: 1, box: BOX });
  const two = withZone(one.model, 'stamp', { face: 1, box: BOX });
  const changes = contentChanges(two.model, withoutPart(two.model, one.part));
  expect(changes.map(({ path }) => path)).toEqual([['zones', 'photo-1']]);
  expect(changes[0]?.right).toBeUndefined();
});

test('values are told in a few words', () => {
  expect(inShort({ en: 'Front', nl: 'Voorkant' })).toBe('Front Voorkant');
  expect(inShort(null)).toBe('–');
  expect(inShort(['x'.repeat(500)]).length).toBeLessThan(200);
});
