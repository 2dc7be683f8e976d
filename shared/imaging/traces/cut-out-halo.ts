import type { Box } from '../../model/region.ts';
import { CANDIDATES_KEPT, type TraceCandidate, type TraceOutcome } from '../../model/traces.ts';
import type { ReadWord } from '../../model/words.ts';
import { paperGrain as grainOf } from '../grain.ts';
import { median, quantile, tailSigma } from '../robust.ts';
import { type BlankColour, blankColour } from './blank-colour.ts';
import { overlaps, separate } from './boxes.ts';
import { countedTests } from './counted-tests.ts';
import type { Detector, TracePage } from './detector.ts';

/** Words that a page needs for their rings to be compared; cards have few. */
const LEAST_WORDS = 6;
/** Letters that were read with less confidence are often none, or higher or narrower than words are. */
const LEAST_CONFIDENCE = 0.5;
const WRITTEN = /[\p{L}\p{N}]{2}/u;
const LEAST_HEIGHT = 0.55;
const MOST_HEIGHT = 2.5;
const LEAST_ASPECT = 0.5;
/** What belongs to a word reaches so far round it; its surroundings begin and end so far, in heights of the word. */
const OWN_PX = 2;
const BEGIN = 0.3;
const END = 0.85;
const LEAST_BEGIN_PX = 5;
const LEAST_END_PX = 12;
const LEAST_BLANK = 60;
/** Soft edges of print reach so far, in heights of words. */
const SOFT_SHARE = 0.11;
const LEAST_SOFT_PX = 2;
const MOST_SOFT_PX = 3;
/** Beyond this it is no paper that stands between the letters, but a coloured ground. */
const MOST_STEP = 40;
/** Levels from the lightest paper that its grain reaches, in spreads, and at least: pale patterns are printed on many. */
const REACH_SIGMAS = 6;
const LEAST_REACH = 36;
/** Least doubt about the difference between a word's paper and that around it, levels. */
const LEAST_SPREAD = 0.6;
/** What few pixels add, as a deviation over the root of their number: they are not independent. */
const PIXEL_SPREAD = 20;
/**
 * Ink that spread, blur and compression darken the paper between letters, the more the less of it there is, as a
 * deviation over the root of the number of pixels; nothing makes it lighter.
 */
const DARKER_SPREAD = 15;
/**
 * A pattern under a word may be denser there than around it, or print of the other side shines through. Where a word's
 * own ground varies by so many levels its lightness may be as many off by that, and its colour by half of them; where it
 * varies less, by the square of that, for a few levels are grain, which averages out. Paint and plain paper have no more.
 * In proportion instead, the tail of 315 genuine pages of the press was heavy (shape 0.18 for 0.03) and a word over
 * print that shone through a till receipt came near a finding (0.015 false alarms expected, for 0.06).
 */
const PATTERN = 16;
/** How many times as far as their doubt says words lie from what is usual, and by how many words that is known. */
const USUAL_TIMES = 1.5;
const USUAL_WEIGHT = 12;
/** Among so many words one cannot move what is usual. */
const MANY_WORDS = 60;
/** Words of one line this near, in heights, may lie on the same piece: they do not tell what is usual for one another. */
const SAME_PIECE = 6;
/** The surroundings that differ most may lie on the piece; the others then differ by so much more than they show. */
const OF_OTHERS = 1.3;
/** Compression keeps colour in squares, where that of ink runs over paper: up to this share of it. */
const MOST_BLED = 0.5;
const LEAST_TINT = 6;
/** What is left of it after that, as a share of the ink's colour. */
const BLED_SPREAD = 0.08;

/**
 * Paper that changes its level or colour close round a word: the rim of a piece that was cut out elsewhere with some
 * of its own paper, and pasted here. Blur and compression darken the paper between letters on every page, so words
 * are compared with words.
 */
export const cutOutHalo: Detector = { id: 'cut-out-halo', look };

