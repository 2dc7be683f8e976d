import { describe, expect, test } from 'vitest';
import type { ItemContent } from '../../../../shared/model/reference/item.ts';
import { FEATURES } from '../../../../shared/model/taxonomy.ts';
import { type Known, missingOf } from '../../../../shared/rules/reference/missing.ts';
import { issuer, model, office } from '../../../electron/reference-content.ts';

const STATE = '11111111-1111-4111-8111-111111111111';
const OTHER_STATE = '22222222-2222-4222-8222-222222222222';
const REGISTRY = '33333333-3333-4333-8333-333333333333';
const FOREIGN = '44444444-4444-4444-8444-444444444444';
const DRAFT = '55555555-5555-4555-8555-555555555555';
const NOWHERE = '66666666-6666-4666-8666-666666666666';
const SCAN = 'a'.repeat(64);

const KNOWN: Known = {
  items: new Map([
    [STATE, { kind: 'issuer', issuer: null, isPublished: true }],
    [OTHER_STATE, { kind: 'issuer', issuer: null, isPublished: true }],
    [REGISTRY, { kind: 'office', issuer: STATE, isPublished: true }],
    [FOREIGN, { kind: 'office', issuer: OTHER_STATE, isPublished: true }],
    [DRAFT, { kind: 'issuer', issuer: null, isPublished: false }],
  ]),
  images: new Map([[SCAN, [{ page: 1, widthPx: 1000, heightPx: 1400, dpi: 120, dpiSource: 'file' }]]]),
};

const found = (content: ItemContent, blocks: boolean) =>
  missingOf(content, KNOWN)
    .filter((missing) => missing.blocks === blocks)
    .map(({ path }) => path.join('.'));
const blocking = (content: ItemContent) => found(content, true);

const image = { sha256: SCAN, page: 1, box: null, light: 'VIS', caption: null } as const;
const specimen = {
  id: 'first',
  face: 1,
  image,
  corners: [
    { x: 10, y: 10 },
    { x: 990, y: 12 },
    { x: 988, y: 1390 },
    { x: 8, y: 1388 },
  ],
  origin: 'Made for a test',
  tier: 'public',
} satisfies ReturnType<typeof model>['specimens'][number];
const feature = {
  id: 'guilloche',
  feature: FEATURES[0].id,
  face: 1,
  box: { x: 0, y: 0, width: 210, height: 20 },
  lights: ['VIS'],
  images: [image],
  level: 1,
  methods: ['look'],
  description: { en: 'Fine lines' },
  tolerance: null,
  tier: 'public',
} satisfies ReturnType<typeof model>['features'][number];
const alert = {
  id: 'series-99',
  title: { en: 'Printed at home' },
  description: { en: 'Typeface differs' },
  indicator: 'content.internal',
  since: null,
  signs: [],
  images: [],
  tier: 'partner',
} satisfies ReturnType<typeof model>['alerts'][number];
const [zone] = model(STATE).zones;
const box = { x: 20, y: 10, width: 100, height: 8 };

describe('a model that is complete', () => {
  const whole = model(STATE, {
    specimens: [specimen, { ...specimen, id: 'second' }],
    features: [feature],
    alerts: [{ ...alert, signs: [{ kind: 'words', zone: 'heading', words: 'EXTRAIT' }] }],
    offices: [REGISTRY],
    numbering: {
      ...{ rules: null, mask: '@#####', zone: 'number' },
      series: [{ from: 'A00001', to: 'A20000', issued: { from: null, to: null }, source: '' }],
    },
    zones: [
      zone!,
      { kind: 'field', id: 'number', face: 1, box, meaning: 'document.number', mask: null, language: null },
    ],
  });

  test('lacks nothing', () => {
    expect(missingOf(whole, KNOWN)).toEqual([]);
  });
});

describe('a model that is begun', () => {
  test('may lack what is only good to have', () => {
    const begun = model(STATE, { specimens: [specimen], inUse: { from: null, to: '2010' }, mrz: 'TD1' });
    expect(blocking(begun)).toEqual([]);
    expect(found(begun, false)).toEqual(['inUse', 'faces.0', 'mrz', 'features']);
  });

  test('is not relied on without a period, a specimen, anything to look at, and a source', () => {
    const bare = model(STATE, { sources: [], inUse: { from: null, to: null }, zones: [] });
    expect(blocking(bare)).toEqual(['inUse', 'specimens', 'zones', 'sources']);
    expect(blocking({ ...bare, inUseUnknown: true })).toEqual(['specimens', 'zones', 'sources']);
    expect(blocking(model(STATE, { specimens: [specimen], zones: [], features: [feature] }))).toEqual([]);
  });

  test('was judged by others when they published it: what it lacks is told, and may stay', () => {
    const bare = model(STATE, { sources: [], inUse: { from: null, to: null }, zones: [] });
    const missing = missingOf(bare, { ...KNOWN, isPublishedElsewhere: true });
    expect(missing.filter(({ blocks }) => blocks)).toEqual([]);
    expect(missing.map(({ path }) => path[0])).toContain('sources');
  });
});

