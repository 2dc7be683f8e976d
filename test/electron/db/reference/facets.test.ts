import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Db, openDatabase } from '../../../../electron/db/open.ts';
import { referenceFacets } from '../../../../electron/db/reference/facets.ts';
import { galleryPage } from '../../../../electron/db/reference/gallery.ts';
import { indexItem } from '../../../../electron/db/reference/index-item.ts';
import { GalleryQuery, ReferenceFacets } from '../../../../shared/api/schemas/reference/search.ts';
import {
  AT,
  addDraft,
  addItem,
  feature,
  issuer,
  model,
  office,
  official,
  publishDraft,
  stamp,
} from './indexed-item.ts';

let db: Db;
let zeta: string;
beforeEach(async () => {
  db = await openDatabase(':memory:');
  zeta = await addItem(db, issuer('Zeta'));
});
afterEach(() => db.destroy());

test('an empty database has nothing to choose from, and says so of every kind', async () => {
  const empty = await openDatabase(':memory:');
  const facets = await referenceFacets(empty);
  expect(ReferenceFacets.parse(facets)).toEqual(facets);
  expect(facets).toMatchObject({ items: { model: 0 }, issuers: [], features: {}, waitingForValidation: 0 });
  await empty.destroy();
});

test('items are counted as they come, change, go out of use and are thrown away', async () => {
  const offset = feature('print.offset');
  const id = await addItem(db, model(zeta, 'Extract', { features: [offset, { ...offset, id: 'twice' }] }));
  await addItem(db, model(zeta, 'Old', { features: [offset] }), { state: 'withdrawn' });
  expect(await referenceFacets(db)).toMatchObject({
    items: { issuer: 1, model: 1 },
    states: { published: 2, withdrawn: 1 },
    issuers: [{ id: zeta, name: { en: 'Zeta' }, models: 1 }],
    documentKinds: { 'birth-extract': 1, passport: 0 },
    features: { 'print.offset': 1 },
    waitingForValidation: 0,
  });
  const passport = model(zeta, 'Passport', {
    documentKind: 'passport',
    features: [feature('substrate.thread')],
  });
  await addDraft(db, id, passport);
  expect(await referenceFacets(db)).toMatchObject({
    documentKinds: { 'birth-extract': 1, passport: 0 },
    waitingForValidation: 1,
  });
  await publishDraft(db, id);
  const facets = await referenceFacets(db);
  expect(facets).toMatchObject({
    documentKinds: { 'birth-extract': 0, passport: 1 },
    waitingForValidation: 0,
  });
  expect(facets.features).toEqual({ 'substrate.thread': 1 });
  await db.updateTable('reference_items').set({ discarded_at: AT }).where('id', '=', id).execute();
  await indexItem(db, id);
  await indexItem(db, id);
  expect(await referenceFacets(db)).toMatchObject({
    items: { issuer: 1, model: 0 },
    issuers: [{ models: 0 }],
    features: {},
    states: { published: 1, withdrawn: 1 },
  });
});

test('the gallery shows stamps and signatures by office and period', async () => {
  const image = { sha256: 'a'.repeat(64), page: 1, box: null, light: 'VIS', caption: null } as const;
  const north = await addItem(db, office(zeta, 'North'));
  const south = await addItem(db, office(zeta, 'South'));
  const round = stamp(south, 'Round', { impressions: [image], period: { from: '1990', to: '1999' } });
  await addItem(db, round);
  await addItem(db, stamp(north, 'Old', { words: ['ÉTAT CIVIL'], period: { from: '1950', to: '1960' } }));
  await addItem(db, stamp(north, 'New', { period: { from: '2000', to: null } }));
  await addItem(db, stamp('aaaaaaaa-0000-4000-8000-000000000009', 'Of no known office'));
  await addItem(db, official(north, { signatures: [image, image] }));
  const page = (given: Partial<GalleryQuery> & Pick<GalleryQuery, 'what'>) =>
    galleryPage(db, GalleryQuery.parse(given));
  const names = async (given: Partial<GalleryQuery>) =>
    (await page({ what: 'stamps', ...given })).entries.map(({ name }) => name.en);
  expect(await names({})).toEqual(['New', 'Old', 'Round']);
  expect(await names({ office: north })).toEqual(['New', 'Old']);
  expect(await names({ year: 1955 })).toEqual(['Old']);
  expect(await names({ search: 'etat' })).toEqual(['Old']);
  expect(await names({ search: 'south zeta' })).toEqual(['Round']);
  expect(await names({ search: '*'.repeat(200) })).toEqual([]);
  expect(await page({ what: 'stamps', offset: 2, limit: 1 })).toEqual({
    total: 3,
    entries: [
      {
        ...{ id: expect.any(String), name: { en: 'Round' }, from: '1990', to: '1999', images: [image] },
        ...{ office: { id: south, name: { en: 'South' } }, issuer: { id: zeta, name: { en: 'Zeta' } } },
      },
    ],
  });
  const { entries } = await page({ what: 'signatures', issuer: zeta });
  expect(entries).toMatchObject([{ name: { und: 'Awa Sey' }, images: [image, image] }]);
});
