import { describe, expect, test } from 'vitest';
import { contentDifference } from '../../../../shared/rules/reference/content-difference.ts';
import { issuer, model, office } from '../../../electron/reference-content.ts';

const STATE = '11111111-1111-4111-8111-111111111111';
const FORMER = '22222222-2222-4222-8222-222222222222';

const zone = (id: string, words = 'EXTRACT') =>
  ({ ...model(STATE).zones[0]!, id, words }) as ReturnType<typeof model>['zones'][number];

const box = (y: number) => ({ x: 20, y, width: 100, height: 8 });

describe('how two contents differ', () => {
  test('the same content does not', () => {
    expect(contentDifference(model(STATE), model(STATE))).toEqual([]);
  });

  test('each change has its place in words and its values, in the order of the content', () => {
    const left = model(STATE, { materials: null });
    const right = model(FORMER, {
      title: { en: 'Birth extract', fr: 'Extrait de naissance' },
      edition: '1999',
      inUse: { from: '1999', to: null },
      materials: { en: 'Paper' },
    });
    const names = new Map([
      [STATE, 'Alvoria'],
      [FORMER, 'Old Alvoria'],
    ]);
    expect(contentDifference(left, right, (id) => names.get(id) ?? id)).toEqual([
      { path: ['issuer'], place: { en: 'Issuer', nl: 'Afgever' }, left: 'Alvoria', right: 'Old Alvoria' },
      {
        path: ['title', 'nl'],
        place: { en: 'Title: nl', nl: 'Titel: nl' },
        left: 'Uittreksel geboorteakte',
        right: null,
      },
      {
        path: ['title', 'fr'],
        place: { en: 'Title: fr', nl: 'Titel: fr' },
        left: null,
        right: 'Extrait de naissance',
      },
      { path: ['edition'], place: { en: 'Edition', nl: 'Editie' }, left: '1998', right: '1999' },
      {
        path: ['inUse'],
        place: { en: 'In use', nl: 'In gebruik' },
        left: '1998 – 2010',
        right: '1999 – …',
      },
      { path: ['materials'], place: { en: 'Materials', nl: 'Materiaal' }, left: null, right: 'Paper' },
    ]);
  });

  test('parts with names are compared by them, not by where they stand', () => {
    const left = model(STATE, { zones: [zone('heading'), zone('act'), zone('foot')] });
    const moved = { ...zone('act', 'DEED'), box: box(30) };
    const right = model(STATE, { zones: [zone('new'), zone('heading'), moved] });
    const entries = contentDifference(left, right);
    expect(entries.map(({ path, place }) => [path, place.en])).toEqual([
      [['zones', 0], 'Zone new'],
      [['zones', 2, 'box'], 'Zone act: place'],
      [['zones', 2, 'words'], 'Zone act: words'],
      [['zones', 2], 'Zone foot'],
    ]);
    expect(entries[0]).toMatchObject({ left: null, right: expect.stringContaining('EXTRACT') });
    expect(entries[1]).toMatchObject({ left: '20, 10 · 100 × 8', right: '20, 30 · 100 × 8' });
    expect(entries[3]).toMatchObject({ left: expect.stringContaining('foot'), right: null });
  });

  test('another order alone is told too', () => {
    const left = model(STATE, { zones: [zone('a'), zone('b')] });
    const right = model(STATE, { zones: [zone('b'), zone('a')] });
    expect(contentDifference(left, right)).toEqual([
      { path: ['zones'], place: { en: 'Zone: order', nl: 'Zone: volgorde' }, left: 'a, b', right: 'b, a' },
    ]);
  });

  test('what has no name is compared by what it says', () => {
    const run = (from: string, to: string) => ({
      ...{ from, to, source: '' },
      issued: { from: '1998', to: null },
    });
    const numbering = (...series: ReturnType<typeof run>[]) => ({
      numbering: { rules: null, mask: null, zone: null, series },
    });
    const left = model(STATE, numbering(run('1', '99'), run('200', '299')));
    const right = model(STATE, numbering(run('100', '149'), run('1', '99'), run('200', '300')));
    const entries = contentDifference(left, right);
    expect(entries.map(({ place, left, right }) => [place.en, left, right])).toEqual([
      ['Numbering: series 1', null, '100; 149; 1998 – …'],
      ['Numbering, series 3: to', '299', '300'],
    ]);
  });

  test('contents of two kinds differ in all that they say', () => {
    const entries = contentDifference(issuer(), office(STATE));
    expect(entries[0]).toMatchObject({ path: ['kind'], left: 'issuer', right: 'office' });
    expect(entries.some(({ path }) => path[0] === 'place')).toBe(true);
  });

  test('words that mean something to a program are words', () => {
    const hostile = '"><img src=x onerror=alert(1)>\'; DROP TABLE reference_items; --';
    const right = model(STATE, { edition: hostile, zones: [zone('constructor', '__proto__')] });
    const entries = contentDifference(model(STATE), right);
    expect(entries.find(({ path }) => path[0] === 'edition')?.right).toBe(hostile);
    expect(entries.find(({ path }) => path[0] === 'zones' && path.length === 2)?.place.en).toBe(
      'Zone constructor',
    );
  });

  test('a list of the largest size is compared', () => {
    const ranges = Array.from({ length: 20_000 }, (_, at) => ({
      ...{ from: String(at * 10), to: String(at * 10 + 5), why: 'lost' as const, since: null, source: '' },
    }));
    const list = {
      kind: 'number-list',
      issuer: STATE,
      kinds: [],
      title: { en: 'Lost' },
      sources: [],
    } as const;
    const entries = contentDifference(
      { ...list, kinds: [], sources: [], ranges },
      { ...list, kinds: [], sources: [], ranges: ranges.slice(1) },
    );
    expect(entries).toMatchObject([{ place: { en: 'Range 1' }, right: null }]);
  });
});
