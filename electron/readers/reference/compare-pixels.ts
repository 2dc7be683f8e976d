import {
  asSeen,
  colourAmong,
  meanColour,
  onWhite,
  paperColour,
} from '../../../shared/imaging/comparison/colours.ts';
import { bestAgreement } from '../../../shared/imaging/comparison/correlate.ts';
import { freeCells } from '../../../shared/imaging/comparison/face-grid.ts';
import { boxInView, viewFace } from '../../../shared/imaging/comparison/face-view.ts';
import {
  likenessAmong,
  plainLikeness,
  type SpecimenView,
} from '../../../shared/imaging/comparison/likeness-among.ts';
import { isOverlaid, spreadIn } from '../../../shared/imaging/comparison/print-in-place.ts';
import { quadToQuad, rectangle } from '../../../shared/imaging/registration/homography.ts';
import { median } from '../../../shared/imaging/robust.ts';
import type { BoxMm } from '../../../shared/model/reference/basics.ts';
import type { FaceComparison, Likeness } from '../../../shared/model/reference/recognition.ts';
import type { Alert, AlertSign, ModelFeature } from '../../../shared/model/reference/reference-model.ts';
import type { Box } from '../../../shared/model/region.ts';
import { showsInScan } from '../../../shared/rules/physical-features.ts';
import type { FaceViews } from './face-views.ts';
import type { LoadedModel } from './loaded-model.ts';
import { type PlacedFace, regionOf } from './placed-face.ts';

/** Side of a cell of the background, mm: 32 px at 200 dpi on small sheets, 36 px at 150 dpi on large ones. */
const CELL_MM = 4;
const LARGE_CELL_MM = 6;
const LARGE_AREA_MM2 = 20_000;
/** Side of a cell of colour, mm. */
const COLOUR_CELL_MM = 8;
/** Spread of grey levels that every specimen must have in a cell: below it there is only paper, or a tint too faint. */
const LEAST_PATTERN = 5;
/** Features larger than this are compared cell by cell, mm: the middle of their likenesses stands for them. */
const LARGE_FEATURE_MM = 26;
/** Of a smaller feature no more than this share may lie where every document differs. */
const MOST_VARIABLE = 0.4;

/** Places where every document differs. */
function variablePlaces({ zones }: PlacedFace): readonly BoxMm[] {
  return zones.filter(({ kind }) => kind !== 'fixed-text').map(({ box }) => box);
}

/** The features of a face that a scan shows and that have a place. */
export function compareFeatures(
  face: PlacedFace,
  features: readonly ModelFeature[],
  views: FaceViews | null,
): FaceComparison['features'] {
  const places = variablePlaces(face);
  return features.flatMap((feature) => {
    const { box } = feature;
    if (!box || !showsInScan(feature) || isVariable(box, places)) return [];
    const likeness = views && face.shows(box) ? featureLikeness(views, box, places) : null;
    return [{ feature: feature.id, region: regionOf(face, box), likeness }];
  });
}

const isLarge = ({ width, height }: BoxMm) => Math.max(width, height) > LARGE_FEATURE_MM;

/** Whether a feature is another one on every document: a portrait, a number, a stamp. */
function isVariable(box: BoxMm, places: readonly BoxMm[]): boolean {
  const shared = places.reduce((sum, place) => sum + sharedArea(box, place), 0);
  return shared > MOST_VARIABLE * box.width * box.height && !(isLarge(box) && !isCovered(box, places));
}

/** Whether one place holds all of a box. */
function isCovered(box: BoxMm, places: readonly BoxMm[]): boolean {
  return places.some((place) => sharedArea(box, place) > 0.9 * box.width * box.height);
}

function sharedArea(one: BoxMm, other: BoxMm): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return across > 0 && down > 0 ? across * down : 0;
}

function featureLikeness(views: FaceViews, box: BoxMm, places: readonly BoxMm[]): Likeness | null {
  const { page, specimens } = views;
  if (!isLarge(box)) {
    const part = boxInView(page, box);
    const likeness = part && likenessAmong(page, specimens, part);
    return likeness && plainLikeness(likeness);
  }
  const inside = (cell: BoxMm) => ({ ...cell, x: cell.x + box.x, y: cell.y + box.y });
  const within = { widthMm: box.width, heightMm: box.height };
  // A line of small print is lower than a cell.
  const side = Math.min(CELL_MM, box.width, box.height);
  const free = freeCells(
    within,
    side,
    places.map((place) => relativeTo(place, box)),
    0,
  );
  const likenesses = free.flatMap((cell) => cellLikeness(views, inside(cell)) ?? []);
  if (likenesses.length === 0) return null;
  const sorted = likenesses.sort((a, b) => a.value - b.value);
  const typical = sorted[Math.floor(sorted.length / 2)]!;
  const means = sorted.flatMap(({ usual }) => usual?.mean ?? []);
  return { ...typical, usual: typical.usual && { ...typical.usual, mean: median(means) } };
}

function relativeTo({ x, y, width, height }: BoxMm, box: BoxMm): BoxMm {
  return { x: x - box.x, y: y - box.y, width, height };
}

