import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Db, openDatabase } from '../../../../electron/db/open.ts';
import { emptySearch } from '../../../../electron/db/reference/empty-search.ts';
import { searchReferences } from '../../../../electron/db/reference/search.ts';
import { ReferenceQuery } from '../../../../shared/api/schemas/reference/search.ts';
import {
  addDraft,
  addItem,
  feature,
  issuer,
  model,
  numberList,
  office,
  official,
  publishDraft,
  stamp,
} from './indexed-item.ts';

let db: Db;
beforeEach(async () => {
  db = await openDatabase(':memory:');
});
afterEach(() => db.destroy());

/** What is found, by name and edition, in the order in which it is found. */
async function found(given: Partial<ReferenceQuery>): Promise<string[]> {
  const { rows } = await searchReferences(db, ReferenceQuery.parse(given));
  return rows.map(({ name, edition }) => [Object.values(name)[0], edition].filter(Boolean).join(' '));
}

const search = (words: string) => found({ search: words });

test('features, issuer and kind are found by their words in English and Dutch, in any order', async () => {
  const senegal = await addItem(
    db,
    issuer('Senegal', {
      names: [{ name: { en: 'Senegal', fr: 'Sénégal' }, period: { from: null, to: null } }],
      iso: 'SEN',
    }),
  );
  const mali = await addItem(db, issuer('Mali'));
  const features = [feature('substrate.fibres.uv')];
  await addItem(db, model(senegal, 'Extrait de naissance', { features }));
  await addItem(db, model(senegal, 'Passeport', { documentKind: 'passport', features }));
  await addItem(db, model(mali, 'Extrait', { features }));
  const birth = ['Extrait de naissance 1998'];
  expect(await search('UV fibres, Senegal, birth')).toEqual(birth);
  expect(await search('geboorteakte sénégal VEZELS')).toEqual(birth);
  expect(await search('fluor vez SEN naiss')).toEqual(birth);
  expect(await search('UV fibres, Senegal, death')).toEqual([]);
  expect(await search('fibres')).toHaveLength(3);
  expect(await search('senegal')).toEqual(['Senegal', 'Passeport 1998', 'Extrait de naissance 1998']);
});

test('every word of an item finds it, and parts of words from their beginning', async () => {
  const state = await addItem(db, issuer('Nordmark'));
  const registry = await addItem(db, office(state, 'Registry of Østvik'));
  await addItem(
    db,
    model(state, 'Fødselsattest', {
      ...{ offices: [registry], materials: { en: 'Security paper' }, mrz: 'TD3' },
      zones: [
        {
          ...{ id: 'head', face: 1, box: { x: 1, y: 1, width: 9, height: 9 }, kind: 'fixed-text' },
          ...{ words: 'Kongeriket', language: null, typeface: null, isBold: false },
        },
      ],
      features: [feature('print.offset', 'Guilloche of seahorses')],
    }),
  );
  for (const words of ['fodsels', 'østvik regi', 'kongerik', 'seahorse', 'security', 'td3', '1998'])
    expect([words, (await search(words)).includes('Fødselsattest 1998')]).toEqual([words, true]);
  expect(await found({ search: 'ongeriket', isExact: true })).toEqual([]);
});

test('what is called so comes before what tells of it', async () => {
  const alba = await addItem(db, issuer('Alba'));
  const zeta = await addItem(db, issuer('Zeta'));
  await addItem(db, model(alba, 'Permit', { materials: { en: 'Paper made in Zeta' } }));
  await addItem(db, model(zeta, 'Pass'));
  const all = ['Zeta', 'Pass 1998', 'Permit 1998'];
  expect(await search('zeta')).toEqual(all);
  for (const offset of [0, 1, 2, 3])
    expect(await found({ search: 'zeta', offset, limit: 1 })).toEqual(all.slice(offset, offset + 1));
});

test('lists go by issuer, kind, age and name', async () => {
  const zeta = await addItem(db, issuer('Zeta'));
  await addItem(db, model(zeta, 'Old extract', { edition: 'I', inUse: { from: '1950', to: '1997' } }));
  await addItem(db, model(zeta, 'Extract', { edition: 'II' }));
  await addItem(db, model(zeta, 'Passport', { documentKind: 'passport', edition: 'A' }));
  const registry = await addItem(db, office(zeta, 'Registry'));
  await addItem(db, official(registry));
  await addItem(db, stamp(registry, 'Round stamp'));
  await addItem(db, issuer('Álba'));
  const all = [
    'Álba',
    'Zeta',
    'Passport A',
    'Extract II',
    'Old extract I',
    'Registry',
    'Round stamp',
    'Awa Sey',
  ];
  expect(await found({})).toEqual(all);
  expect(await found({ offset: 2, limit: 2 })).toEqual(['Passport A', 'Extract II']);
  expect(await found({ kinds: ['model'], year: 1996 })).toEqual(['Old extract I']);
  expect(await found({ kinds: ['model'], year: 1998 })).toEqual(['Passport A', 'Extract II']);
  expect(await found({ documentKinds: ['passport'] })).toEqual(['Passport A']);
  expect(await found({ issuer: zeta })).toEqual(all.slice(1));
  expect(await found({ office: registry })).toEqual(['Round stamp', 'Awa Sey']);
});

