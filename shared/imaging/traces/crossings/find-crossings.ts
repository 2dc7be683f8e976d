import { MM_PER_INCH } from '../../../model/units.ts';
import type { GreyRaster } from '../../raster.ts';
import { COLOURED, type InkClasses, PRINT } from './ink-classes.ts';
import { squaresOfBoth } from './squares-of-both.ts';

/** Directions of print that are tried, over half a turn. */
const DIRECTIONS = 16;
/** Strokes of coloured ink that are crossed are no wider than this, mm. */
const MOST_STROKE_MM = 1.4;
/** Blur, and the rim of a cut-out, between a coloured stroke and print beside it, px. */
const MOST_GAP_PX = 4;
/** So far print runs on on one side of the coloured stroke, and on the other at least; mm, and px. */
const ARM_MM = 0.2;
const LEAST_ARM_PX = 3;
const STUMP_MM = 0.1;
const LEAST_STUMP_PX = 2;
/** Further it is not followed, mm. */
const MOST_ARM_MM = 0.9;
/** Print is no broader than this, mm. */
const MOST_BREADTH_MM = 0.9;
/** Beside print there is paper, and coloured ink at no more than this share of its length: outlines have it all along. */
const MOST_COLOURED = 0.5;
/** Levels from what inks that multiply show to what the upper one shows that covers. */
const LEAST_APART = 60;
/** Levels that coloured ink is lighter than print. */
const LEAST_LIGHTER = 40;
/** Levels that it is darker than the paper: what is paler is a ground that was printed, and dots on it look covered. */
const LEAST_DARKER = 45;

/** Between the middle of a crossing and the ink beside it nothing is lighter than that ink, but by this share of its contrast with print: else the two do not meet. */
const MOST_LIGHTER = 0.4;

/** Of finer scans fewer pixels are looked at. */
const STEP_DPI = 400;
/** More points than any document has: a page that is a pattern of both throughout. */
const MOST_POINTS = 12_000;

/** A pixel at which a coloured stroke and one of print cross. */
export interface CrossingPoint {
  readonly x: number;
  readonly y: number;
  /** 1 where the two darken one another as inks do, 0 where the coloured one covers the print. */
  readonly seen: number;
  /** Levels: of the coloured stroke beside, of the print beside, of both on one another, and what is there. */
  readonly ink: number;
  readonly print: number;
  readonly both: number;
  readonly level: number;
  /** Where in the page's samples the coloured stroke was measured. */
  readonly inkAt: number;
}

/**
 * Where print runs on on both sides of a coloured stroke, and what stands between. Strokes of ink and of print that
 * cross multiply: each takes away a share of the light. Blur leaves that as it is: across one stroke the other is
 * even, so what is beside the crossing is as blurred as the crossing itself.
 */
export function findCrossings(grey: GreyRaster, of: InkClasses, dpi: number): readonly CrossingPoint[] {
  const mm = dpi / MM_PER_INCH;
  const scope: Scope = {
    of,
    level: grey.data,
    mostStroke: Math.ceil(MOST_STROKE_MM * mm),
    mostSide: Math.ceil((MOST_BREADTH_MM * mm) / 2) + 2,
    arm: Math.max(LEAST_ARM_PX, ARM_MM * mm),
    stump: Math.max(LEAST_STUMP_PX, STUMP_MM * mm),
    mostArm: Math.round(MOST_ARM_MM * mm),
  };
  const reach = scope.mostStroke + MOST_GAP_PX + scope.mostArm + scope.mostSide + 3;
  const { width, height, classes } = of;
  const ways = Array.from({ length: DIRECTIONS }, (_, way) => wayOf(way, width, reach));
  // Every second pixel, as on a chess board: crossings are wider. Fewer where they are very wide.
  const step = Math.max(1, Math.round(dpi / STEP_DPI));
  const points: CrossingPoint[] = [];
  for (const { left, top, sidePx } of squaresOfBoth(of, scope.mostStroke)) {
    const right = Math.min(width - reach, left + sidePx);
    const bottom = Math.min(height - reach, top + sidePx);
    if (points.length > MOST_POINTS) break;
    for (let y = step * Math.ceil(Math.max(reach, top) / step); y < bottom; y += step) {
      for (let x = Math.max(reach, left) + step * ((y / step) % 2); x < right; x += 2 * step) {
        const at = y * width + x;
        if (classes[at] === 0) continue;
        for (const way of ways) {
          const point = crossingAt(scope, way, at);
          if (point !== null) points.push(point);
        }
      }
    }
  }
  return points;
}

interface Scope {
  readonly of: InkClasses;
  readonly level: Uint8Array;
  /** All in px. */
  readonly mostStroke: number;
  readonly mostSide: number;
  readonly arm: number;
  readonly stump: number;
  readonly mostArm: number;
}

