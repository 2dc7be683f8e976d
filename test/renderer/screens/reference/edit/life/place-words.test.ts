import { expect, test } from 'vitest';
import { happened } from '../../../../../../renderer/screens/reference/edit/life/conflict-dialog.tsx';
import { placeWords } from '../../../../../../renderer/screens/reference/edit/life/place-words.ts';
import { model } from '../../../../../electron/reference-content.ts';

const STATE = '11111111-1111-4111-8111-111111111111';

test.each([
  [['title', 'en'], 'Title of the document'],
  [['inUse', 'from'], 'When documents of this edition were issued › from'],
  [['faces', 0, 'widthMm'], 'Side 1 › Width'],
  [['numbering', 'zone'], 'Numbering › Field in which the number stands'],
  [['alerts', 0, 'description', 'en'], 'Known forgery 1 › What gives it away'],
  [['sources', 0, 'place'], 'Source 1 › Where it is kept'],
  [['constructor'], ''],
])('%j is called as on its form', (path, words) => {
  expect(placeWords(model(STATE), path).en).toBe(words);
});

test('a conflict says what the other did: saved, validated or published', () => {
  const head = {
    ...{ version: 1, revision: 2, author: 'Anna', changedAt: '2026-01-02T03:04:05.000Z', note: '' },
    ...{ digest: 'd', signer: null, expires: null, validatedBy: null, publishedAt: null },
  };
  const said = (change: Partial<Parameters<typeof happened>[0]>) =>
    happened({ ...head, state: 'draft', ...change }, 'en');
  expect(said({})[0].en).toContain('saved this item');
  expect(said({ state: 'validated', validatedBy: 'Bram' })).toMatchObject([{}, { reader: 'Bram' }]);
  const published = said({
    ...{ state: 'published', validatedBy: 'Bram', publishedAt: '2026-01-03T03:04:05.000Z' },
  });
  expect(published[0].en).toContain('was published');
});
