import {
  CANDIDATES_KEPT,
  type TraceCandidate,
  type TraceGap,
  type TraceOutcome,
} from '../../model/traces.ts';
import { median } from '../robust.ts';
import { overlaps, separate } from './boxes.ts';
import type { Detector, TracePage } from './detector.ts';
import { grainPlaces, grainTiles } from './grain-tiles.ts';
import { type PlaceNoise, placeNoise } from './place-noise.ts';
import { findPortrait } from './portrait/find-portrait.ts';

/** A place is so many squares wide and high: it fits within a line of print at any offset. */
const TILE_PX = 8;
const CELL_TILES = 3;
/** Lighter paper has lost part of its grain: white is cut off. */
const WHITEST = 245;
/** Nearer to the edge, as a share of the shorter side, lie the bed of the scanner and the rim of the sheet. */
const EDGE_SHARE = 0.05;
/** The frame of a portrait reaches so far beyond head and shoulders, as a share of their width. */
const FRAME_SHARE = 0.15;
/** Larger pages get larger squares: time stays bounded. */
const MOST_TILES = 200_000;
/** Levels that grain may reach, and rows that are read, when it is not known yet. */
const WIDE_REACH = 24;
const FIRST_ROWS = 7;
/** Share of a place that must be blank. */
const LEAST_SHARE = 0.3;
/** Blank pixels by which a place can be judged. */
const LEAST_BLANK = 90;
/** Room around a word that still belongs to it: whoever replaces a word replaces that too. */
const WORD_MARGIN_PX = 3;
/** Grain that leaves something to compare. */
const LEAST_GRAIN = 0.4;
/** Levels from the paper that its grain reaches at most, in spreads, and at least. */
const REACH_SIGMAS = 4;
const LEAST_REACH = 7;
/** Added to every deviation, so that the logarithm of none is not endless: what rounding to whole levels gives. */
const ROUNDING = 0.12;
/** Places of a page that are compared, and those of about one level. */
const LEAST_PLACES = 30;
/** So many of the highest scores are enough to find those that do not overlap. */
const MOST_JUDGED = 4000;
/** Spread of log sigma between places of even paper, and what counting so many correlated pixels adds. */
const LEAST_SPREAD = 0.06;
const COUNT_SPREAD = 4;
/** Print, dust and creases make a place rougher on any page; nothing makes paper smoother than paper. */
const ROUGH_WEIGHT = 0.5;

/** Places whose grain is not that of the paper round about: painted over, smoothed, or brought from elsewhere. */
export const paperGrain: Detector = { id: 'paper-grain', look };

function look({ page, grey, text }: TracePage): TraceOutcome {
  const gap = gapOf(page.storage);
  if (gap !== null) return { applies: false, reason: gap };
  const { cells, grain } = measureCells(grey);
  if (cells.length < LEAST_PLACES) return { applies: false, reason: 'clipped' };
  if (grain < LEAST_GRAIN) return { applies: false, reason: 'no-grain' };
  const reach = reachOf(grain);
  const words = (text?.lines ?? [])
    .flatMap((line) => line.words)
    .flatMap(({ box, text: read }) => {
      const around = {
        x: box.x - WORD_MARGIN_PX,
        y: box.y - WORD_MARGIN_PX,
        width: box.width + 2 * WORD_MARGIN_PX,
        height: box.height + 2 * WORD_MARGIN_PX,
      };
      const noise = placeNoise(grey, around, { reach, least: LEAST_BLANK, step: 1 });
      return noise ? [{ noise, read }] : [];
    });
  const measured = words.map(({ noise }) => noise);
  // Words are compared with words, since compression is rougher round print; where they are few, with blank paper.
  const ofWords = judged(measured, words.length < LEAST_PLACES ? cells : measured);
  const ofCells = judged(cells, cells);
  const tests = ofCells.tests + ofWords.tests;
  if (tests < LEAST_PLACES) return { applies: false, reason: 'no-grain' };
  const highest = [...ofCells.highest, ...ofWords.highest].sort((a, b) => b.score - a.score);
  return {
    applies: true,
    // Places overlap, and pages differ more than places do: the highest scores hardly depend on how many there were.
    tests: Math.min(tests, CANDIDATES_KEPT),
    candidates: separate(highest, CANDIDATES_KEPT).map((each) => withWord(each, words)),
    measures: { grain, paper: median(cells.map(({ level }) => level)) },
  };
}