/** Steps in the page's samples along a direction and across it; the other way they are the same, negated. */
interface Way {
  readonly along: Int32Array;
  readonly aside: Int32Array;
}

function wayOf(way: number, width: number, reach: number): Way {
  const angle = (way * Math.PI) / DIRECTIONS;
  const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
  const step = (x: number, y: number) => Math.round(y) * width + Math.round(x);
  return {
    along: Int32Array.from({ length: reach }, (_, far) => step(far * ux, far * uy)),
    aside: Int32Array.from({ length: reach }, (_, far) => step(-far * uy, far * ux)),
  };
}

/** The crossing here of print that runs this way; null where there is none. */
function crossingAt(scope: Scope, way: Way, at: number): CrossingPoint | null {
  const { of, level, mostSide, mostStroke, arm, stump } = scope;
  const { classes } = of;
  for (let side = 2; side <= mostSide; side++) {
    const off = way.aside[side]!;
    if (classes[at + off] !== COLOURED || classes[at - off] !== COLOURED) continue;
    const ahead = strokeReach(classes, way, { at, off, sign: 1, most: mostStroke });
    const behind = strokeReach(classes, way, { at, off, sign: -1, most: mostStroke });
    if (ahead + behind > mostStroke) continue;
    const front = armFrom(scope, way, { at, off, sign: 1, from: ahead + 1 });
    if (front === null || front.length < stump) continue;
    const back = armFrom(scope, way, { at, off, sign: -1, from: behind + 1 });
    if (back === null || back.length < stump || Math.max(front.length, back.length) < arm) continue;
    const [x, y] = [at % of.width, Math.floor(at / of.width)];
    const ink = (level[at + off]! + level[at - off]!) / 2;
    const print = (front.level + back.level) / 2;
    const paper = of.paperAt(at);
    if (paper - ink < LEAST_DARKER) continue;
    const both = (print * ink) / paper;
    if (ink - both < LEAST_APART || ink - print < LEAST_LIGHTER) continue;
    const across = rangeAcross(level, at, way.aside, side);
    if (across.lightest > ink + MOST_LIGHTER * (ink - print)) continue;
    const found = across.darkest;
    return { x, y, seen: (ink - found) / (ink - both), ink, print, both, level: found, inkAt: at + off };
  }
  return null;
}

interface Walk {
  readonly at: number;
  /** Steps to the coloured ink on both sides. */
  readonly off: number;
  readonly sign: 1 | -1;
}

/** How far the coloured stroke reaches this way, on the side where it reaches further. */
function strokeReach(
  classes: Uint8Array,
  { along }: Way,
  { at, off, sign, most }: Walk & { most: number },
): number {
  let left = 0;
  while (left <= most && classes[at + off + sign * along[left + 1]!] === COLOURED) left++;
  let right = 0;
  while (right <= most && classes[at - off + sign * along[right + 1]!] === COLOURED) right++;
  return left > right ? left : right;
}

/** The print that runs on from there between the two sides, and its mean level; null where there is none. */
function armFrom(
  { of: { classes }, level, mostArm }: Scope,
  { along, aside }: Way,
  { at, off, sign, from }: Walk & { from: number },
): { length: number; level: number } | null {
  let far = from;
  while (classes[at + sign * along[far]!] !== PRINT) {
    far++;
    if (far >= from + MOST_GAP_PX) return null;
  }
  let sum = 0;
  let length = 0;
  let coloured = 0;
  for (; length < mostArm; length++, far++) {
    const here = at + sign * along[far]!;
    const [left, right] = [classes[here + off]!, classes[here - off]!];
    if (classes[here] !== PRINT || left === PRINT || right === PRINT) break;
    coloured += (left === COLOURED ? 1 : 0) + (right === COLOURED ? 1 : 0);
    sum += darkestAcross(level, here, aside[1]!);
  }
  return length === 0 || coloured > MOST_COLOURED * length ? null : { length, level: sum / length };
}

/** The lightest and darkest levels from the coloured ink on one side to that on the other: what stands near is seen too. */
function rangeAcross(level: Uint8Array, at: number, aside: Int32Array, side: number) {
  let lightest = level[at]!;
  let darkest = lightest;
  for (let far = 1; far < side; far++) {
    const [left, right] = [level[at + aside[far]!]!, level[at - aside[far]!]!];
    if (left > lightest) lightest = left;
    if (right > lightest) lightest = right;
    if (left < darkest) darkest = left;
    if (right < darkest) darkest = right;
  }
  return { lightest, darkest };
}

function darkestAcross(level: Uint8Array, at: number, off: number): number {
  const [here, left, right] = [level[at]!, level[at + off]!, level[at - off]!];
  return here < left ? (here < right ? here : right) : left < right ? left : right;
}
