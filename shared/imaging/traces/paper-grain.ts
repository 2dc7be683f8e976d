import {
  CANDIDATES_KEPT,
  type TraceCandidate,
  type TraceGap,
  type TraceOutcome,
} from '../../model/traces.ts';
import { median, quantile } from '../robust.ts';
import { separate } from './boxes.ts';
import type { Detector, TracePage } from './detector.ts';
import { type PlaceNoise, placeNoise } from './place-noise.ts';

const CELL_PX = 32;
/** Larger pages get larger cells, and every so many-th row of them is read: time stays bounded. */
const MOST_CELLS = 9000;
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
/**
 * Below this deviation a place has no grain at all. Compression leaves such places too, but then among many of little
 * grain: a share of them beyond which there are half as many that lie between none and the usual is compression.
 */
const FLAT = 0.25;
const MOST_FLAT = 0.04;
const LITTLE = 0.6;
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
  const flat = cells.filter(({ sigma }) => sigma < FLAT).length / cells.length;
  const little = cells.filter(({ sigma }) => sigma >= FLAT && sigma < LITTLE * grain).length / cells.length;
  if (flat > MOST_FLAT && little > flat / 2) return { applies: false, reason: 'no-grain' };
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
  const wordScores = judged(measured, words.length < LEAST_PLACES ? cells : measured);
  const candidates: TraceCandidate[] = [
    ...judged(cells, cells),
    ...wordScores.map((each, at) => ({ ...each, text: words[at]!.read })),
  ].sort((a, b) => b.score - a.score);
  return {
    applies: true,
    tests: candidates.length,
    candidates: separate(candidates, CANDIDATES_KEPT),
    measures: { grain, flat },
  };
}

function gapOf(storage: TracePage['page']['storage']): TraceGap | null {
  if (storage === 'drawn' || storage === 'bilevel' || storage === 'lossy-other') return storage;
  return null;
}

function reachOf(grain: number): number {
  return Math.max(LEAST_REACH, REACH_SIGMAS * grain);
}

/** The grain of every cell that is mostly blank, first with a wide reach to learn what the grain is. */
function measureCells(grey: TracePage['grey']): { cells: PlaceNoise[]; grain: number } {
  const side = Math.max(CELL_PX, Math.ceil(Math.sqrt(grey.data.length / MOST_CELLS)));
  const step = Math.max(1, Math.round(side / CELL_PX)) * (grey.data.length > 3e6 ? 2 : 1);
  const measured = (reach: number, every: number) => {
    const least = Math.max(LEAST_BLANK, (side * side) / (4 * step));
    const found: PlaceNoise[] = [];
    for (let y = 0, at = 0; y + side <= grey.height; y += side) {
      for (let x = 0; x + side <= grey.width; x += side, at++) {
        if (at % every !== 0) continue;
        const noise = placeNoise(grey, { x, y, width: side, height: side }, { reach, least, step });
        if (noise) found.push(noise);
      }
    }
    return found;
  };
  const first = measured(24, 7);
  const grain = first.length > 0 ? median(first.map(({ sigma }) => sigma)) : 0;
  return { cells: measured(reachOf(grain), 1), grain };
}

/** Scores each place against those of about the same level of paper. */
function judged(places: readonly PlaceNoise[], against: readonly PlaceNoise[]): TraceCandidate[] {
  const usual = usualByLevel(against);
  return places.map(({ box, level, sigma, count }): TraceCandidate => {
    const { middle, low, high } = usual[level]!;
    const off = logOf(sigma) - middle;
    const counting = COUNT_SPREAD / count;
    const score =
      off < 0
        ? -off / Math.sqrt(low * low + counting)
        : (ROUGH_WEIGHT * off) / Math.sqrt(high * high + counting);
    return { box, score, measures: { sigma, usual: Math.exp(middle) - ROUNDING, level, pixels: count } };
  });
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
const DECILE_TO_SIGMA = 1 / 1.2816;

/** What is usual at each level of paper, from the places within some levels of it, or from all where they are few. */
function usualByLevel(places: readonly PlaceNoise[]): readonly Usual[] {
  const logs = places.map(({ sigma }) => logOf(sigma));
  const all = usualOf(logs);
  return Array.from({ length: 256 }, (_, level) => {
    const near = logs.filter((_log, at) => Math.abs(places[at]!.level - level) <= LEVEL_REACH);
    return near.length < LEAST_PLACES ? all : usualOf(near);
  });
}

function usualOf(logs: readonly number[]): Usual {
  const middle = median(logs);
  return {
    middle,
    low: Math.max(LEAST_SPREAD, (middle - quantile(logs, 0.1)) * DECILE_TO_SIGMA),
    high: Math.max(LEAST_SPREAD, (quantile(logs, 0.9) - middle) * DECILE_TO_SIGMA),
  };
}
