import { describe, expect, test } from 'vitest';
import type { PageImage } from '../../../../electron/readers/reader.ts';
import { compareFace, type LaidPage } from '../../../../electron/readers/reference/compare-face.ts';
import type { LoadedModel } from '../../../../electron/readers/reference/loaded-model.ts';
import { LoepError } from '../../../../shared/model/errors.ts';
import type { Homography, Registration } from '../../../../shared/model/reference/recognition.ts';
import type { ReferenceModel } from '../../../../shared/model/reference/reference-model.ts';
import { pageText } from '../../../shared/page-text.ts';
import { fieldZone, matchedModel } from '../../../shared/reference-model.ts';

/** A card of 90 × 60 mm, drawn at 10 px a mm on a page of 100 × 70 mm. */
const PX = 10;
const [WIDTH, HEIGHT] = [1000, 700];
const LEFT = 50;
const TOP = 50;

const TITLE = { x: 20, y: 6, width: 30, height: 4 };
const LABEL = { x: 6, y: 30, width: 16, height: 4 };
const FIELD = { x: 6, y: 36, width: 30, height: 5 };
const EMBLEM = { x: 70, y: 6, width: 12, height: 12 };

interface Drawing {
  readonly seed: number;
  readonly title?: number;
  readonly titleDownMm?: number;
  readonly emblem?: number | null;
  readonly waveMm?: number;
  readonly paper?: readonly [number, number, number];
  readonly entry?: number;
}

function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

const drawn = new Map<string, PageImage>();

/** Prints a card once for all tests. */
function draw(drawing: Drawing): PageImage {
  const key = JSON.stringify(drawing);
  const known = drawn.get(key) ?? print(drawing);
  drawn.set(key, known);
  return known;
}

/** Prints the card: waves over all of it, marks for letters, an emblem, an entry; grain and a blur of the scanner. */
function print({
  seed,
  title = 1,
  titleDownMm = 0,
  emblem = 2,
  waveMm = 1.6,
  paper,
  entry = 9,
}: Drawing): PageImage {
  const [red, green, blue] = paper ?? [236, 238, 234];
  const plane = new Float64Array(WIDTH * HEIGHT).fill(1);
  for (let y = TOP; y < TOP + 60 * PX; y++) {
    for (let x = LEFT; x < LEFT + 90 * PX; x++) {
      const phase = ((y - TOP) / PX + 0.5 * Math.sin((x - LEFT) / PX / 3)) / waveMm;
      plane[y * WIDTH + x] = 0.9 + 0.1 * Math.cos(2 * Math.PI * phase);
    }
  }
  marks(plane, { ...TITLE, y: TITLE.y + titleDownMm }, title);
  marks(plane, LABEL, 3);
  marks(plane, FIELD, entry);
  if (emblem !== null) marks(plane, EMBLEM, emblem);
  const grain = noise(seed);
  const data = new Uint8Array(WIDTH * HEIGHT * 3);
  for (let at = 0; at < plane.length; at++) {
    const speck = 10 * (grain() - 0.5);
    for (const [channel, level] of [red, green, blue].entries()) {
      data[3 * at + channel] = Math.max(0, Math.min(255, Math.round(plane[at]! * level + speck)));
    }
  }
  return {
    page: 1,
    widthPx: WIDTH,
    heightPx: HEIGHT,
    dpi: PX * 25.4,
    dpiSource: 'file',
    origin: 'image',
    storage: 'jpeg',
    colour: true,
    raster: { width: WIDTH, height: HEIGHT, channels: 3, data },
  };
}

/** Strokes within a box of the card, the same for the same seed. */
function marks(plane: Float64Array, box: typeof TITLE, seed: number): void {
  const next = noise(seed);
  for (let stroke = 0; stroke < box.width * 2.5; stroke++) {
    const x = Math.round(LEFT + PX * (box.x + next() * (box.width - 1)));
    const y = Math.round(TOP + PX * (box.y + next() * (box.height - 1)));
    const [width, height] = next() < 0.5 ? [3, 10] : [9, 3];
    for (let row = y; row < y + height; row++) plane.fill(0.2, row * WIDTH + x, row * WIDTH + x + width);
  }
}

const zones: ReferenceModel['zones'] = [
  {
    id: 'title',
    kind: 'fixed-text',
    face: 1,
    box: TITLE,
    words: 'TITLE HERE',
    language: null,
    typeface: null,
    isBold: true,
  },
  {
    id: 'label',
    kind: 'fixed-text',
    face: 1,
    box: LABEL,
    words: 'Surname',
    language: null,
    typeface: null,
    isBold: false,
  },
  { ...fieldZone('surname', 'person.surname'), box: FIELD },
];

