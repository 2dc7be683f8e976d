import type { Box } from '../../model/region.ts';
import { CANDIDATES_KEPT, type TraceCandidate, type TraceOutcome } from '../../model/traces.ts';
import { log10BinomialBound } from './binomial-bound.ts';
import { overlaps, separate } from './boxes.ts';
import type { Detector, TracePage } from './detector.ts';
import { gridVotes } from './jpeg/grid-votes.ts';
import { pageGrid } from './jpeg/page-grid.ts';

/** Sides of the places where no words are, and room around a word that was replaced with it. */
const CELL_PX = 64;
const MARGIN_PX = 3;
/** Levels between the lightest and the darkest of a cell that has something on it. */
const LEAST_RANGE = 30;
/** Pixels that are looked at: of a fuller page every so many-th place is left out. */
const MOST_PX = 250_000;
/** A longer line of a machine-readable zone at 400 dpi has as many; larger boxes are no words. */
const MOST_PX_OF_PLACE = 150_000;
/** Pixels of a place that must vote: three blocks. */
const LEAST_VOTERS = 192;
const PLACES_TOO_FEW = 10;
const PHASES = 64;

/** Places whose blocks of 8 × 8 begin elsewhere than those of the page: they were compressed in another picture. */
export const jpegGrid: Detector = { id: 'jpeg-grid', look };

function look({ page, raster, text }: TracePage): TraceOutcome {
  const { storage } = page;
  if (storage !== 'jpeg' && storage !== 'lossless') return { applies: false, reason: storage };
  const { levels, grid } = pageGrid(raster);
  const main = grid ? grid.x + 8 * grid.y : -1;
  const words = (text?.lines ?? [])
    .flatMap((line) => line.words)
    .map(({ box, text: read }): Place => ({ box: widened(box, raster), text: read }));
  const places = affordable([...words, ...cellsOf(levels, raster, words)]);
  const candidates: TraceCandidate[] = [];
  for (const place of places) {
    const { votes, voters } = gridVotes(levels, raster, place.box);
    if (voters < LEAST_VOTERS) continue;
    for (let phase = 0; phase < PHASES; phase++) if (isNear(phase, main)) votes[phase] = 0;
    const most = Math.max(...votes);
    // As many trials as blocks fit in: neighbours vote alike.
    const score = -log10BinomialBound(voters / PHASES, most / PHASES, 1 / PHASES) - Math.log10(PHASES);
    candidates.push({ ...place, score, measures: { share: most / voters, phase: votes.indexOf(most) } });
  }
  if (candidates.length < PLACES_TOO_FEW) return { applies: false, reason: 'too-little' };
  candidates.sort((a, b) => b.score - a.score);
  return {
    applies: true,
    tests: candidates.length,
    candidates: separate(candidates, CANDIDATES_KEPT),
    measures: { hasGrid: grid ? 1 : 0 },
  };
}

/** Windows that share rows or columns with a block share its zeros too: rules and lines of print make them win. */
function isNear(phase: number, main: number): boolean {
  return main >= 0 && ((phase & 7) === (main & 7) || phase >> 3 === main >> 3);
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
  const small = places.filter(({ box }) => box.width * box.height <= MOST_PX_OF_PLACE);
  const all = small.reduce((sum, { box }) => sum + box.width * box.height, 0);
  const share = Math.min(1, MOST_PX / all);
  return small.filter((_, at) => Math.floor(at * share) !== Math.floor((at - 1) * share) || share === 1);
}
