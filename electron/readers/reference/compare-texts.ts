import { type Agreement, bestAgreement } from '../../../shared/imaging/comparison/correlate.ts';
import { boxInView } from '../../../shared/imaging/comparison/face-view.ts';
import { inkIn } from '../../../shared/imaging/comparison/ink-measures.ts';
import { likenessAmong, plainLikeness } from '../../../shared/imaging/comparison/likeness-among.ts';
import { median } from '../../../shared/imaging/robust.ts';
import type { BoxMm } from '../../../shared/model/reference/basics.ts';
import type { FaceComparison, FixedWord, Likeness } from '../../../shared/model/reference/recognition.ts';
import type { Zone } from '../../../shared/model/reference/zones.ts';
import type { Region } from '../../../shared/model/region.ts';
import { aroundBoxes } from '../../../shared/rules/reference-checks/cell-clusters.ts';
import { type WordOnFace, wordsByZone } from '../../../shared/rules/reference-checks/words-on-face.ts';
import type { FaceViews } from './face-views.ts';
import { type PlacedFace, regionOf } from './placed-face.ts';

type FixedZone = Extract<Zone, { kind: 'fixed-text' }>;
type FixedText = FaceComparison['fixedTexts'][number];

/** What belongs to a text beyond the box drawn around it, mm. */
const MARGIN_MM = 0.5;
/** A text less like than this is looked for further away, and is displaced when it is that much more like there. */
const LOST = 0.6;
const LEAST_GAIN = 0.25;
const FAR_REACH_MM = 3.2;
/** Least side of the window by which the letters of a word are compared, mm. */
const LEAST_WINDOW_MM = 1.5;

/** Words read less surely, and single signs, may be specks or a stamp: they say nothing of where an entry ends. */
const CLEAR = 0.9;
const CLEAR_WORD = /[\p{L}\p{N}]{2}/u;

interface MeasuredText {
  readonly zone: FixedZone;
  readonly likeness: Likeness | null;
  readonly shiftMm: FixedText['shiftMm'];
}

/** Measures the fixed texts and the fields of a face. */
export function compareTexts(
  face: PlacedFace,
  words: readonly WordOnFace[],
  views: FaceViews | null,
): Pick<FaceComparison, 'fixedTexts' | 'fields'> {
  const texts = face.zones.flatMap((zone) => (zone.kind === 'fixed-text' ? [measureText(zone, views)] : []));
  const shifted = new Map(texts.map(({ zone, shiftMm }) => [zone.id, moved(zone.box, shiftMm)]));
  const zones = face.zones.map((zone) => ({ ...zone, box: shifted.get(zone.id) ?? zone.box }));
  const byZone = wordsByZone(words, zones);
  return {
    fixedTexts: texts.map((text) => fixedText(face, text, byZone.get(text.zone.id) ?? [], views)),
    fields: face.zones.flatMap((zone) =>
      zone.kind === 'field' ? [fieldOf(face, zone, byZone.get(zone.id) ?? [])] : [],
    ),
  };
}

function measureText(zone: FixedZone, views: FaceViews | null): MeasuredText {
  const part = views && boxInView(views.page, grown(zone.box));
  const near = part && likenessAmong(views.page, views.specimens, part);
  if (!near) return { zone, likeness: null, shiftMm: null };
  const far = near.value < LOST ? foundFurther(views, part, near) : null;
  const { dx, dy } = far ?? near;
  const { pxPerMm } = views.page;
  const isThere = (far ?? near).value >= LOST;
  return {
    zone,
    likeness: plainLikeness(far ? { ...near, value: far.value } : near),
    shiftMm: isThere ? { x: dx / pxPerMm, y: dy / pxPerMm } : null,
  };
}

/** The same print a little further away, much more like it than what is in its place. */
function foundFurther(
  { page, specimens }: FaceViews,
  part: NonNullable<ReturnType<typeof boxInView>>,
  near: Likeness,
): Agreement | null {
  const specimen = specimens.find(({ id }) => id === near.specimen)!;
  const reach = Math.round(FAR_REACH_MM * page.pxPerMm);
  const far = bestAgreement(specimen.view.grey, page.grey, part, reach);
  return far && far.value >= LOST && far.value - near.value >= LEAST_GAIN ? far : null;
}

function fixedText(
  face: PlacedFace,
  { zone, likeness, shiftMm }: MeasuredText,
  words: readonly WordOnFace[],
  views: FaceViews | null,
): FixedText {
  const box = moved(zone.box, shiftMm);
  return {
    zone: zone.id,
    text: words.map(({ text }) => text).join(' '),
    confidence: surenessOf(words),
    words: words.map((word) => fixedWord(face.page, word, shiftMm, views)),
    shiftMm,
    region: regionOf(face, box),
    likeness,
    ...printMeasures(face, { zone, likeness, shiftMm }, views),
  };
}

function surenessOf(words: readonly WordOnFace[]): number {
  return words.length === 0 ? 0 : Math.min(...words.map(({ confidence }) => confidence));
}