const emblem: ReferenceModel['features'][number] = {
  id: 'emblem',
  feature: 'print.offset',
  face: 1,
  box: EMBLEM,
  lights: ['VIS'],
  images: [],
  level: 1,
  methods: ['look'],
  description: { en: 'Arms' },
  tolerance: null,
  tier: 'public',
};

function loadedModel(specimens: readonly Drawing[], change: Partial<ReferenceModel> = {}): LoadedModel {
  const corner = (x: number, y: number) => ({ x: LEFT + PX * x, y: TOP + PX * y });
  const content = matchedModel().content;
  const sha = (at: number) => String(at).repeat(64);
  const model = matchedModel({
    faces: [{ name: { en: 'front' }, widthMm: 90, heightMm: 60 }],
    zones,
    features: [emblem],
    specimens: specimens.map((_, at) => ({
      ...content.specimens[0]!,
      id: `specimen-${at}`,
      image: { ...content.specimens[0]!.image, sha256: sha(at) },
      // Drawn by hand: each a little beside the card.
      corners: [corner(0.2 * at, 0), corner(90, 0.1 * at), corner(90, 60), corner(0, 60)],
    })),
    ...change,
  });
  const images = new Map(specimens.map((drawing, at) => [sha(at), draw(drawing)]));
  return {
    model,
    faces: [],
    imageOf: async (sha256) => {
      const image = images.get(sha256);
      if (!image) throw new LoepError('not-found', { en: 'gone', nl: 'weg' });
      return image;
    },
  };
}

/** As words alone lay it: a third of a mm off. */
const toPage: Homography = [PX * 1.002, 0, LEFT + 3, 0, PX, TOP - 2, 0, 0, 1];

const registration: Registration = {
  page: 1,
  model: 'model-1',
  face: 1,
  toPage,
  pxPerMm: PX,
  errorMm: 0.2,
  by: 'words',
  inliers: 20,
  pairs: 22,
  log10Nfa: -12,
};

const SPECIMENS: readonly Drawing[] = [
  { seed: 11, entry: 21 },
  { seed: 12, entry: 22 },
  { seed: 13, entry: 23 },
];

const measure = (drawing: Partial<Drawing> = {}, rest: Partial<LaidPage> = {}) =>
  compareFace({
    image: draw({ seed: 99, ...drawing }),
    text: null,
    sheet: null,
    registration,
    loaded: loadedModel(SPECIMENS),
    ...rest,
  });

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;

describe('a page of the model', () => {
  test('agrees at every place, though it was laid a little beside, and tells its size', async () => {
    const { fixedTexts, features, background, colours, paper, printScale } = await measure();
    for (const { likeness, shiftMm, inkRatio, heightRatio, widthRatio } of fixedTexts) {
      expect(likeness!.value).toBeGreaterThan(0.9);
      expect(likeness!.usual!.pairs).toBe(3);
      expect(Math.hypot(shiftMm!.x, shiftMm!.y)).toBeLessThan(0.3);
      for (const ratio of [inkRatio, heightRatio, widthRatio]) expect(ratio).toBeCloseTo(1, 1);
    }
    expect(features[0]!.likeness!.value).toBeGreaterThan(0.9);
    expect(background.length).toBeGreaterThan(60);
    expect(median(background.map(({ likeness }) => likeness.value))).toBeGreaterThan(0.8);
    expect(Math.max(...colours.map(({ deltaE }) => deltaE))).toBeLessThan(2);
    expect(paper!.deltaE).toBeLessThan(2);
    expect(printScale!.across).toBeCloseTo(1, 2);
  });

  test('words are given to their places, in mm of the model', async () => {
    // Characters of 2 × 4 mm: the entry begins 1 mm left of its field.
    const text = pageText([
      { text: 'Surname', x: 110, y: 350, confidence: 0.96 },
      { text: 'BEKKER', x: 100, y: 415, confidence: 0.97 },
    ]);
    const { fixedTexts, fields } = await measure({}, { text });
    expect(fixedTexts[1]).toMatchObject({ zone: 'label', text: 'Surname', confidence: 0.96 });
    expect(fixedTexts[1]!.words[0]!.region.box).toMatchObject({ x: 110, y: 350 });
    expect(fields).toMatchObject([{ zone: 'surname', text: 'BEKKER', confidence: 0.97 }]);
    expect(fields[0]!.beyondMm!.left).toBeCloseTo(1, 0);
    expect(fields[0]!.beyondMm!.right).toBe(0);
  });
});