/** A place within a word is told with it. */
function withWord(
  candidate: TraceCandidate,
  words: readonly { readonly noise: PlaceNoise; readonly read: string }[],
): TraceCandidate {
  const { x, y, width, height } = candidate.box;
  const [across, down] = [x + width / 2, y + height / 2];
  const word = words.find(
    ({ noise: { box } }) =>
      across >= box.x && across < box.x + box.width && down >= box.y && down < box.y + box.height,
  );
  return word ? { ...candidate, text: word.read } : candidate;
}

function gapOf(storage: TracePage['page']['storage']): TraceGap | null {
  if (storage === 'drawn' || storage === 'bilevel' || storage === 'lossy-other') return storage;
  return null;
}

function reachOf(grain: number): number {
  return Math.max(LEAST_REACH, REACH_SIGMAS * grain);
}

/** The grain of places on a grid, first with a wide reach and few of them to learn what the grain is. */
function measureCells(grey: TracePage['grey']): { cells: PlaceNoise[]; grain: number } {
  const sidePx = Math.max(TILE_PX, TILE_PX * Math.ceil(Math.sqrt(grey.data.length / MOST_TILES) / TILE_PX));
  const every = grey.data.length > 3e6 ? 2 : 1;
  const portrait = portraitFrame(grey);
  const measured = (reach: number, step: number) => {
    const least = (LEAST_SHARE * CELL_TILES * CELL_TILES * sidePx * sidePx) / step;
    const tiles = grainTiles(grey, { sidePx, reach, every: step });
    const places = grainPlaces(tiles, { across: CELL_TILES, down: CELL_TILES, least });
    return places.filter(
      ({ box, level }) =>
        level <= WHITEST && isInside(box, grey) && (portrait === null || !overlaps(box, portrait)),
    );
  };
  const first = measured(WIDE_REACH, FIRST_ROWS);
  const grain = first.length > 0 ? median(first.map(({ sigma }) => sigma)) : 0;
  return { cells: measured(reachOf(grain), every), grain };
}

/** The ground behind a portrait is no paper: nothing is printed on it, so that compression flattens it first. */
function portraitFrame(grey: TracePage['grey']): PlaceNoise['box'] | null {
  const portrait = findPortrait(grey);
  if (portrait === null) return null;
  const room = FRAME_SHARE * portrait.width;
  const { x, y, width, height } = portrait;
  return { x: x - room, y: y - room, width: width + 2 * room, height: height + 2 * room };
}

function isInside({ x, y, width, height }: PlaceNoise['box'], page: TracePage['grey']): boolean {
  const margin = EDGE_SHARE * Math.min(page.width, page.height);
  return x >= margin && y >= margin && x + width <= page.width - margin && y + height <= page.height - margin;
}

/** Scores each place against those of about the same level of paper; so many of the highest are told. */
function judged(
  places: readonly PlaceNoise[],
  against: readonly PlaceNoise[],
): { tests: number; highest: TraceCandidate[] } {
  const usual = usualByLevel(against);
  const scores = new Float64Array(places.length).fill(-1);
  let tests = 0;
  for (let at = 0; at < places.length; at++) {
    const { level, sigma, count } = places[at]!;
    const { middle, low, high } = usual[level]!;
    // Where paper as light as this has no grain, none can be missing.
    if (Math.exp(middle) - ROUNDING < LEAST_GRAIN) continue;
    const off = logOf(sigma) - middle;
    const counting = COUNT_SPREAD / count;
    scores[at] =
      off < 0
        ? -off / Math.sqrt(low * low + counting)
        : (ROUGH_WEIGHT * off) / Math.sqrt(high * high + counting);
    tests++;
  }
  const least = Math.max(0, Float64Array.from(scores).sort()[Math.max(0, scores.length - MOST_JUDGED)] ?? 0);
  const highest = places.flatMap(({ box, level, sigma, count }, at): TraceCandidate[] => {
    if (scores[at]! < least) return [];
    const measures = { sigma, usual: Math.exp(usual[level]!.middle) - ROUNDING, level, pixels: count };
    return [{ box, score: scores[at]!, measures }];
  });
  return { tests, highest };
}