interface Ringed {
  readonly box: Box;
  readonly text: string;
  readonly line: number;
  readonly own: BlankColour;
  /** Own less around: lightness, red against green, blue against green; levels. */
  readonly steps: readonly [number, number, number];
  /** How far the surroundings differ among themselves in each. */
  readonly unrest: readonly [number, number, number];
  /** How coloured its ink is, levels. */
  readonly tint: number;
}

function look({ page, raster, grey, text }: TracePage): TraceOutcome {
  const { storage } = page;
  if (storage === 'drawn' || storage === 'bilevel' || storage === 'lossy-other')
    return { applies: false, reason: storage };
  const words = printedWords(text);
  if (words.length < LEAST_WORDS) return { applies: false, reason: 'too-little' };
  const reach = Math.max(
    LEAST_REACH,
    REACH_SIGMAS *
      grainOf(
        grey,
        words.map(({ box }) => box),
      ),
  );
  const height = quantile(
    words.map(({ box }) => box.height),
    0.25,
  );
  const soft = Math.max(LEAST_SOFT_PX, Math.min(MOST_SOFT_PX, Math.round(SOFT_SHARE * height)));
  const how = { reach, soft, least: LEAST_BLANK };
  const ringed = words.flatMap((word) => ringOf(raster, grey, word, how) ?? []);
  if (ringed.length < LEAST_WORDS) return { applies: false, reason: 'too-little' };
  const middles = KINDS.map((kind) => median(ringed.map((each) => each.steps[kind])));
  const far = ringed.map((each) =>
    KINDS.map((kind) => (each.steps[kind] - middles[kind]!) / doubtOf(each, kind)),
  );
  const whole = timesOf(far);
  const candidates = ringed.map((each) => {
    const times = ringed.length < MANY_WORDS ? timesOfOthers(each, ringed, far) : whole;
    return candidateOf(each, middles, times);
  });
  candidates.sort((a, b) => b.score - a.score);
  return {
    applies: true,
    tests: countedTests(candidates.length),
    candidates: separate(candidates, CANDIDATES_KEPT),
    measures: {},
  };
}

interface PrintedWord extends ReadWord {
  /** Number of its line, and all words of it. */
  readonly line: number;
  readonly beside: readonly ReadWord[];
}

/** What was read surely and stands as words do: pictures, edges of the sheet and rules are read as letters too. */
function printedWords(text: TracePage['text']): readonly PrintedWord[] {
  const words = (text?.lines ?? [])
    .flatMap((line, at) => line.words.map((word) => ({ ...word, line: at, beside: line.words })))
    .filter(({ confidence, text: read }) => confidence >= LEAST_CONFIDENCE && WRITTEN.test(read));
  const usual = median(words.map(({ box }) => box.height));
  const [lowest, highest] = [LEAST_HEIGHT * usual, MOST_HEIGHT * usual];
  return words.filter(
    ({ box: { width, height } }) => height >= lowest && height <= highest && width >= LEAST_ASPECT * height,
  );
}

const KINDS = [0, 1, 2] as const;
type Kind = (typeof KINDS)[number];

/** By how much a word's step may be off by itself: unrest and pattern of the ground, few pixels, colour of its ink. */
function doubtOf({ own, unrest, tint }: Ringed, kind: Kind): number {
  const bled = kind === 0 ? 0 : BLED_SPREAD * tint;
  const pattern = (own.spread ** 2 / PATTERN) * (kind === 0 ? 1 : 0.5);
  return Math.hypot(LEAST_SPREAD, unrest[kind], pattern, PIXEL_SPREAD / Math.sqrt(own.count), bled);
}

/** How many times as far as their doubt says other words of the page lie from its middle, in each kind. */
function timesOfOthers(
  word: Ringed,
  ringed: readonly Ringed[],
  far: readonly (readonly number[])[],
): number[] {
  const others = far.filter((_, at) => {
    const other = ringed[at]!;
    const isNear = Math.abs(other.box.x - word.box.x) < SAME_PIECE * word.box.height;
    return other !== word && !(other.line === word.line && isNear);
  });
  return timesOf(others);
}

