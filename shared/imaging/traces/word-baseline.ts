import type { PageGlyphs } from '../../model/glyphs.ts';
import { CANDIDATES_KEPT, type TraceCandidate } from '../../model/traces.ts';
import { MM_PER_INCH } from '../../model/units.ts';
import { median, robustSigma } from '../robust.ts';
import type { Detector } from './detector.ts';
import { pageSpread } from './words/page-spread.ts';
import { columnOf, wordRuns } from './words/word-peers.ts';
import { scannedGlyphs, soundWords, type WordPlace } from './words/word-places.ts';

/** Beyond this a word is raised or lowered on purpose, or belongs to another line, x-heights. */
const MAX_OFFSET = 0.45;
/** A word of another size than its line may be set on another height, ratio. */
const MAX_SIZE_RATIO = 1.12;
/** Spread of offsets in their own standard errors that is usual in scans. */
const USUAL = 1.5;
/** What print and paper give a word whatever its letters, x-heights and mm: the step of a printer, the bend of a sheet. */
const FLOOR = 0.015;
const FLOOR_MM = 0.02;
const MIN_WORDS = 6;
/** Rows of one make: so many, that differ by no more than this, x-heights. */
const MIN_ROWS = 3;
const MAX_ROW_SPREAD = 0.15;

/** An offset as measured, and the word it is reported at. */
interface Offset {
  readonly place: WordPlace;
  readonly offsetPx: number;
  readonly sigmaPx: number;
}

/**
 * Words that stand higher or lower than the line they are in, and entries that stand off their row otherwise than the
 * other entries of the page do.
 */
export const wordBaseline: Detector = {
  id: 'word-baseline',
  look(page) {
    const glyphs = scannedGlyphs(page);
    if (typeof glyphs === 'string') return { applies: false, reason: glyphs };
    const offsets = [...wordOffsets(glyphs), ...rowOffsets(glyphs)];
    if (offsets.length < MIN_WORDS) return { applies: false, reason: 'too-little' };
    const candidates = farthestOfLines(offsets.filter(isOfLine)).slice(0, CANDIDATES_KEPT);
    return { applies: true, tests: offsets.length, candidates, measures: {} };
  },
};

/** Words against the other words of their line, after what is usual on this page. */
function wordOffsets(page: PageGlyphs): Offset[] {
  const places = soundWords(page).filter(({ word }) => word.offsetPx !== null);
  const { centre, sigma } = pageSpread(
    places.map(({ word }) => word.offsetPx! / word.offsetErrorPx!),
    USUAL,
  );
  return places.map((place) => {
    const { offsetPx, offsetErrorPx } = place.word;
    const sigmaPx = Math.hypot(sigma * offsetErrorPx!, floorPx(place));
    return { place, offsetPx: offsetPx! - centre * offsetErrorPx!, sigmaPx };
  });
}

/** Entries against the first of their row, where the entries of their column stand otherwise. */
function rowOffsets(page: PageGlyphs): Offset[] {
  const runs = wordRuns(page);
  const unrest = slopeUnrest(page);
  const starts = new Map<number, number>();
  for (const { row, frame } of page.lines)
    starts.set(row, Math.min(frame.left, starts.get(row) ?? frame.left));
  return runs.flatMap((run): Offset[] => {
    const { row, rowOffsetPx, rowOffsetErrorPx } = run.line;
    if (rowOffsetPx === null) return [];
    const others = columnOf(run, runs).layer.flatMap(({ line }) => line.rowOffsetPx ?? []);
    if (others.length < MIN_ROWS) return [];
    const middle = median(others);
    const spread = robustSigma(others, middle);
    if (spread > MAX_ROW_SPREAD * run.xHeight) return [];
    const place = run.words[0]!;
    const bendPx = unrest * (run.line.frame.left - starts.get(row)!);
    const sigmaPx = Math.hypot(USUAL * rowOffsetErrorPx!, floorPx(place), spread, bendPx);
    return [{ place, offsetPx: rowOffsetPx - middle, sigmaPx }];
  });
}

/**
 * How far the slopes of lines differ, px for each px along a row. Short rows are carried over by the slope of the page:
 * where a sheet bends that is not theirs.
 */
function slopeUnrest({ lines }: PageGlyphs): number {
  const slopes = lines.flatMap(({ slopeDeg }) => (slopeDeg === null ? [] : [slopeDeg]));
  return slopes.length < MIN_ROWS ? 0 : (robustSigma(slopes) * Math.PI) / 180;
}

function floorPx({ page, xHeightPx }: WordPlace): number {
  return Math.hypot(FLOOR * xHeightPx, (FLOOR_MM * page.dpi) / MM_PER_INCH);
}

function isOfLine({ place, offsetPx }: Offset): boolean {
  const { word, xHeightPx } = place;
  if (Math.abs(offsetPx) > MAX_OFFSET * xHeightPx) return false;
  const ratio = (word.xHeightPx ?? xHeightPx) / xHeightPx;
  return ratio < MAX_SIZE_RATIO && ratio > 1 / MAX_SIZE_RATIO;
}

/** Of one line only the farthest, whose neighbours it may have drawn along; highest score first. */
function farthestOfLines(offsets: readonly Offset[]): TraceCandidate[] {
  const farthest = new Map<unknown, TraceCandidate>();
  for (const { place, offsetPx, sigmaPx } of offsets) {
    const score = Math.abs(offsetPx) / sigmaPx;
    const other = farthest.get(place.line);
    if (other && other.score >= score) continue;
    const measures = { offsetPx, usualPx: 2 * sigmaPx, dpi: place.page.dpi };
    farthest.set(place.line, { box: place.word.box, score, measures, text: place.word.text });
  }
  return [...farthest.values()].sort((a, b) => b.score - a.score);
}