test('a feature finds the models that carry it, also among words and other filters', async () => {
  const zeta = await addItem(db, issuer('Zeta'));
  await addItem(
    db,
    model(zeta, 'With', { features: [feature('print.offset'), feature('substrate.thread')] }),
  );
  await addItem(db, model(zeta, 'Without', { features: [feature('print.offset')] }));
  expect(await found({ feature: 'substrate.thread' })).toEqual(['With 1998']);
  expect(await found({ feature: 'print.offset', search: 'without', year: 2000 })).toEqual(['Without 1998']);
  expect(await found({ feature: 'nothing' })).toEqual([]);
});

test('an item is known by its version in use until another is published', async () => {
  const zeta = await addItem(db, issuer('Zeta'));
  const id = await addItem(db, model(zeta, 'Extract', { features: [feature('print.offset')] }));
  await addDraft(db, id, model(zeta, 'Certificate', { features: [feature('substrate.thread')] }));
  expect(await search('extract')).toEqual(['Extract 1998']);
  expect(await search('certificate')).toEqual([]);
  expect(await found({ states: ['draft'] })).toEqual(['Extract 1998']);
  await publishDraft(db, id);
  expect(await search('certificate')).toEqual(['Certificate 1998']);
  expect(await found({ feature: 'print.offset' })).toEqual([]);
  expect(await found({ feature: 'substrate.thread' })).toEqual(['Certificate 1998']);
  expect(await found({ states: ['draft'] })).toEqual([]);
});

test('what was withdrawn is found when asked for', async () => {
  const zeta = await addItem(db, issuer('Zeta'));
  await addItem(db, model(zeta, 'Extract'), { state: 'withdrawn' });
  expect(await search('extract')).toEqual([]);
  expect(await found({ search: 'extract', states: ['withdrawn'] })).toEqual(['Extract 1998']);
  expect(await found({ states: ['published'] })).toEqual(['Zeta']);
});

test('what belongs to an issuer or an office follows when that gets another name', async () => {
  const zeta = await addItem(db, issuer('Zeta'));
  const registry = await addItem(db, office(zeta, 'Registry'));
  await addItem(db, model(zeta, 'Extract', { offices: [registry] }));
  await addItem(db, stamp(registry, 'Round'));
  await addItem(db, issuer('Beta'));
  expect(await search('zeta')).toEqual(['Zeta', 'Extract 1998', 'Registry', 'Round']);
  await addDraft(db, zeta, issuer('Alpha'));
  await publishDraft(db, zeta);
  expect(await search('zeta')).toEqual([]);
  expect(await found({})).toEqual(['Alpha', 'Extract 1998', 'Registry', 'Round', 'Beta']);
  await addDraft(db, registry, office(zeta, 'Archive'));
  await publishDraft(db, registry);
  expect(await search('archive')).toEqual(['Archive', 'Round', 'Extract 1998']);
  expect(await search('registry')).toEqual([]);
});

test('an item that came before its office and issuer is found by them when they come', async () => {
  const [state, registry] = ['aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000002'];
  await addItem(db, stamp(registry, 'Round'));
  await addItem(db, office(state, 'Registry'), { id: registry });
  await addItem(db, issuer('Zeta'), { id: state });
  expect(await search('zeta registry')).toEqual(['Registry', 'Round']);
  const { rows } = await searchReferences(db, ReferenceQuery.parse({ search: 'round' }));
  expect(rows[0]!.issuer).toEqual({ id: state, name: { en: 'Zeta' }, iso: null });
});

test('a list of numbers is found by the kinds that it is about', async () => {
  const zeta = await addItem(db, issuer('Zeta'));
  const ranges = [{ from: '1', to: '9', why: 'stolen', since: null, source: 'Gazette 12' }] as const;
  await addItem(db, { ...numberList(zeta, [...ranges]), kinds: ['passport'] });
  expect(await search('stolen paspoort gazette')).toEqual(['Stolen blanks']);
});

test('nothing that is typed is an operator', async () => {
  const zeta = await addItem(db, issuer('Zeta AND Beta'));
  await addItem(db, model(zeta, 'NEAR miss'));
  expect(await search('zeta AND beta')).toEqual(['Zeta AND Beta', 'NEAR miss 1998']);
  expect(await search('near')).toEqual(['NEAR miss 1998']);
  const hostile = [
    '"',
    '""',
    "'; DROP TABLE cases; --",
    '*',
    '*'.repeat(200),
    '\0',
    'zeta\0"',
    '^zeta',
    'names:zeta',
  ];
  const more = [
    '(',
    'a OR b',
    'NOT',
    '-zeta +x',
    '\u{1E900}\u{1E901}',
    '🙂',
    '\ud800',
    'ä'.repeat(200),
    '% _',
    ',,,',
  ];
  for (const words of [...hostile, ...more]) expect(Array.isArray(await search(words))).toBe(true);
  expect(await search('zeta\0"')).toHaveLength(2);
  expect(await search('*'.repeat(200))).toEqual([]);
  expect(await search(' ')).toHaveLength(2);
});

