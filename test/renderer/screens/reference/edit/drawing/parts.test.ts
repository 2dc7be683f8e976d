import { expect, test } from 'vitest';
import { wholeImage } from '../../../../../../renderer/screens/reference/edit/drawing/face-geometry.ts';
import {
  openProposals,
  withProposals,
} from '../../../../../../renderer/screens/reference/edit/drawing/open-proposals.ts';
import {
  partOf,
  withBox,
  withCopy,
  withFaceSize,
  withFeature,
  withKind,
  withoutPart,
  withPart,
  withZone,
  zoneOf,
} from '../../../../../../renderer/screens/reference/edit/drawing/parts.ts';
import { pickedFeature } from '../../../../../../renderer/screens/reference/edit/drawing/picked-feature.ts';
import {
  withFoundCorners,
  withSpecimens,
} from '../../../../../../renderer/screens/reference/edit/drawing/specimens.ts';
import { wantingParts } from '../../../../../../renderer/screens/reference/edit/drawing/wanting-parts.ts';
import type { ModelFeature } from '../../../../../../shared/model/reference/reference-model.ts';
import { BOX, bareModel } from '../models.ts';

const place = { face: 1, box: BOX };

test('names of parts are never given twice, not even after one was removed in between', () => {
  const one = withPart(bareModel(), 'field', place);
  const two = withPart(one.model, 'field', place);
  expect([one.part.id, two.part.id]).toEqual(['field-1', 'field-2']);
  expect(withPart(withoutPart(two.model, one.part), 'field', place).part.id).toBe('field-1');
});

test('a zone that becomes one of another kind keeps its place and what fits', () => {
  const { model, part } = withZone(bareModel(), 'fixed-text', { ...place, words: 'NAME' });
  const photo = withKind(model, part, 'photo');
  expect(photo.zones[0]).toEqual({ id: 'text-1', face: 1, box: BOX, kind: 'photo' });
  expect(withKind(model, part, 'fixed-text').zones[0]).toMatchObject({ words: 'NAME' });
});

test('what pointed at a zone that is removed points at nothing', () => {
  const { model, part } = withZone(bareModel(), 'field', place);
  const pointing = { ...model, numbering: { ...model.numbering, zone: part.id } };
  expect(withoutPart(pointing, part).numbering.zone).toBeNull();
});

test('a copy lies below the first, under a name of its own', () => {
  const { model, part } = withFeature(bareModel(), 1, BOX);
  const copy = withCopy(model, part)!;
  expect(copy.part.id).toBe('feature-2');
  expect(partOf(copy.model, copy.part)?.box).toEqual({ ...BOX, x: 12, y: 16 });
});

test('a face that becomes smaller takes its parts along', () => {
  const { model, part } = withZone(bareModel(), 'stamp', { face: 1, box: { ...BOX, x: 170, y: 280 } });
  const small = withFaceSize(model, 1, { widthMm: 85.6, heightMm: 53.98 });
  expect(partOf(small, part)?.box).toEqual({ x: 55.6, y: 48.98, width: 30, height: 5 });
  expect(partOf(withBox(small, part, BOX), part)?.box).toEqual(BOX);
});

test('proposals for places that are taken are not made, and those accepted get names of their own', () => {
  const { model } = withZone(bareModel(), 'fixed-text', { ...place, words: 'NAME' });
  const near = zoneOf('fixed-text', { id: 'p1', face: 1, box: { ...BOX, x: 11 } }, { words: 'NAME' });
  const far = zoneOf('fixed-text', { id: 'p2', face: 1, box: { ...BOX, y: 90 } }, { words: 'DATE' });
  const open = openProposals([near, far], model, 1);
  expect(open).toEqual([far]);
  expect(withProposals(model, open, 1).model.zones.map(({ id }) => id)).toEqual(['text-1', 'text-2']);
});

test('what was read within a stamp or a signature is not proposed', () => {
  const { model } = withZone(bareModel(), 'stamp', { ...place, words: '' });
  const inside = zoneOf('field', { id: 'p1', face: 1, box: { ...BOX, x: BOX.x + 4, width: 5 } }, {});
  const beside = zoneOf('field', { id: 'p2', face: 1, box: { ...BOX, y: 90 } }, {});
  expect(openProposals([inside, beside], model, 1)).toEqual([beside]);
});

test('a feature takes from the taxonomy how it is looked at, and no description in a language nobody wrote', () => {
  const { model } = withFeature(bareModel(), 1, BOX);
  const feature = model.features[0] as ModelFeature;
  const fibres = {
    id: 'substrate.fibres',
    name: { en: 'Fibres', nl: 'Vezels' },
    scan: 'no' as const,
    lights: ['UV365', 'unknown'],
  };
  expect(pickedFeature(feature, fibres)).toMatchObject({
    feature: 'substrate.fibres',
    lights: ['UV365'],
    methods: ['light'],
    level: 2,
    description: {},
  });
  const described = { ...feature, description: { en: 'Red and blue' } };
  expect(pickedFeature(described, fibres).description).toEqual({ en: 'Red and blue' });
});

test('scans go to the faces that have none yet, and then to the one in hand', () => {
  const model = bareModel();
  const twoFaces = { ...model, faces: [model.faces[0]!, model.faces[0]!] };
  const corner = { x: 0, y: 0 };
  const scan = {
    image: { sha256: 'a'.repeat(64), page: 1, box: null, light: 'VIS' as const, caption: null },
    corners: [corner, corner, corner, corner] as [typeof corner, typeof corner, typeof corner, typeof corner],
    origin: 'scan.jpg',
    tier: 'public' as const,
  };
  const { specimens } = withSpecimens(twoFaces, [scan, scan, scan], 2);
  expect(specimens.map(({ id, face }) => [id, face])).toEqual([
    ['specimen-1', 1],
    ['specimen-2', 2],
    ['specimen-3', 2],
  ]);
});

test('corners that are found late leave alone what was set by hand meanwhile', () => {
  const corners = (at: number) => wholeImage({ widthPx: at, heightPx: at });
  const image = { sha256: 'a'.repeat(64), page: 1, box: null, light: 'VIS' as const, caption: null };
  const scan = { image, corners: corners(100), origin: 'scan.jpg', tier: 'public' as const };
  const other = { ...scan, image: { ...image, page: 2 } };
  const byHand = { ...scan, corners: corners(90) };
  const found = withFoundCorners([scan, other, byHand], { image, whole: corners(100), found: corners(80) });
  expect(found.map((each) => each.corners[2].x)).toEqual([80, 100, 90]);
});

test('parts that are incomplete or block validation are told, remarks are not', () => {
  const { model } = withZone(withZone(bareModel(), 'photo', place).model, 'stamp', place);
  const missing = (at: number, blocks: boolean) => ({
    path: ['zones', at],
    blocks,
    text: { en: '', nl: '' },
  });
  const held = [{ path: ['zones', 0, 'box'], why: 'empty' as const }];
  expect(wantingParts(model, { held, missing: [missing(1, false)] })).toEqual(new Set(['photo-1']));
  expect(wantingParts(model, { held: [], missing: [missing(1, true)] })).toEqual(new Set(['stamp-1']));
});
