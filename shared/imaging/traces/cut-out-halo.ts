import type { Box } from '../../model/region.ts';
import { CANDIDATES_KEPT, type TraceCandidate, type TraceOutcome } from '../../model/traces.ts';
import { paperGrain as grainOf } from '../grain.ts';
import { median, tailSigma } from '../robust.ts';
import { type BlankColour, blankColour } from './blank-colour.ts';
import { separate } from './boxes.ts';
import type { Detector, TracePage } from './detector.ts';

/** Words that a page needs for their rings to be compared. */
const LEAST_WORDS = 12;
/** What belongs to a word reaches so far round it; its surroundings begin and end so far, in heights of the word. */
const OWN_PX = 2;
const BEGIN = 0.3;
const END = 0.85;
const LEAST_BEGIN_PX = 5;
const LEAST_END_PX = 12;
const LEAST_BLANK = 100;
/** Share of a word's box that is blank at least. */
const LEAST_SHARE = 0.12;
/** Beyond this it is no paper that stands between the letters, but a coloured ground. */
const MOST_STEP = 32;
/** Levels from the paper that its grain reaches, in spreads, and at least. */
const REACH_SIGMAS = 3.5;
const LEAST_REACH = 8;
/** Least spread of the differences between a word's paper and that around it, levels. */
const LEAST_SPREAD = 0.4;
/** What few pixels add, as a deviation over the root of their number: they are not independent. */
const PIXEL_SPREAD = 10;
/** Ink that spread, blur and compression darken the paper between letters; nothing makes it lighter or colours it. */
const DARKER_WEIGHT = 0.5;

/**
 * Paper that changes its level or colour close round a word: the rim of a piece that was cut out elsewhere with some
 * of its own paper, and pasted here. Blur and compression darken the paper between letters on every page, so words
 * are compared with words.
 */
export const cutOutHalo: Detector = { id: 'cut-out-halo', look };

interface Ringed {
  readonly box: Box;
  readonly text: string;
  readonly own: BlankColour;
  readonly around: BlankColour;
  /** Own less around: lightness, red against green, blue against green; levels. */
  readonly steps: readonly [number, number, number];
  /** How far the surroundings differ among themselves in each. */
  readonly unrest: readonly [number, number, number];
}

function look({ page, raster, grey, text }: TracePage): TraceOutcome {
  const { storage } = page;
  if (storage === 'drawn' || storage === 'bilevel' || storage === 'lossy-other')
    return { applies: false, reason: storage };
  const words = (text?.lines ?? []).flatMap((line) => line.words);
  if (words.length < LEAST_WORDS) return { applies: false, reason: 'too-little' };
  const reach = Math.max(
    LEAST_REACH,
    REACH_SIGMAS *
      grainOf(
        grey,
        words.map(({ box }) => box),
      ),
  );
  const ringed = words.flatMap(({ box, text: read }) => ringOf(raster, grey, box, reach, read) ?? []);
  if (ringed.length < LEAST_WORDS) return { applies: false, reason: 'clipped' };
  const usual = KINDS.map((kind) => {
    const steps = ringed.map((each) => each.steps[kind]);
    const middle = median(steps);
    return { middle, spread: Math.max(LEAST_SPREAD, tailSigma(steps, middle)) };
  });
  const candidates = ringed.map((each) => candidateOf(each, usual));
  candidates.sort((a, b) => b.score - a.score);
  return {
    applies: true,
    tests: candidates.length,
    candidates: separate(candidates, CANDIDATES_KEPT),
    measures: {},
  };
}

interface Usual {
  readonly middle: number;
  readonly spread: number;
}

const KINDS = [0, 1, 2] as const;

/** The most unusual of a word's three steps. */
function candidateOf({ box, text, own, steps, unrest }: Ringed, usual: readonly Usual[]): TraceCandidate {
  const counting = PIXEL_SPREAD / Math.sqrt(own.count);
  let score = 0;
  let worst: (typeof KINDS)[number] = 0;
  for (const kind of KINDS) {
    const { middle, spread } = usual[kind]!;
    const off = steps[kind] - middle;
    const weight = kind === 0 && off < 0 ? DARKER_WEIGHT : 1;
    const far = (weight * Math.abs(off)) / Math.hypot(spread, unrest[kind], counting);
    if (far > score) [score, worst] = [far, kind];
  }
  const { middle, spread } = usual[worst]!;
  const measures = { kind: worst, step: steps[worst], usual: middle, spread, pixels: own.count };
  return { box, text, score, measures };
}

function ringOf(
  raster: TracePage['raster'],
  grey: TracePage['grey'],
  box: Box,
  reach: number,
  text: string,
): Ringed | null {
  const own = blankColour(raster, grey, grown(box, OWN_PX), { reach, least: LEAST_BLANK });
  if (own === null || own.count < LEAST_SHARE * box.width * box.height) return null;
  const begin = Math.max(LEAST_BEGIN_PX, BEGIN * box.height);
  const end = Math.max(LEAST_END_PX, END * box.height);
  const deep = end - begin;
  const long = box.width + 2 * end;
  const strips: readonly Box[] = [
    { x: box.x - end, y: box.y - end, width: long, height: deep },
    { x: box.x - end, y: box.y + box.height + begin, width: long, height: deep },
    { x: box.x - end, y: box.y - begin, width: deep, height: box.height + 2 * begin },
    { x: box.x + box.width + begin, y: box.y - begin, width: deep, height: box.height + 2 * begin },
  ];
  const seen = strips.flatMap(
    (strip) => blankColour(raster, grey, strip, { reach, least: LEAST_BLANK }) ?? [],
  );
  if (seen.length < 2) return null;
  const around = meanOf(seen);
  const steps = stepsOf(own, around);
  if (steps.some((step) => Math.abs(step) > MOST_STEP)) return null;
  const each = seen.map((strip) => stepsOf(strip, around));
  const unrest = KINDS.map((kind) => spreadOf(each.map((step) => step[kind]))) as [number, number, number];
  return { box, text, own, around, steps, unrest };
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function meanOf(colours: readonly BlankColour[]): BlankColour {
  const of = (channel: keyof BlankColour) => median(colours.map((colour) => colour[channel]));
  return { red: of('red'), green: of('green'), blue: of('blue'), count: of('count') };
}

function stepsOf(a: BlankColour, b: BlankColour): [number, number, number] {
  const green = a.green - b.green;
  return [green, a.red - b.red - green, a.blue - b.blue - green];
}

function spreadOf(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
}