describe('what does not hold together is in the way, with the place named', () => {
  test.each<[string, Partial<ReturnType<typeof model>>, string[]]>([
    ['an issuer that is not there', { issuer: NOWHERE }, ['issuer']],
    ['an issuer that is an office', { issuer: REGISTRY }, ['issuer']],
    ['an issuer that is not in use', { issuer: DRAFT }, ['issuer']],
    ['an issuer called as every object has something', { issuer: '__proto__' }, ['issuer']],
    ['an office that is not there', { offices: [REGISTRY, NOWHERE] }, ['offices.1']],
    ['a zone on a side that is not there', { zones: [{ ...zone!, face: 2 }] }, ['zones.0.face']],
    ['a zone outside the page', { zones: [{ ...zone!, box: { ...box, x: 120 } }] }, ['zones.0.box']],
    ['two zones of one name', { zones: [zone!, zone!] }, ['zones.1.id']],
    ['a zone and a feature of one name', { features: [{ ...feature, id: 'heading' }] }, ['features.0.id']],
    ['no such feature', { features: [{ ...feature, feature: 'no.such' }] }, ['features.0.feature']],
    [
      'a feature that every object has',
      { features: [{ ...feature, feature: 'toString' }] },
      ['features.0.feature'],
    ],
    [
      'a feature outside the page',
      { features: [{ ...feature, box: { ...box, y: 296 } }] },
      ['features.0.box'],
    ],
    [
      'an image that is not there',
      { features: [{ ...feature, images: [{ ...image, sha256: 'b'.repeat(64) }] }] },
      ['features.0.images.0'],
    ],
    [
      'a page that is not there',
      { specimens: [{ ...specimen, image: { ...image, page: 2 } }] },
      ['specimens.0.image'],
    ],
    [
      'a part outside its image',
      { specimens: [{ ...specimen, image: { ...image, box: { x: 900, y: 0, width: 101, height: 5 } } }] },
      ['specimens.0.image.box'],
    ],
    [
      'a corner outside the image',
      { specimens: [{ ...specimen, corners: [{ x: -1, y: 0 }, ...specimen.corners.slice(1)] as never }] },
      ['specimens.0.corners'],
    ],
    [
      'corners that cross',
      { specimens: [{ ...specimen, corners: [0, 2, 1, 3].map((at) => specimen.corners[at]!) as never }] },
      ['specimens.0.corners'],
    ],
    [
      'corners that go the other way round',
      { specimens: [{ ...specimen, corners: specimen.corners.toReversed() as never }] },
      ['specimens.0.corners'],
    ],
    [
      'a size that is not the one of its scan',
      {
        faces: [{ widthMm: 148, heightMm: 210, name: { en: 'Front' } }],
        zones: [],
        features: [{ ...feature, box: null }],
        specimens: [specimen],
      },
      ['faces.0.widthMm'],
    ],
    [
      'an upright side of which the scan lies',
      {
        faces: [{ widthMm: 297, heightMm: 210, name: { en: 'Front' } }],
        zones: [],
        features: [{ ...feature, box: null }],
        specimens: [specimen],
      },
      ['faces.0.widthMm'],
    ],
    ['no such indicator', { alerts: [{ ...alert, indicator: 'constructor' }] }, ['alerts.0.indicator']],
    [
      'an alert about a zone that is not there',
      { alerts: [{ ...alert, signs: [{ kind: 'words', zone: 'foot', words: 'x' }] }] },
      ['alerts.0.signs.0.zone'],
    ],
    [
      'an alert about numbers that go backwards',
      { alerts: [{ ...alert, signs: [{ kind: 'numbers', from: '20', to: '3' }] }] },
      ['alerts.0.signs.0'],
    ],
    [
      'a number in a zone that is not there',
      { numbering: { rules: null, mask: null, zone: 'number', series: [] } },
      ['numbering.zone'],
    ],
    [
      'a number in a zone of fixed text',
      { numbering: { rules: null, mask: null, zone: 'heading', series: [] } },
      ['numbering.zone'],
    ],
    [
      'a series whose ends are not written alike',
      {
        numbering: {
          ...{ rules: null, mask: null, zone: null },
          series: [{ from: 'A1', to: '9', issued: { from: null, to: null }, source: '' }],
        },
      },
      ['numbering.series.0'],
    ],
  ])('%s', (_name, change, paths) => {
    expect(blocking(model(STATE, { specimens: [specimen], ...change }))).toEqual(paths);
  });

  test('an office of another issuer is told, and may stay', () => {
    const content = model(STATE, { offices: [FOREIGN], specimens: [specimen] });
    expect(blocking(content)).toEqual([]);
    expect(found(content, false)).toContain('offices.0');
  });
});

describe('items of other kinds', () => {
  test.each<[string, ItemContent, string[]]>([
    ['an issuer needs nobody', issuer({ iso: null, icao: null }), []],
    ['an office of nobody', office(NOWHERE), ['issuer']],
    [
      'an official whose signature is nowhere',
      {
        ...{ kind: 'official', office: REGISTRY, name: 'A. Clerk', role: { en: 'Clerk' } },
        ...{ period: { from: null, to: null }, signatures: [{ ...image, page: 9 }], sources: [] },
      },
      ['signatures.0'],
    ],
    [
      'a stamp of an issuer',
      {
        ...{ kind: 'stamp', office: STATE, name: { en: 'Seal' }, shape: 'round', size: null, colour: '' },
        ...{ words: [], period: { from: null, to: null }, impressions: [], sources: [] },
      },
      ['office'],
    ],
    [
      'a list that runs backwards',
      {
        ...{ kind: 'number-list', issuer: STATE, kinds: [], title: { en: 'Lost' }, sources: [] },
        ranges: [
          { from: '1', to: '9', why: 'lost', since: null, source: '' },
          { from: '9', to: '1', why: 'lost', since: null, source: '' },
        ],
      },
      ['ranges.1'],
    ],
    [
      'a note that says nothing',
      {
        ...{
          kind: 'note',
          issuer: STATE,
          kinds: [],
          title: { en: 'Births' },
          issuing: null,
          supporting: null,
        },
        ...{ lateRegistration: null, remarks: null, sources: [] },
      },
      ['issuing'],
    ],
  ])('%s', (_name, content, paths) => {
    expect(blocking(content)).toEqual(paths);
  });
});
