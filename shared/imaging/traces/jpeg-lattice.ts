import type { Box } from '../../model/region.ts';
import {
  CANDIDATES_KEPT,
  type TraceCandidate,
  type TraceGap,
  type TraceOutcome,
} from '../../model/traces.ts';
import type { ReadWord } from '../../model/words.ts';
import { separate, shareWithin } from './boxes.ts';
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
/**
 * Where more of the words than this have fewer blocks, as on a page that is nearly all cut off at white, what was done to
 * one of them would not be seen.
 */
const MOST_UNTESTED = 0.5;
/**
 * A place bears the name of a word when it covers so much of the word's box, less where it was looked for within it, or
 * when it lies in the word and has so much of its height, as a digit of it does; not when it reaches into it from beside.
 */
const NAMED_FROM = 0.5;
const NAMED_WITHIN_FROM = 1 / 3;
const NAMED_FROM_WIDTH = 0.5;
const NAMED_FROM_HEIGHT = 0.75;
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
  const places = words.flatMap((word) => wordCandidate(map, word));
  const sets = connectedSets(map).map((set) => setCandidate(map, set, words));
  const candidates = [...places, ...sets].sort((a, b) => b.score - a.score);
  const isBlind = map.clipped > map.tested && words.length - places.length > MOST_UNTESTED * words.length;
  if (isBlind && !candidates.some(isFilledPlace)) return { applies: false, reason: 'clipped' };
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
  const [word, ...others] = words.filter(({ box }) => isOfWord(candidate.box, box, NAMED_FROM));
  return word && others.length === 0 ? { ...candidate, text: word.text } : candidate;
}

function wordCandidate(map: LatticeMap, { box, text }: ReadWord): TraceCandidate[] {
  const area = areaOf(box, map);
  if (touchedIn(map, area).tested < LEAST_AT_PLACE) return [];
  const candidate = candidateAt(map, area);
  return [isOfWord(candidate.box, box, NAMED_WITHIN_FROM) ? { ...candidate, text } : candidate];
}

function isOfWord(place: Box, word: Box, least: number): boolean {
  const strip = { ...place, y: word.y, height: word.height };
  return (
    shareWithin(word, place) >= least ||
    (shareWithin(strip, word) >= NAMED_FROM_WIDTH && shareWithin(strip, place) >= NAMED_FROM_HEIGHT)
  );
}

function isFilledPlace({ measures }: TraceCandidate): boolean {
  return isFilled({ touched: measures.touched!, tested: measures.tested! });
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