describe('a page that deviates', () => {
  test('other letters, letters beside their place, and none', async () => {
    const other = (await measure({ title: 55 })).fixedTexts[0]!;
    expect(other.likeness!.value).toBeLessThan(0.5);
    expect(other.shiftMm).toBeNull();
    const beside = (await measure({ titleDownMm: 2.5 })).fixedTexts[0]!;
    expect(beside.shiftMm!.y).toBeCloseTo(2.5, 0);
    expect(beside.likeness!.value).toBeGreaterThan(0.7);
  });

  test('another emblem, none, other waves, and other paper', async () => {
    expect((await measure({ emblem: 77 })).features[0]!.likeness!.value).toBeLessThan(0.5);
    expect((await measure({ emblem: null })).features[0]!.likeness!.value).toBeLessThan(0.5);
    const waves = (await measure({ waveMm: 2.3 })).background.map(({ likeness }) => likeness.value);
    expect(median(waves)).toBeLessThan(0.5);
    expect((await measure({ paper: [232, 215, 185] })).paper!.deltaE).toBeGreaterThan(10);
  });
});

describe('what cannot be compared is not', () => {
  test('coarse, bilevel and colourless pages', async () => {
    const coarse = { ...registration, pxPerMm: 3 };
    expect(await measure({}, { registration: coarse })).toMatchObject({
      background: [],
      colours: [],
      paper: null,
    });
    const bilevel = await measure({}, { image: { ...draw({ seed: 1 }), storage: 'bilevel' } });
    expect(bilevel.fixedTexts[0]).toMatchObject({ likeness: null, inkRatio: null, shiftMm: null });
    expect(bilevel.features[0]!.likeness).toBeNull();
  });

  test('one specimen tells no spread; an image that is gone leaves the others', async () => {
    const alone = await measure({}, { loaded: loadedModel(SPECIMENS.slice(0, 1)) });
    expect(alone.features[0]!.likeness).toMatchObject({ usual: null, specimen: 'specimen-0' });
    const loaded = loadedModel(SPECIMENS);
    const first = loaded.model.content.specimens[0]!.image.sha256;
    const imageOf: LoadedModel['imageOf'] = (sha256, page) =>
      loaded.imageOf(sha256 === first ? 'gone' : sha256, page);
    expect((await measure({}, { loaded: { ...loaded, imageOf } })).features[0]!.likeness!.usual!.pairs).toBe(
      1,
    );
    await expect(
      measure({}, { loaded: { ...loaded, imageOf: () => loaded.imageOf('gone', 1) } }),
    ).rejects.toThrow(LoepError);
  });

  test('a model without specimens; a face that it does not have', async () => {
    const bare = await measure({}, { loaded: loadedModel([]) });
    expect(bare).toMatchObject({ background: [], alerts: [], features: [{ likeness: null }] });
    await expect(measure({}, { registration: { ...registration, face: 2 } })).rejects.toThrow(RangeError);
  });
});

test('a place that looks like that of an alert', async () => {
  const [sign] = [{ sha256: '0'.repeat(64), page: 1, light: 'VIS', caption: null } as const];
  const box = {
    x: LEFT + PX * EMBLEM.x,
    y: TOP + PX * EMBLEM.y,
    width: PX * EMBLEM.width,
    height: PX * EMBLEM.height,
  };
  const alert = {
    id: 'alert-1',
    title: { en: 'Other arms' },
    description: { en: 'Other arms' },
    indicator: 'counterfeit.feature_imitated',
    since: null,
    signs: [
      { kind: 'looks' as const, face: 1, box: EMBLEM, image: { ...sign, sha256: 'f'.repeat(64), box } },
    ],
    images: [],
    tier: 'partner' as const,
  };
  const loaded = loadedModel(SPECIMENS, { alerts: [alert] });
  const imageOf: LoadedModel['imageOf'] = async (sha256, page) =>
    sha256 === 'f'.repeat(64) ? draw({ seed: 31, emblem: 77 }) : loaded.imageOf(sha256, page);
  const like = await measure({ emblem: 77 }, { loaded: { ...loaded, imageOf } });
  expect(like.alerts[0]!.withAlert).toBeGreaterThan(0.9);
  expect(like.alerts[0]!.withSpecimens).toBeLessThan(0.5);
  const unlike = await measure({}, { loaded: { ...loaded, imageOf } });
  expect(unlike.alerts[0]!.withAlert).toBeLessThan(unlike.alerts[0]!.withSpecimens);
});

test('a face that words laid far off at one end is brought back step by step', async () => {
  // Words of another size in the heading stretch the map: what lies at the far end is out of reach at first.
  const stretched: Homography = [PX * 0.965, 0, LEFT + 3, 0, PX, TOP - 2, 0, 0, 1];
  const { features, fixedTexts, background } = await measure(
    {},
    { registration: { ...registration, toPage: stretched } },
  );
  expect(features[0]!.likeness!.value).toBeGreaterThan(0.9);
  for (const { likeness, shiftMm } of fixedTexts) {
    expect(likeness!.value).toBeGreaterThan(0.9);
    expect(Math.hypot(shiftMm!.x, shiftMm!.y)).toBeLessThan(0.3);
  }
  expect(Math.min(...background.map(({ likeness }) => likeness.value))).toBeGreaterThan(0.8);
});
