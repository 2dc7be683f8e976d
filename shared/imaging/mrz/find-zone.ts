import type { Turn } from '../../model/page.ts';
import type { GreyRaster, Raster } from '../raster.ts';
import { turnedSize } from '../turn.ts';
import { turnGrey } from '../turn-grey.ts';
import { type Band, findBands } from './bands.ts';
import { type ReadLine, readZone } from './read-zone.ts';
import { shrinkToGrey } from './shrink.ts';
import { groupZones, type ZoneCandidate } from './zones.ts';

/** Longest side of the largest copy that is searched, pixels: characters of an A4 at 300 dpi stand 12 px apart. */
const SEARCH_SIDE_PX = 1400;

/** Copies that are searched, each half the size of the one before: print may fill the picture. */
const LEVELS = 3;

/** Candidates looked at closely in one direction of search. */
const MOST_READ = 4;

/** A zone with print that correlates less than this on average is kept only if nothing better comes, -1..1. */
const GOOD_SCORE = 0.75;

/** A zone as the shapes of OCR-B read it. */
export interface FoundZone {
  readonly lines: readonly ReadLine[];
  /** Mean correlation of all characters with the glyphs of OCR-B. */
  readonly score: number;
}

/**
 * Looks for a machine-readable zone in all four directions, beginning with the one that text runs in.
 *
 * Null when no two or three lines of even print with fillers stand on the page.
 */
export function findZone(raster: Raster, textTurn: Turn): FoundZone | null {
  const levels = levelsOf(raster);
  const crossways = textTurn === 90 || textTurn === 270;
  let best: FoundZone | null = null;
  for (const turn of crossways ? ([90, 0] as const) : ([0, 90] as const)) {
    const candidates: ZoneCandidate[] = [];
    for (const { factor: size, grey } of levels) {
      for (const { bands, rank } of groupZones(findBands(turnGrey(grey, turn)))) {
        candidates.push({ rank, bands: bands.map((band) => toPage(band, grey, turn, size)) });
      }
    }
    candidates.sort((a, b) => b.rank - a.rank);
    for (const candidate of candidates.slice(0, MOST_READ)) {
      const zone = readZone(raster, candidate.bands);
      if (zone && zone.score > (best?.score ?? 0)) best = zone;
      if (best && best.score >= GOOD_SCORE) return best;
    }
  }
  return best;
}

/** Grey copies of a page, each half the size of the one before. */
function levelsOf(raster: Raster): { readonly factor: number; readonly grey: GreyRaster }[] {
  const factor = Math.max(1, Math.round(Math.max(raster.width, raster.height) / SEARCH_SIDE_PX));
  const levels = [{ factor, grey: shrinkToGrey(raster, factor) }];
  for (let last = levels[0]!; levels.length < LEVELS; levels.push(last)) {
    last = { factor: last.factor * 2, grey: shrinkToGrey(last.grey, 2) };
  }
  return levels;
}

/** From pixels of a turned level to pixels of the page. */
function toPage(band: Band, level: Raster, turn: Turn, factor: number): Band {
  const place = (x: number, y: number) =>
    turn === 0
      ? { x: x * factor, y: y * factor }
      : { x: y * factor, y: (turnedSize(level, turn).width - x) * factor };
  const start = place(band.x0, band.y0 + 0.5);
  const end = place(band.x1, band.y1 + 0.5);
  return {
    x0: start.x,
    y0: start.y,
    x1: end.x,
    y1: end.y,
    heightPx: band.heightPx * factor,
    evenness: band.evenness,
  };
}