function logOf(sigma: number): number {
  return Math.log(sigma + ROUNDING);
}

interface Usual {
  readonly middle: number;
  /** Spread towards less grain, and towards more. */
  readonly low: number;
  readonly high: number;
}

const LEVEL_REACH = 6;
/** Share of the places that make up what is usual. */
const LEAST_NEAR = 0.15;
/** Shares of places by which the spread is taken, and how many deviations from the middle they lie. */
const DECILE = { share: 0.1, sigmas: 1.2816 } as const;
const FAR = { share: 0.02, sigmas: 2.0537 } as const;
/** Bands, in deviations from the middle, whose places tell a long tail from a patch that stands apart. */
const BETWEEN = 3;
const BEYOND = 5;

/** Steps of the logarithm in which places are counted, and the logarithm of no grain at all. */
const STEP = 0.02;
const NONE = Math.log(ROUNDING);
const STEPS = 320;

/** What is usual at each level of paper: from the places of the nearest levels, enough of them that no patch is its own. */
function usualByLevel(places: readonly PlaceNoise[]): readonly Usual[] {
  /** How many places of lower levels, or this, lie in each step. */
  const below = new Uint32Array(257 * STEPS);
  for (const { level, sigma } of places) {
    const step = Math.max(0, Math.min(STEPS - 1, Math.floor((logOf(sigma) - NONE) / STEP)));
    below[(level + 1) * STEPS + step]!++;
  }
  for (let at = STEPS; at < below.length; at++) below[at]! += below[at - STEPS]!;
  const enough = Math.max(LEAST_PLACES, LEAST_NEAR * places.length);
  return Array.from({ length: 256 }, (_, level) => {
    for (let reach = LEVEL_REACH; ; reach *= 2) {
      const from = Math.max(0, level - reach) * STEPS;
      const to = Math.min(256, level + reach + 1) * STEPS;
      const near = Uint32Array.from({ length: STEPS }, (_step, at) => below[to + at]! - below[from + at]!);
      const count = near.reduce((sum, each) => sum + each, 0);
      if (count >= enough || reach > 255) return usualOf(near, count);
    }
  });
}

function usualOf(near: Uint32Array, count: number): Usual {
  const middle = quantileOf(near, count / 2);
  return { middle, low: spreadOf(near, count, middle, -1), high: spreadOf(near, count, middle, 1) };
}

/**
 * Compression leaves places without grain on many pages, and ever more the less grain there is: the spread follows such a
 * long tail. It does not follow a patch that stands apart from it.
 */
function spreadOf(near: Uint32Array, count: number, middle: number, sign: 1 | -1): number {
  const farther = ({ share, sigmas }: typeof DECILE | typeof FAR) =>
    (sign * (quantileOf(near, count * (sign < 0 ? share : 1 - share)) - middle)) / sigmas;
  const spread = Math.max(LEAST_SPREAD, farther(DECILE));
  let [between, beyond] = [0, 0];
  for (let step = 0; step < STEPS; step++) {
    const far = (sign * (NONE + STEP * (step + 0.5) - middle)) / spread;
    if (far > BEYOND) beyond += near[step]!;
    else if (far > BETWEEN) between += near[step]!;
  }
  return between >= beyond / 2 ? Math.max(spread, farther(FAR)) : spread;
}

/** The logarithm up to which so many places lie. */
function quantileOf(counts: Uint32Array, wanted: number): number {
  let seen = 0;
  for (let step = 0; step < STEPS; step++) {
    const here = counts[step]!;
    if (seen + here >= wanted && here > 0) return NONE + STEP * (step + (wanted - seen) / here);
    seen += here;
  }
  return NONE + STEP * STEPS;
}