test('years find what was in use then, or is called so', async () => {
  const zeta = await addItem(db, issuer('Zeta'));
  const inUse = (from: string | null, to: string | null) => ({ inUse: { from, to } });
  await addItem(db, model(zeta, 'Old birth', { edition: 'I', ...inUse('1950', '1997') }));
  await addItem(db, model(zeta, 'Birth', { edition: 'II', ...inUse('1998-05', '2003') }));
  await addItem(db, model(zeta, 'New birth', { edition: 'III', ...inUse('2004', null) }));
  await addItem(db, model(zeta, 'Named birth', { edition: '1999', ...inUse(null, null) }));
  expect(await search('zeta 1999 birth')).toEqual(['Birth II', 'Named birth 1999']);
  expect(await search('birth 1996-1998')).toEqual(['Birth II', 'Old birth I']);
  expect(await search('1960')).toEqual(['Old birth I']);
  expect(await search('since 2003')).toEqual(['New birth III', 'Birth II']);
  expect(await found({ search: 'birth 1999', isExact: true })).toEqual(['Named birth 1999']);
  const { reading } = await searchReferences(db, ReferenceQuery.parse({ search: 'birth 1998-2003' }));
  expect(reading).toEqual({
    periods: [{ typed: '1998-2003', from: 1998, to: 2003, left: 'birth' }],
    instead: [],
  });
});

test('a misspelt word is taken for the one that was meant, unless it is to be taken exactly', async () => {
  const zeta = await addItem(db, issuer('Zeta'));
  const features = [feature('substrate.fibres.uv')];
  await addItem(db, model(zeta, 'Acte de naissance', { features }));
  await addItem(db, model(zeta, 'Marriage certificate', { documentKind: 'marriage-certificate' }));
  expect(await search('naisance')).toEqual(['Acte de naissance 1998']);
  expect(await search('UV fibers')).toEqual(['Acte de naissance 1998']);
  expect(await search('marrage certifcate')).toEqual(['Marriage certificate 1998']);
  expect(await search('naisance 1999')).toEqual(['Acte de naissance 1998']);
  expect(await search('marrage naisance')).toEqual([]);
  expect(await found({ search: 'naisance', isExact: true })).toEqual([]);
  const { reading } = await searchReferences(db, ReferenceQuery.parse({ search: 'Naisance uv' }));
  expect(reading).toEqual({ periods: [], instead: [{ typed: 'Naisance', words: ['naissance'] }] });
});

test('a word that is gone from every item is not proposed any more', async () => {
  const zeta = await addItem(db, issuer('Zeta'));
  const id = await addItem(db, model(zeta, 'Kongeriket'));
  expect(await search('kongerkiet')).toEqual(['Kongeriket 1998']);
  await addDraft(db, id, model(zeta, 'Herzogtum'));
  await publishDraft(db, id);
  expect(await search('kongerkiet')).toEqual([]);
  expect(await search('herzogtun')).toEqual(['Herzogtum 1998']);
});

test('a search that finds nothing says which part of it is one too many', async () => {
  const zeta = await addItem(db, issuer('Zeta'));
  const beta = await addItem(db, issuer('Beta'));
  await addItem(db, model(zeta, 'Extract', { features: [feature('print.offset')] }));
  await addItem(db, model(zeta, 'Extract', { edition: 'B', inUse: { from: '1950', to: '1960' } }));
  const why = (given: Partial<ReferenceQuery>) => emptySearch(db, ReferenceQuery.parse(given));
  expect(await why({ search: 'zeta xqzvwk' })).toEqual({
    asked: ['zeta', 'xqzvwk'],
    unknown: ['xqzvwk'],
    without: [{ what: 'word', typed: 'xqzvwk', left: 'zeta', total: 3 }],
  });
  expect(await why({ search: 'extract beta' })).toEqual({
    asked: ['extract', 'beta'],
    unknown: [],
    without: [
      { what: 'word', typed: 'beta', left: 'extract', total: 2 },
      { what: 'word', typed: 'extract', left: 'beta', total: 1 },
    ],
  });
  expect(await why({ search: 'extract 1975' })).toMatchObject({
    without: [{ what: 'period', typed: '1975', total: 2 }],
  });
  expect(await why({ search: 'extract', issuer: beta })).toMatchObject({
    without: [{ what: 'filters', typed: '', total: 2 }],
  });
  expect(await why({ search: 'extract beta', feature: 'print.offset' })).toMatchObject({
    without: [{ what: 'word', typed: 'beta', total: 1 }],
  });
  expect(await why({ search: 'beta extract 1975 kwkwkw' })).toMatchObject({
    unknown: ['kwkwkw'],
    without: [],
  });
  expect(await why({ search: 'extrakt', isExact: true })).toMatchObject({ unknown: ['extrakt'] });
  expect(await why({ search: '***' })).toEqual({ asked: [], unknown: [], without: [] });
});
