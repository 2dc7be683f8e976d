import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Db, openDatabase } from '../../../../electron/db/open.ts';
import { ITEMS_MAX, searchNumber } from '../../../../electron/db/reference/number-search.ts';
import type { NumberList } from '../../../../shared/model/reference/issuing.ts';
import type { Numbering } from '../../../../shared/model/reference/reference-model.ts';
import { addItem, issuer, model, numberList } from './indexed-item.ts';

let db: Db;
let zeta: string;
beforeEach(async () => {
  db = await openDatabase(':memory:');
  zeta = await addItem(db, issuer('Zeta'));
});
afterEach(() => db.destroy());

const numbering = (mask: string | null, ...runs: [from: string, to: string][]): Numbering => ({
  ...{ rules: null, mask, zone: null },
  series: runs.map(([from, to]) => ({ from, to, issued: { from: '1998', to: '1999-05' }, source: '' })),
});

const stolen = (from: string, to = from): NumberList['ranges'][number] => ({
  ...{ from, to, why: 'stolen', since: '2004', source: 'Gazette' },
});

/** Where a number belongs, by the names of what it belongs to. */
async function places(number: string, issuerId: string | null = null) {
  const { series, masks, listed } = await searchNumber(db, { number, issuer: issuerId });
  return {
    series: series.map(({ model, from, to }) => `${model.name.en} ${from}-${to}`),
    masks: masks.map(({ model, mask }) => `${model.name.en} ${mask}`),
    listed: listed.map(({ list, from, to, why }) => `${list.name.en} ${from}-${to} ${why}`),
  };
}

test('a number finds its series, the masks it fits and the lists it stands on, however it is written', async () => {
  await addItem(
    db,
    model(zeta, 'Extract', { numbering: numbering('@@ ######', ['AB 000100', 'AB 000500']) }),
  );
  await addItem(db, model(zeta, 'Card', { numbering: numbering('#########', ['1', '900']) }));
  await addItem(db, numberList(zeta, [stolen('AB000200', 'AB000250'), stolen('AB000225')]));
  const all = {
    series: ['Extract AB 000100-AB 000500'],
    masks: ['Extract @@ ######'],
    listed: ['Stolen blanks AB000200-AB000250 stolen', 'Stolen blanks AB000225-AB000225 stolen'],
  };
  for (const number of ['AB000225', 'ab 000-225', 'AB.000.225', 'ÀB000225', 'AB٠٠٠٢٢٥'])
    expect([number, await places(number)]).toEqual([number, all]);
  expect(await places('AB 225')).toEqual({ ...all, masks: [] });
  expect(await places('AB000501')).toEqual({ series: [], masks: all.masks, listed: [] });
  expect(await places('AC000225')).toEqual({ series: [], masks: all.masks, listed: [] });
});

test('numbers with a stroke are compared part by part', async () => {
  await addItem(db, model(zeta, 'Act', { numbering: numbering(null, ['1/2019', '500/2019']) }));
  expect((await places('20/2019')).series).toHaveLength(1);
  expect((await places('20/2018')).series).toEqual([]);
  expect((await places('202019')).series).toEqual([]);
});

test('an issuer may be named; drafts in use nowhere else count, what was withdrawn does not', async () => {
  const beta = await addItem(db, issuer('Beta'));
  await addItem(db, model(zeta, 'Of Zeta', { numbering: numbering(null, ['100', '200']) }));
  await addItem(db, model(beta, 'Of Beta', { numbering: numbering(null, ['150', '300']) }), {
    state: 'draft',
  });
  await addItem(db, model(beta, 'Gone', { numbering: numbering(null, ['150', '300']) }), {
    state: 'withdrawn',
  });
  expect((await places('170')).series).toEqual(['Of Beta 150-300', 'Of Zeta 100-200']);
  expect((await places('170', beta)).series).toEqual(['Of Beta 150-300']);
});

test('an answer has an end', async () => {
  for (let at = 0; at < ITEMS_MAX + 3; at++)
    await addItem(db, model(zeta, `Model ${at}`, { numbering: numbering('###', ['100', '200']) }));
  const { series, masks } = await places('150');
  expect([series.length, masks.length]).toEqual([ITEMS_MAX, ITEMS_MAX]);
});

test('hostile numbers find nothing', async () => {
  await addItem(db, model(zeta, 'Extract', { numbering: numbering('***', ['1', '9']) }));
  for (const number of ['"', "' OR 1=1", '\0', '%', '*'.repeat(60), '///', '🙂', '9'.repeat(60)])
    expect([number, await places(number)]).toEqual([number, { series: [], masks: [], listed: [] }]);
});