function fixedWord(
  page: number,
  { text, confidence, onPage, box }: WordOnFace,
  shiftMm: FixedText['shiftMm'],
  views: FaceViews | null,
): FixedWord {
  const region: Region = { page, box: onPage };
  return { text, confidence, region, likeness: views && weakestWindow(views, box, shiftMm) };
}

/** The likeness of that stretch of a word, about as wide as it is high, that stays furthest behind the specimens. */
function weakestWindow(
  { page, specimens }: FaceViews,
  box: BoxMm,
  shiftMm: FixedText['shiftMm'],
): Likeness | null {
  const side = Math.max(LEAST_WINDOW_MM, Math.min(box.width, box.height));
  const back = { x: -(shiftMm?.x ?? 0), y: -(shiftMm?.y ?? 0) };
  const around = { dx: Math.round(-back.x * page.pxPerMm), dy: Math.round(-back.y * page.pxPerMm) };
  const count = Math.max(1, Math.ceil((2 * (box.width - side)) / side) + 1);
  let weakest: Likeness | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < count; at++) {
    const x = count === 1 ? box.x : box.x + ((box.width - side) * at) / (count - 1);
    const height = Math.max(box.height, LEAST_WINDOW_MM);
    const part = boxInView(page, { x: x + back.x, y: box.y + back.y, width: side, height });
    const likeness = part && likenessAmong(page, specimens, part, undefined, around);
    if (!likeness) continue;
    const behind = (likeness.usual?.mean ?? 1) - likeness.value;
    if (behind > most) [most, weakest] = [behind, plainLikeness(likeness)];
  }
  return weakest;
}

/** Ink and size of the letters against the specimen that the text is most like. */
function printMeasures(
  face: PlacedFace,
  { zone, likeness, shiftMm }: MeasuredText,
  views: FaceViews | null,
): Pick<FixedText, 'inkRatio' | 'heightRatio' | 'widthRatio'> {
  const none = { inkRatio: null, heightRatio: null, widthRatio: null };
  const specimen = views?.specimens.find(({ id }) => id === likeness?.specimen);
  const box = grown(zone.box);
  const here = views && boxInView(views.page, moved(box, shiftMm));
  const there = specimen && boxInView(specimen.view, box);
  if (!views || !here || !specimen || !there || !face.shows(moved(box, shiftMm))) return none;
  const ours = inkIn(views.page.grey, here);
  const theirs = inkIn(specimen.view.grey, there);
  if (theirs.mass === 0 || !theirs.extent) return none;
  const inkRatio = ours.mass / theirs.mass;
  if (!ours.extent || likeness!.value <= 0) return { ...none, inkRatio };
  return {
    inkRatio,
    heightRatio: ours.extent.height / theirs.extent.height,
    widthRatio: ours.extent.width / theirs.extent.width,
  };
}

function fieldOf(
  face: PlacedFace,
  zone: Zone,
  words: readonly WordOnFace[],
): FaceComparison['fields'][number] {
  const text = words.map((word) => word.text).join(' ');
  if (words.length === 0) {
    const region = regionOf(face, zone.box);
    return { zone: zone.id, text, confidence: 0, words: [], region, beyondMm: null };
  }
  const boxes = words.map(({ box }) => box);
  return {
    zone: zone.id,
    text,
    confidence: surenessOf(words),
    words: words.map(({ text, confidence, onPage }) => ({
      text,
      confidence,
      region: { page: face.page, box: onPage },
    })),
    region: regionOf(face, aroundBoxes(boxes)),
    beyondMm: beyondZone(zone.box, words.filter(isClear)),
  };
}

function isClear({ text, confidence }: WordOnFace): boolean {
  return confidence >= CLEAR && CLEAR_WORD.test(text);
}

/**
 * How far an entry reaches out of its zone: its ends to the sides, its middle up and down, since boxes around words
 * take in what lies above and below them.
 */
function beyondZone(
  { x, y, width, height }: BoxMm,
  words: readonly WordOnFace[],
): FaceComparison['fields'][number]['beyondMm'] {
  if (words.length === 0) return null;
  const ends = aroundBoxes(words.map(({ box }) => box));
  const middle = median(words.map(({ box }) => box.y + box.height / 2));
  return {
    left: Math.max(0, x - ends.x),
    top: Math.max(0, y - middle),
    right: Math.max(0, ends.x + ends.width - (x + width)),
    bottom: Math.max(0, middle - (y + height)),
  };
}

function grown({ x, y, width, height }: BoxMm): BoxMm {
  const both = 2 * MARGIN_MM;
  return { x: x - MARGIN_MM, y: y - MARGIN_MM, width: width + both, height: height + both };
}

function moved(box: BoxMm, shiftMm: FixedText['shiftMm']): BoxMm {
  return shiftMm ? { ...box, x: box.x + shiftMm.x, y: box.y + shiftMm.y } : box;
}
