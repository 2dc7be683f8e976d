import type { GreyRaster } from '../raster.ts';
import { median, quantile } from '../robust.ts';
import { type Patch, patchDistance } from './patch-distance.ts';

/** A character as a patch: the box of its ink, whole pixels. */
export interface GlyphPatch {
  readonly text: string;
  readonly patch: Patch;
}

/** Two characters of one class and how unlike they are at the best shift, grey levels. */
export interface Twin {
  readonly text: string;
  readonly first: Patch;
  readonly second: Patch;
  readonly distance: number;
}

/** What comparing equal characters of one page gave. */
export interface TwinSearch {
  readonly glyphs: number;
  readonly pairs: number;
  /** First percentile of the distances between equal characters. */
  readonly usualDistance: number;
  readonly twins: readonly Twin[];
}

/** Paper kept around the ink: its grain is what tells a copy from a second print. */
const MARGIN_PX = 2;
const REACH_PX = 2;
/** The same character may differ by a pixel in its box. */
const BOX_SLACK_PX = 1;
/** Cells of the coarse signature that chooses which pairs are worth measuring, per side. */
const CELLS = 6;
/** Pairs measured per character, most alike first, and pairs taken evenly to learn what is usual. */
const CLOSEST = 12;
const SAMPLED = 12;
/** Of a character that occurs more often, the first so many are compared: pairs grow with the square. */
const MAX_OF_ONE = 600;
/** Copies lie apart: boxes that touch are one character read twice. */
const MIN_APART_PX = 4;

/** How much nearer than others a pair must be, as shares of the two distances it is held against. */
export interface TwinRule {
  /** Of the first percentile over the page. */
  readonly ofUsual: number;
  /** Of the middle distance of the most alike pairs of the same character. */
  readonly ofClosest: number;
}

/** With fewer alike pairs of a character there is nothing to hold the nearest against. */
const MIN_CLOSEST = 8;

/** Measures the pairs of equal characters that look most alike, and a sample of the others. */
export function searchTwins(grey: GreyRaster, glyphs: readonly GlyphPatch[], rule: TwinRule): TwinSearch {
  const byText = new Map<string, GlyphPatch[]>();
  for (const glyph of glyphs) {
    const list = byText.get(glyph.text);
    if (list) list.push(glyph);
    else byText.set(glyph.text, [glyph]);
  }
  const usual: number[] = [];
  const near: Twin[] = [];
  let pairs = 0;
  for (const [text, list] of byText) {
    const measured = measurePairs(grey, text, list);
    usual.push(...measured.sampled);
    pairs += measured.sampled.length + measured.closest.length;
    if (measured.closest.length < MIN_CLOSEST) continue;
    const limit = rule.ofClosest * median(measured.closest.map((pair) => pair.distance));
    near.push(...measured.closest.filter((pair) => pair.distance < limit));
  }
  const usualDistance = usual.length > 0 ? quantile(usual, 0.01) : 0;
  const twins = near.filter((pair) => pair.distance < rule.ofUsual * usualDistance);
  return { glyphs: glyphs.length, pairs, usualDistance, twins };
}

/** Distances of the most alike pairs of one character, and of pairs taken evenly from all of them. */
function measurePairs(grey: GreyRaster, text: string, list: readonly GlyphPatch[]) {
  const closest: Twin[] = [];
  const sampled: number[] = [];
  const ordered = likelyPairs(grey, list.slice(0, MAX_OF_ONE));
  const step = Math.max(1, Math.floor(ordered.length / SAMPLED));
  ordered.forEach(({ first, second }, rank) => {
    const isSample = rank % step === step >> 1;
    if (rank >= CLOSEST && !isSample) return;
    const distance = patchDistance(grey, first, second, REACH_PX);
    if (isSample) sampled.push(distance);
    if (rank < CLOSEST) closest.push({ text, first, second, distance });
  });
  return { closest, sampled };
}

/** Pairs of one character with like boxes, most alike by their signatures first. */
function likelyPairs(grey: GreyRaster, glyphs: readonly GlyphPatch[]) {
  const widened = glyphs.map(({ patch }) => ({
    x: patch.x - MARGIN_PX,
    y: patch.y - MARGIN_PX,
    width: patch.width + 2 * MARGIN_PX,
    height: patch.height + 2 * MARGIN_PX,
  }));
  const signatures = widened.map((patch) => signatureOf(grey, patch));
  const pairs: { first: Patch; second: Patch; unlike: number }[] = [];
  for (let i = 0; i < widened.length; i++) {
    for (let j = i + 1; j < widened.length; j++) {
      const first = widened[i]!;
      const second = widened[j]!;
      if (Math.abs(first.width - second.width) > BOX_SLACK_PX) continue;
      if (Math.abs(first.height - second.height) > BOX_SLACK_PX) continue;
      if (touching(first, second)) continue;
      let unlike = 0;
      const a = signatures[i]!;
      const b = signatures[j]!;
      for (let cell = 0; cell < a.length; cell++) unlike += (a[cell]! - b[cell]!) ** 2;
      pairs.push({ first, second, unlike });
    }
  }
  return pairs.sort((a, b) => a.unlike - b.unlike);
}

function touching(a: Patch, b: Patch): boolean {
  return (
    a.x < b.x + b.width + MIN_APART_PX &&
    b.x < a.x + a.width + MIN_APART_PX &&
    a.y < b.y + b.height + MIN_APART_PX &&
    b.y < a.y + a.height + MIN_APART_PX
  );
}

/** Mean grey in a coarse grid over the patch. */
function signatureOf(grey: GreyRaster, patch: Patch): Float32Array {
  const cells = new Float32Array(CELLS * CELLS);
  for (let row = 0; row < CELLS; row++) {
    const y0 = clamp(patch.y + Math.floor((row * patch.height) / CELLS), grey.height - 1);
    const y1 = clamp(patch.y + Math.floor(((row + 1) * patch.height) / CELLS), grey.height);
    for (let column = 0; column < CELLS; column++) {
      const x0 = clamp(patch.x + Math.floor((column * patch.width) / CELLS), grey.width - 1);
      const x1 = clamp(patch.x + Math.floor(((column + 1) * patch.width) / CELLS), grey.width);
      let sum = 0;
      for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) sum += grey.data[y * grey.width + x]!;
      cells[row * CELLS + column] = sum / Math.max(1, (y1 - y0) * (x1 - x0));
    }
  }
  return cells;
}

function clamp(value: number, limit: number): number {
  return Math.max(0, Math.min(limit, value));
}
