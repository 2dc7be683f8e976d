import type { Box } from '../../model/region.ts';
import {
  CANDIDATES_KEPT,
  type TraceCandidate,
  type TraceGap,
  type TraceOutcome,
} from '../../model/traces.ts';
import { overlaps, separate } from './boxes.ts';
import type { Detector, TracePage } from './detector.ts';
import { gridFit } from './jpeg/foreign-grid.ts';
import { pageGrid } from './jpeg/page-grid.ts';

/** Sides of the places where no words are, and room around a word that was replaced with it. */
const CELL_PX = 64;
const MARGIN_PX = 3;
/** Levels between the lightest and the darkest of a cell that has something on it. */
const LEAST_RANGE = 30;
/** Places that are looked at: of a fuller page every so many-th is left out. */
const MOST_PLACES = 2500;
/** Blocks of a place that are looked at first, and of those that stand out most then. */
const BLOCKS_FIRST = 4;
const BLOCKS_THEN = 24;
const LOOKED_AT_AGAIN = 72;
const PLACES_TOO_FEW = 10;
/**
 * What was a JPEG and was turned or resized since has blocks all over it, whose beginnings drift from place to place: of
 * 44 such pages, those whose strongest place scores 3 or more have 7 to 60 that stand out in grids of their own. A piece of
 * another picture has one grid: of 40 scans that never were a JPEG, 39 have no second place that stands out, and one that
 * is covered by a fine pattern has ten.
 */
const STANDS_OUT = 1.8;
const MOST_OTHER_GRIDS = 3;

/** Places with blocks of 8 × 8 on a page that has none of its own: they were compressed in another picture. */
export const jpegGrid: Detector = { id: 'jpeg-grid', look };

function look({ page, raster, text }: TracePage): TraceOutcome {
  const gap = gapOf(page.storage);
  if (gap) return { applies: false, reason: gap };
  const { levels, grid } = pageGrid(raster);
  // On a page with blocks of its own, places without them are off its steps: that detector sees more of them.
  if (grid) return { applies: false, reason: 'nothing-there' };
  const words = (text?.lines ?? [])
    .flatMap((line) => line.words)
    .map(({ box, text: read }): Place => ({ box: widened(box, raster), text: read }));
  const places = affordable([...words, ...cellsOf(levels, raster, words)]);
  const first = places.flatMap((place) => {
    const fit = gridFit(levels, raster, place.box, BLOCKS_FIRST);
    return fit ? [{ place, score: fit.score }] : [];
  });
  if (first.length < PLACES_TOO_FEW) return { applies: false, reason: 'too-little' };
  const candidates = first
    .sort((a, b) => b.score - a.score)
    .slice(0, LOOKED_AT_AGAIN)
    .flatMap(({ place }): TraceCandidate[] => {
      const fit = gridFit(levels, raster, place.box, BLOCKS_THEN);
      if (!fit) return [];
      const { score, ...measures } = fit;
      return [{ ...place, score, measures }];
    })
    .sort((a, b) => b.score - a.score);
  const apart = separate(candidates, CANDIDATES_KEPT);
  if (haveManyGrids(apart)) return { applies: false, reason: 'resized' };
  return { applies: true, tests: first.length, candidates: apart, measures: {} };
}

/** Whether places stand out in several grids that are not the strongest one's. */
function haveManyGrids([first, ...others]: readonly TraceCandidate[]): boolean {
  const other = others.filter(
    ({ score, measures }) => score >= STANDS_OUT && measures.phase !== first!.measures.phase,
  );
  return other.length > MOST_OTHER_GRIDS;
}

/** In a JPEG file the blocks of its last compression hide those of an earlier one. */
function gapOf(storage: TracePage['page']['storage']): TraceGap | null {
  if (storage === 'jpeg') return 'is-jpeg';
  return storage === 'lossless' ? null : storage;
}

interface Place {
  readonly box: Box;
  readonly text?: string;
}

function widened({ x, y, width, height }: Box, page: { width: number; height: number }): Box {
  const [left, top] = [Math.max(0, Math.floor(x) - MARGIN_PX), Math.max(0, Math.floor(y) - MARGIN_PX)];
  const right = Math.min(page.width, Math.ceil(x + width) + MARGIN_PX);
  const bottom = Math.min(page.height, Math.ceil(y + height) + MARGIN_PX);
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/** Squares of the page with something on them that is no word. */
function cellsOf(
  levels: Uint8Array,
  page: { width: number; height: number },
  words: readonly Place[],
): Place[] {
  const cells: Place[] = [];
  for (let y = 0; y + CELL_PX <= page.height; y += CELL_PX) {
    for (let x = 0; x + CELL_PX <= page.width; x += CELL_PX) {
      const box = { x, y, width: CELL_PX, height: CELL_PX };
      if (rangeIn(levels, page.width, box) < LEAST_RANGE || words.some((word) => overlaps(word.box, box)))
        continue;
      cells.push({ box });
    }
  }
  return cells;
}

function rangeIn(levels: Uint8Array, width: number, box: Box): number {
  let [lowest, highest] = [255, 0];
  for (let y = box.y; y < box.y + box.height; y += 2) {
    for (let at = y * width + box.x; at < y * width + box.x + box.width; at += 2) {
      if (levels[at]! < lowest) lowest = levels[at]!;
      if (levels[at]! > highest) highest = levels[at]!;
    }
  }
  return highest - lowest;
}

function affordable(places: readonly Place[]): readonly Place[] {
  const share = Math.min(1, MOST_PLACES / places.length);
  return places.filter((_, at) => Math.floor(at * share) !== Math.floor((at - 1) * share) || share === 1);
}