/** The likeness of a cell that the specimens have print in and the page has nothing laid over; else null. */
function cellLikeness({ page, specimens }: FaceViews, cell: BoxMm): Likeness | null {
  const part = boxInView(page, cell);
  if (!part || !hasPrint(specimens, part) || isOverlaid(page.grey, greysOf(specimens), part)) return null;
  const likeness = likenessAmong(page, specimens, part);
  return likeness && plainLikeness(likeness);
}

function hasPrint(specimens: readonly SpecimenView[], part: Box): boolean {
  return greysOf(specimens).every((grey) => spreadIn(grey, part) >= LEAST_PATTERN);
}

function greysOf(specimens: readonly SpecimenView[]) {
  return specimens.map(({ view }) => view.grey);
}

/** The print of the face between its texts and its fields, by cells. */
export function compareBackground(face: PlacedFace, views: FaceViews): FaceComparison['background'] {
  const places = face.zones.map(({ box }) => box);
  const side = face.widthMm * face.heightMm < LARGE_AREA_MM2 ? CELL_MM : LARGE_CELL_MM;
  return freeCells(face, side, places).flatMap((cell) => {
    const likeness = face.shows(cell) ? cellLikeness(views, cell) : null;
    return likeness ? [{ region: regionOf(face, cell), cell, likeness }] : [];
  });
}

/** The colours of the face, and of its paper. Nothing when the page or a specimen has none. */
export function compareColours(
  face: PlacedFace,
  { page, specimens }: FaceViews,
): Pick<FaceComparison, 'colours' | 'paper'> {
  const coloured = specimens.flatMap(({ id, view }) =>
    view.colour ? [{ id, view, colour: view.colour }] : [],
  );
  if (!page.colour || coloured.length === 0) return { colours: [], paper: null };
  const cells = freeCells(face, COLOUR_CELL_MM, variablePlaces(face)).flatMap((cell) => {
    const part = face.shows(cell) ? boxInView(page, cell) : null;
    return part && !isOverlaid(page.grey, greysOf(coloured), part) ? [{ cell, part }] : [];
  });
  if (cells.length === 0) return { colours: [], paper: null };
  const ours = cells.map(({ part }) => meanColour(page.colour!, part));
  const paper = paperColour(ours);
  const theirs = coloured.map(({ id, colour }) => {
    const means = cells.map(({ part }) => meanColour(colour, part));
    return { id, means, paper: paperColour(means) };
  });
  const colours = cells.flatMap(({ cell }, at) => {
    const others = theirs.map((one) => ({ id: one.id, colour: onWhite(one.means[at]!, one.paper) }));
    const measured = colourAmong(onWhite(ours[at]!, paper), others);
    return measured ? [{ region: regionOf(face, cell), cell, ...measured }] : [];
  });
  const papers = theirs.map((one) => ({ id: one.id, colour: asSeen(one.paper) }));
  return { colours, paper: colourAmong(asSeen(paper), papers) };
}

/** How much places look like those of known forgeries, and like the specimens. */
export async function compareAlerts(
  face: PlacedFace,
  alerts: readonly Alert[],
  {
    faceNumber,
    views,
    imageOf,
  }: {
    readonly faceNumber: number;
    readonly views: FaceViews;
    readonly imageOf: LoadedModel['imageOf'];
  },
): Promise<FaceComparison['alerts']> {
  const measured: FaceComparison['alerts'][number][] = [];
  for (const alert of alerts) {
    for (const [at, sign] of alert.signs.entries()) {
      if (sign.kind !== 'looks' || sign.face !== faceNumber || !face.shows(sign.box)) continue;
      const likenesses = await signLikeness(sign, views, imageOf);
      if (likenesses)
        measured.push({ alert: alert.id, sign: at, region: regionOf(face, sign.box), ...likenesses });
    }
  }
  return measured;
}

/** Images of alerts are cut by hand: they lie less exactly than specimens. */
const ALERT_REACH_MM = 1;

async function signLikeness(
  { box, image }: Extract<AlertSign, { kind: 'looks' }>,
  { page, specimens }: FaceViews,
  imageOf: LoadedModel['imageOf'],
): Promise<{ readonly withAlert: number; readonly withSpecimens: number } | null> {
  const part = boxInView(page, box);
  const theirs = part && likenessAmong(page, specimens, part);
  if (!part || !theirs) return null;
  const { raster } = await imageOf(image.sha256, image.page);
  const cut = image.box ?? { x: 0, y: 0, width: raster.width, height: raster.height };
  const corners = rectangle(cut.width, cut.height).map(({ x, y }) => ({ x: x + cut.x, y: y + cut.y }));
  const [one, two, three, four] = corners;
  const toImage = quadToQuad(rectangle(box.width, box.height), [one!, two!, three!, four!]);
  if (!toImage) return null;
  const size = { widthMm: box.width, heightMm: box.height };
  const alert = viewFace(raster, toImage, size, page.pxPerMm);
  const all = { x: 0, y: 0, width: alert.grey.width, height: alert.grey.height };
  const reach = Math.round(ALERT_REACH_MM * page.pxPerMm);
  const agreement = bestAgreement(alert.grey, page.grey, all, reach, { dx: part.x, dy: part.y });
  return agreement && { withAlert: agreement.value, withSpecimens: theirs.value };
}
