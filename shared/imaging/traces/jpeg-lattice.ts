import type { Box } from '../../model/region.ts';
import {
  CANDIDATES_KEPT,
  type TraceCandidate,
  type TraceGap,
  type TraceOutcome,
} from '../../model/traces.ts';
import type { ReadWord } from '../../model/words.ts';
import { overlaps, separate } from './boxes.ts';
import type { Detector, TracePage } from './detector.ts';
import { areaOf, type BlockArea, boxOf } from './jpeg/block-area.ts';
import { connectedSets } from './jpeg/connected-sets.ts';
import { isFilled } from './jpeg/filled-place.ts';
import { isScattered } from './jpeg/is-scattered.ts';
import { type LatticeMap, LEAST_FREQUENCIES, latticeMap, TOUCHED } from './jpeg/lattice-map.ts';
import { pageGrid } from './jpeg/page-grid.ts';
import { touchedIn } from './jpeg/touched-in.ts';

/** Blocks that must say something on a page, and at a place. */
const LEAST_BLOCKS = 100;
const LEAST_AT_PLACE = 4;
/** When more of the blocks than this are off the steps, the page is no longer as it was compressed. */
const MOST_TOUCHED = 0.5;
/**
 * A page that was decoded and no more is off the steps by rounding, 0.29 levels; one that was rounded once more, as its
 * contrast, colours or sharpness were changed, by 0.41 and more.
 */
const MOST_USUAL = 0.36;

/**
 * Pages saved without loss that once were JPEG files: the steps of the compression are still in every block, except in
 * those that were touched afterwards.
 */
export const jpegLattice: Detector = { id: 'jpeg-lattice', look };

function look({ page, raster, text }: TracePage): TraceOutcome {
  const gap = gapOf(page.storage);
  if (gap) return { applies: false, reason: gap };
  const { levels, grid } = pageGrid(raster);
  if (!grid) return { applies: false, reason: 'never-jpeg' };
  const map = latticeMap(raster, levels, grid);
  if (map.tested < LEAST_BLOCKS)
    return { applies: false, reason: map.clipped > map.tested ? 'clipped' : 'too-little' };
  if (map.frequencies < LEAST_FREQUENCIES) return { applies: false, reason: 'fine-quality' };
  const isChanged = map.usual > MOST_USUAL || map.touched > MOST_TOUCHED * map.tested;
  if (isChanged || isScattered(map)) return { applies: false, reason: 'scattered' };
  const words = (text?.lines ?? []).flatMap((line) => line.words);
  const places = words.flatMap(({ box, text: read }) => wordCandidate(map, box, read));
  const sets = connectedSets(map).map((set) => setCandidate(map, set, words));
  const candidates = [...places, ...sets].sort((a, b) => b.score - a.score);
  return {
    applies: true,
    tests: words.length + Math.ceil(map.tested / 64),
    candidates: separate(candidates, CANDIDATES_KEPT),
    measures: { touched: map.touched, tested: map.tested, usual: map.usual },
  };
}

function gapOf(storage: TracePage['page']['storage']): TraceGap | null {
  if (storage === 'jpeg') return 'is-jpeg';
  return storage === 'lossless' ? null : storage;
}

/** A set of blocks bears the word that it lies on, if it is one. */
function setCandidate(map: LatticeMap, set: BlockArea, words: readonly ReadWord[]): TraceCandidate {
  const candidate = candidateAt(map, set);
  const [word, ...others] = words.filter(({ box }) => overlaps(box, candidate.box));
  return word && others.length === 0 ? { ...candidate, text: word.text } : candidate;
}

function wordCandidate(map: LatticeMap, box: Box, text: string): TraceCandidate[] {
  const area = areaOf(box, map);
  return touchedIn(map, area).tested < LEAST_AT_PLACE ? [] : [{ ...candidateAt(map, area), text }];
}

/**
 * What the blocks of an area weigh, more than elsewhere on the page: together where those off the steps fill the part of
 * it that they take up, and on average where they do not. So what lies on the steps scores less than 1, however much of
 * it there is.
 */
function candidateAt(map: LatticeMap, whole: BlockArea): TraceCandidate {
  const part = touchedPart(map, whole);
  const isPlace = part !== null && isFilled(touchedIn(map, part));
  const area = isPlace ? part : whole;
  const { tested, touched, weight } = touchedIn(map, area);
  const excess = weight - tested * map.mean;
  const score = isPlace ? excess / Math.sqrt(1 + tested * map.variance) : excess / Math.max(1, tested);
  return { box: boxOf(area, map), score, measures: { touched, tested } };
}

/** The least area round the blocks of another that are off the steps; null when none is. */
function touchedPart({ states, blocksWide }: LatticeMap, area: BlockArea): BlockArea | null {
  let [left, top, right, bottom] = [area.right, area.bottom, area.left, area.top];
  for (let y = area.top; y < area.bottom; y++) {
    for (let x = area.left; x < area.right; x++) {
      if (states[y * blocksWide + x] !== TOUCHED) continue;
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x + 1);
      bottom = Math.max(bottom, y + 1);
    }
  }
  return left < right ? { left, top, right, bottom } : null;
}
