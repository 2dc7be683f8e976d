import { expect, test } from 'vitest';
import { heldAt, sendable } from '../../../../../../renderer/screens/reference/edit/content/sendable.ts';
import { withFeature, withZone } from '../../../../../../renderer/screens/reference/edit/drawing/parts.ts';
import type { ReferenceModel } from '../../../../../../shared/model/reference/reference-model.ts';
import { BOX, bareModel } from '../models.ts';

const kept = bareModel();

/** Three zones, the second of which lacks its words. */
function incomplete(): ReferenceModel {
  const first = withZone(kept, 'fixed-text', { face: 1, box: BOX, words: 'NAME' }).model;
  const second = withZone(first, 'fixed-text', { face: 1, box: BOX }).model;
  return withZone(second, 'fixed-text', { face: 1, box: BOX, words: 'DATE' }).model;
}

test('what is complete is sent as it is', () => {
  const { content, held, written } = sendable(kept, kept);
  expect(content).toEqual(kept);
  expect(held).toEqual([]);
  expect(written(['zones', 4])).toEqual(['zones', 4]);
});

test('an entry that is not complete waits, and what comes after it is found again', () => {
  const { content, held, written } = sendable(incomplete(), kept);
  expect((content as ReferenceModel).zones.map((zone) => zone.id)).toEqual(['text-1', 'text-3']);
  expect(held).toEqual([{ path: ['zones', 1, 'words'], why: 'empty' }]);
  expect(written(['zones', 0, 'box'])).toEqual(['zones', 0, 'box']);
  expect(written(['zones', 1, 'box'])).toEqual(['zones', 2, 'box']);
  expect(written(['features', 1])).toEqual(['features', 1]);
});

test('several that wait are all skipped', () => {
  const model = withFeature(withFeature(incomplete(), 1, null).model, 1, BOX).model;
  const { content, written } = sendable(model, kept);
  expect((content as ReferenceModel).features).toEqual([]);
  expect(written(['zones', 1])).toEqual(['zones', 2]);
});

test('a part of the head that is not complete stays as it was kept', () => {
  const { content, held } = sendable({ ...kept, edition: '', title: {} }, kept);
  expect(content).toEqual(kept);
  expect(held.map(({ path }) => path)).toEqual([['title'], ['edition']]);
});

test('a period that ends before it begins is not sent', () => {
  const { content, held } = sendable({ ...kept, inUse: { from: '2001', to: '1999' } }, kept);
  expect((content as ReferenceModel).inUse).toEqual({ from: null, to: null });
  expect(held).toEqual([{ path: ['inUse'], why: 'malformed' }]);
});

test('a side without a name keeps the sides as they were: zones count on their number', () => {
  const second = { name: {}, widthMm: 100, heightMm: 50 };
  const { content } = sendable({ ...kept, faces: [...kept.faces, second] }, kept);
  expect((content as ReferenceModel).faces).toEqual(kept.faces);
});

test('a field finds what is wrong with it or below it', () => {
  const { held } = sendable(incomplete(), kept);
  expect(heldAt(held, ['zones', 1])?.why).toBe('empty');
  expect(heldAt(held, ['zones', 0])).toBeNull();
});
