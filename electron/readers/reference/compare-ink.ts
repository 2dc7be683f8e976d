import { freeCells } from '../../../shared/imaging/comparison/face-grid.ts';
import { boxInView } from '../../../shared/imaging/comparison/face-view.ts';
import {
  type CommonPrint,
  commonPrint,
  type InkPlace,
  ownInk,
  paperOf,
} from '../../../shared/imaging/comparison/own-ink.ts';
import type { GreyRaster } from '../../../shared/imaging/raster.ts';
import type { BoxMm } from '../../../shared/model/reference/basics.ts';
import type { FaceComparison } from '../../../shared/model/reference/recognition.ts';
import type { ModelFeature } from '../../../shared/model/reference/reference-model.ts';
import type { Zone } from '../../../shared/model/reference/zones.ts';
import type { FaceViews } from './face-views.ts';
import { type PlacedFace, regionOf } from './placed-face.ts';

/** Zones that are empty until somebody fills them in, signs, stamps or puts a photograph there. */
const FILLED: ReadonlySet<Zone['kind']> = new Set<Zone['kind']>(['field', 'photo', 'signature', 'stamp']);
/** Set by hand: they lie as they fall, so far beside their zone, mm. */
const BY_HAND: ReadonlySet<Zone['kind']> = new Set<Zone['kind']>(['signature', 'stamp']);
const HAND_MM = 8;
/** Letters reach so far out of the box around a text, mm. */
const MARGIN_MM = 0.5;
/** Side of the cells of blank paper that show what is no ink, mm. */
const CELL_MM = 6;

/** A picture, its paper, and the print that is none of its own. */
interface Looked {
  readonly grey: GreyRaster;
  readonly paper: number;
  /** null when all that is dark counts. */
  readonly common: CommonPrint | null;
}

/**
 * How much ink stands in the places that are filled in, on the page and on the specimens, beyond the print that the
 * other specimens have there. Two specimens at least: one does not tell print from what was filled in.
 */
export function compareInk(
  face: PlacedFace,
  features: readonly ModelFeature[],
  views: FaceViews | null,
): FaceComparison['ink'] {
  if (!views || views.specimens.length < 2) return [];
  const greys = views.specimens.map(({ view }) => view.grey);
  const page = lookedAt(views.page.grey, greys);
  const specimens = greys.map((grey) =>
    lookedAt(
      grey,
      greys.filter((other) => other !== grey),
    ),
  );
  const noise = noiseOf(face, features, views, specimens);
  return face.zones.flatMap((zone) => {
    const place = FILLED.has(zone.kind) && face.shows(zone.box) ? inkPlace(face, zone, views) : null;
    const share = place && inkOf(asOf(zone, page), place);
    const theirs = place ? specimens.flatMap((specimen) => inkOf(asOf(zone, specimen), place) ?? []) : [];
    if (share === null || theirs.length < specimens.length) return [];
    const usual = { least: Math.min(...theirs), specimens: theirs.length };
    return [{ zone: zone.id, region: regionOf(face, zone.box), share, usual, noise }];
  });
}

function lookedAt(grey: GreyRaster, others: readonly GreyRaster[]): Looked {
  return { grey, paper: paperOf(grey), common: commonPrint(others) };
}

/** Portraits are much alike: what two of them have in common is not print. */
function asOf({ kind }: Zone, looked: Looked): Looked {
  return kind === 'photo' ? { ...looked, common: null } : looked;
}

function inkOf({ grey, paper, common }: Looked, place: InkPlace): number | null {
  return ownInk(grey, common, place, paper);
}

/** Where the ink of a zone is looked for: in the zone, and round it where a hand set it; nothing of other zones. */
function inkPlace(face: PlacedFace, zone: Zone, { page }: FaceViews): InkPlace | null {
  const isByHand = BY_HAND.has(zone.kind);
  const part = boxInView(page, isByHand ? grown(zone.box, HAND_MM) : zone.box);
  if (!part) return null;
  const others = face.zones.filter(
    (other) => other.id !== zone.id && (isByHand || other.kind === 'fixed-text'),
  );
  const without = others.flatMap((other) => {
    const isRival = BY_HAND.has(other.kind);
    return boxInView(page, isRival ? other.box : grown(other.box, MARGIN_MM)) ?? [];
  });
  return { part, without };
}

/** Ink on blank paper of the specimens: none, but for what grain and laying over leave. */
function noiseOf(
  face: PlacedFace,
  features: readonly ModelFeature[],
  views: FaceViews,
  specimens: readonly Looked[],
): number {
  const taken = [...face.zones, ...features].flatMap(({ box }) => box ?? []);
  const parts = freeCells(face, CELL_MM, taken).flatMap((cell) => boxInView(views.page, cell) ?? []);
  if (parts.length === 0) return 0;
  const noises = specimens.map((specimen) => {
    const shares = parts.flatMap((part) => inkOf(specimen, { part, without: [] }) ?? []);
    return shares.reduce((sum, share) => sum + share, 0) / parts.length;
  });
  return Math.max(...noises);
}

function grown({ x, y, width, height }: BoxMm, byMm: number): BoxMm {
  return { x: x - byMm, y: y - byMm, width: width + 2 * byMm, height: height + 2 * byMm };
}