function timesOf(far: readonly (readonly number[])[]): number[] {
  const count = far.length;
  return KINDS.map((kind) => {
    const own = far.map((each) => each[kind]!);
    const shown = count > 0 ? tailSigma(own, 0) : USUAL_TIMES;
    const squares = (count * shown ** 2 + USUAL_WEIGHT * USUAL_TIMES ** 2) / (count + USUAL_WEIGHT);
    return Math.max(1, Math.sqrt(squares));
  });
}

/** A word's three steps together; the most unusual of them is told. */
function candidateOf(ringed: Ringed, middles: readonly number[], times: readonly number[]): TraceCandidate {
  const { box, text, own, steps } = ringed;
  let squares = 0;
  let farthest = 0;
  let worst: Kind = 0;
  for (const kind of KINDS) {
    const off = steps[kind] - middles[kind]!;
    const darkened = kind === 0 && off < 0 ? DARKER_SPREAD / Math.sqrt(own.count) : 0;
    const far = Math.abs(off) / Math.hypot(times[kind]! * doubtOf(ringed, kind), darkened);
    squares += far * far;
    if (far > farthest) [farthest, worst] = [far, kind];
  }
  const spread = times[worst]! * doubtOf(ringed, worst);
  const measures = { kind: worst, step: steps[worst], usual: middles[worst]!, spread, pixels: own.count };
  return { box, text, score: Math.sqrt(squares), measures };
}

function ringOf(
  raster: TracePage['raster'],
  grey: TracePage['grey'],
  { box, text, line, beside }: PrintedWord,
  how: Parameters<typeof blankColour>[3],
): Ringed | null {
  const printed = blankColour(raster, grey, grown(box, OWN_PX), how);
  if (printed === null) return null;
  const own = printed.blank;
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
  const colours = strips.map((strip) => blankColour(raster, grey, strip, how)?.blank ?? null);
  const isFree = (at: number) =>
    at < 2 || !beside.some((word) => word.box !== box && overlaps(word.box, strips[at]!));
  const free = colours.flatMap((colour, at) => (colour && isFree(at) ? [colour] : []));
  // The ground of the words beside it may be of the same piece: it counts only where there is no other.
  const seen = free.length > 1 ? free : colours.flatMap((colour) => colour ?? []);
  if (seen.length < 2) return null;
  const around = meanOf(seen);
  const steps = withoutBleeding(stepsOf(own, around), printed.inkTint);
  if (steps.some((step) => Math.abs(step) > MOST_STEP)) return null;
  const each = seen.map((strip) => stepsOf(strip, around));
  const unrest = KINDS.map((kind) => unrestOf(each.map((step) => step[kind]))) as [number, number, number];
  return { box, text, line, own, steps, unrest, tint: Math.hypot(...printed.inkTint) };
}

/** Of three sides and more the one that differs most does not count. */
function unrestOf(steps: readonly number[]): number {
  const sizes = steps.map(Math.abs).sort((a, b) => a - b);
  const kept = sizes.slice(0, Math.max(2, sizes.length - 1));
  return OF_OTHERS * Math.sqrt(kept.reduce((sum, size) => sum + size * size, 0) / kept.length);
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

type Colour = Pick<BlankColour, 'red' | 'green' | 'blue'>;

function meanOf(colours: readonly BlankColour[]): Colour {
  const of = (channel: keyof Colour) => median(colours.map((colour) => colour[channel]));
  return { red: of('red'), green: of('green'), blue: of('blue') };
}

function stepsOf(a: Colour, b: Colour): [number, number, number] {
  const green = a.green - b.green;
  return [green, a.red - b.red - green, a.blue - b.blue - green];
}

/** Of the step in colour only what the colour of the word's own ink does not explain. */
function withoutBleeding(
  [light, red, blue]: readonly [number, number, number],
  [inkRed, inkBlue]: readonly [number, number],
): [number, number, number] {
  const tint = Math.hypot(inkRed, inkBlue);
  if (tint < LEAST_TINT) return [light, red, blue];
  const share = Math.max(0, Math.min(MOST_BLED, (red * inkRed + blue * inkBlue) / (tint * tint)));
  return [light, red - share * inkRed, blue - share * inkBlue];
}
