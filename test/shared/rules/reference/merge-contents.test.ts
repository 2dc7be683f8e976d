import { describe, expect, test } from 'vitest';
import type { ContentOf } from '../../../../shared/model/reference/item.ts';
import { mergeContents } from '../../../../shared/rules/reference/merge-contents.ts';
import { model, office } from '../../../electron/reference-content.ts';

const STATE = '11111111-1111-4111-8111-111111111111';
type Model = ContentOf<'model'>;

const zone = (id: string, words = id, x = 20): Model['zones'][number] => ({
  ...{ id, face: 1, box: { x, y: 10, width: 100, height: 8 }, kind: 'fixed-text', words },
  ...{ language: 'en', typeface: 'serif', isBold: true },
});
const source = (title: string) => ({ title, date: null, place: '' });
const OTHERS = { zones: [zone('a'), zone('b')], sources: [source('One')] };

function merge(mine: Partial<Model>, theirs: Partial<Model>, isTheirs = false) {
  const of = (change: Partial<Model>) => ({
    content: model(STATE, { ...OTHERS, ...change }),
    tier: 'public' as const,
  });
  const merged = mergeContents({ base: of({}), mine: of(mine), theirs: of(theirs) }, () => isTheirs);
  return { ...merged, content: merged.content as Model };
}

describe('what does not overlap is kept of both', () => {
  test('fields, languages of a title, and parts by their ids', () => {
    const merged = merge(
      {
        edition: '1999',
        zones: [zone('a', 'mine'), zone('b'), zone('c')],
        title: { en: 'Mine', nl: 'Uittreksel geboorteakte' },
      },
      {
        mrz: 'TD3',
        zones: [zone('b', 'theirs'), zone('d'), zone('a')],
        title: { en: 'Birth extract', nl: 'Van hen' },
      },
    );
    expect(merged).toMatchObject({
      content: { edition: '1999', mrz: 'TD3', title: { en: 'Mine', nl: 'Van hen' } },
      conflicts: [],
    });
    expect(merged.content.zones).toEqual([zone('a', 'mine'), zone('b', 'theirs'), zone('c'), zone('d')]);
    expect(merged.taken).toEqual([['title', 'nl'], ['mrz'], ['zones', 'b'], ['zones', 'd']]);
  });

  test('what either took out is gone, unless the other changed it', () => {
    expect(merge({ zones: [zone('a')] }, { zones: [zone('b')] })).toMatchObject({
      content: { zones: [] },
      conflicts: [],
    });
    const changed = { zones: [zone('a', 'theirs'), zone('b')] };
    expect(merge({ zones: [zone('b')] }, changed)).toMatchObject({
      content: { zones: [{ id: 'b' }] },
      conflicts: [['zones', 'a']],
    });
    expect(merge({ zones: [zone('b')] }, changed, true).content.zones).toHaveLength(2);
  });

  test('entries of a collection that were added and taken out', () => {
    const merged = merge(
      { sources: [source('One'), source('Mine')] },
      { sources: [source('Theirs'), source('One')] },
    );
    expect(merged.content.sources.map(({ title }) => title)).toEqual(['One', 'Mine', 'Theirs']);
    expect(merge({ sources: [source('One'), source('Mine')] }, { sources: [] }).content.sources).toEqual([
      source('Mine'),
    ]);
    expect(merge({ sources: [source('One!')] }, { sources: [source('One?')] }).conflicts).toEqual([
      ['sources'],
    ]);
  });
});

test('parts that both added under one id are two parts, and what names them follows', () => {
  const both = (words: string) => ({ zones: [...OTHERS.zones, zone('c', words)] });
  const numbering = { rules: null, mask: null, zone: 'c', series: [] };
  const merged = merge(both('mine'), { ...both('theirs'), numbering });
  expect(merged.conflicts).toEqual([]);
  expect(merged.content.zones.slice(2)).toEqual([zone('c', 'mine'), zone('c-2', 'theirs')]);
  expect(merged.content.numbering.zone).toBe('c-2');
  expect(merge(both('same'), both('same')).content.zones).toHaveLength(3);
});

describe('what both changed is for a person to choose', () => {
  test('the same field, the same part, a period as a whole', () => {
    const mine: Partial<Model> = {
      ...{ edition: 'mine', zones: [zone('a', 'mine'), zone('b')], inUse: { from: '1999', to: '2010' } },
      title: { en: 'Same', nl: 'Zelfde' },
    };
    const theirs: Partial<Model> = {
      ...{ edition: 'theirs', zones: [zone('a', 'a', 50), zone('b')], inUse: { from: '1998', to: '2012' } },
      title: { en: 'Same', nl: 'Zelfde' },
    };
    expect(merge(mine, theirs).conflicts).toEqual([['edition'], ['inUse'], ['zones', 'a']]);
    expect(merge(mine, theirs)).toMatchObject({ content: mine, taken: [] });
    expect(merge(mine, theirs, true).content).toMatchObject(theirs);
  });

  test('choices are made one by one', () => {
    const of = (place: string, name: string) => ({
      content: office(STATE, { place, name: { en: name } }),
      tier: 'public' as const,
    });
    const versions = { base: of('Tarn', 'A'), mine: of('Torn', 'B'), theirs: of('Turn', 'C') };
    const merged = mergeContents(versions, (path) => path.join('.') === 'place');
    expect(merged).toMatchObject({
      content: { place: 'Turn', name: { en: 'B' } },
      conflicts: [['name', 'en'], ['place']],
    });
  });
});

test('who may see it is one of the fields, and the order of keys is no change', () => {
  const content = model(STATE);
  const turned = Object.fromEntries(Object.entries(content).reverse()) as Model;
  const versions = {
    base: { content, tier: 'public' },
    mine: { content, tier: 'public' },
    theirs: { content: turned, tier: 'partner' },
  } as const;
  expect(mergeContents(versions)).toMatchObject({ tier: 'partner', conflicts: [], taken: [['tier']] });
  const both = mergeContents({ ...versions, mine: { content, tier: 'restricted' } });
  expect(both).toMatchObject({ tier: 'restricted', conflicts: [['tier']] });
});
