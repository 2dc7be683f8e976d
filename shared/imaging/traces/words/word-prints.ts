import type { PageGlyphs, WordGlyphs } from '../../../model/glyphs.ts';
import type { GreyRaster, Raster } from '../../raster.ts';
import { median, robustSigma } from '../../robust.ts';
import { type GlyphPrint, glyphPrint } from './glyph-print.ts';
import { type InkTint, inkTint } from './ink-tint.ts';
import { restsFromTrend } from './page-trend.ts';
import { patternsUnder } from './word-ground.ts';

/** What is measured of the print of a word. */
export const PRINT_MEASURES = ['contrast', 'steepness', 'crispness', 'softness', 'stroke'] as const;
export type PrintMeasure = (typeof PRINT_MEASURES)[number];

/** One measure of a word, freed of what its characters, its size and its place on the page explain. */
export interface Measured {
  readonly rest: number;
  /** Standard error: scatter of the characters, what more of them do not average out, and the pattern under them. */
  readonly error: number;
}

/** The print of one word, and the look by which others are like it. */
export interface WordPrint {
  readonly word: WordGlyphs;
  /** Numbers of the run and of the row it stands in. */
  readonly run: number;
  readonly row: number;
  /** Logarithms of the height of its capitals and of the width of its strokes, px. */
  readonly size: number;
  readonly stroke: number;
  readonly tint: InkTint;
  readonly measured: Readonly<Record<PrintMeasure, Measured>>;
}

/** Readings less sure than this name the wrong characters. */
const MIN_CONFIDENCE = 0.6;
/** Characters that must be measured. */
const MIN_GLYPHS = 3;
/** Figures and letters; signs have no strokes to speak of. */
const CHARACTER = /[\p{L}\p{N}]/u;
/** Capitals and figures are so many times as high as these letters, in common typefaces. */
const SMALL = /[acemnorsuvwxz]/u;
const OF_SMALL = 1.39;
const OF_T = 1.12;

/** Scatter of one character that is usual in scans, and part of a word's measure that more do not average out. */
const USUAL: Readonly<Record<PrintMeasure, { readonly each: number; readonly floor: number }>> = {
  contrast: { each: 5, floor: 4 },
  steepness: { each: 0.034, floor: 0.012 },
  crispness: { each: 0.075, floor: 0.02 },
  softness: { each: 0.095, floor: 0.03 },
  stroke: { each: 0.08, floor: 0.02 },
};
/**
 * What a pattern does to each, for each share of the contrast that it varies by: lines of 10 to 60 grey levels drawn
 * under one word of a plain page (`word-print.test.ts`) count as soft pixels first of all.
 */
const OF_PATTERN: Readonly<Record<PrintMeasure, number>> = {
  contrast: 1,
  steepness: 1,
  crispness: 2,
  softness: 8,
  stroke: 1,
};
/** A page's own scatter is never taken for less than this share of the usual one. */
const LEAST_SCATTER = 0.3;
/** Characters of a word are alike in their error: they count for fewer, by this factor of the error. */
const ALIKE = 1.2;
/** More characters than these do not make a word surer. */
const ENOUGH_GLYPHS = 14;
/** A character seen this often has a usual measure of its own, drawn to the page's as by so many others. */
const MIN_SEEN = 4;
const DRAWN = 8;
/** A step in size or stroke, as a logarithm, that counts as much as half the page. */
const STEP = 0.3;
/** The farthest quarters of a word's characters do not take part in its mean. */
const TRIMMED = 0.25;

interface Part {
  readonly text: string;
  readonly print: GlyphPrint;
  readonly row: readonly number[];
}

interface Unit {
  readonly word: WordGlyphs;
  readonly run: number;
  readonly row: number;
  readonly size: number;
  readonly stroke: number;
  readonly parts: readonly Part[];
}

/** The words of a page whose print could be measured. `grey` is the reading frame, `raster` the page. */
export function wordPrints(glyphs: PageGlyphs, grey: GreyRaster, raster: Raster): WordPrint[] {
  const units = unitsOf(glyphs, grey);
  if (units.length === 0) return [];
  const patterns = patternsUnder(
    grey,
    units.map(({ word }) => word),
  );
  const taken = PRINT_MEASURES.map((measure) => takeMeasure(units, measure, patterns));
  return units.map(({ word, run, row, size, stroke }, at) => {
    const [contrast, steepness, crispness, softness, width] = taken.map((list) => list[at]!);
    const measured = {
      contrast: contrast!,
      steepness: steepness!,
      crispness: crispness!,
      softness: softness!,
      stroke: width!,
    };
    return { word, run, row, size, stroke, tint: inkTint(raster, word.box), measured };
  });
}

function unitsOf({ lines }: PageGlyphs, grey: GreyRaster): Unit[] {
  const found = lines.flatMap(({ words, row }, run) =>
    words.flatMap((word) => {
      if (word.confidence < MIN_CONFIDENCE) return [];
      const prints = word.glyphs.flatMap((glyph) => {
        const print = CHARACTER.test(glyph.text) ? glyphPrint(grey, glyph) : null;
        return print ? [{ glyph, print }] : [];
      });
      if (prints.length < MIN_GLYPHS) return [];
      const size = median(
        prints.map(({ glyph: { text, frame } }) => Math.log((frame.bottom - frame.top) * ofCapital(text))),
      );
      return [{ word, run, row, size, stroke: median(prints.map(({ print }) => print.stroke)), prints }];
    }),
  );
  const usualSize = median(found.map(({ size }) => size));
  const usualStroke = median(found.map(({ stroke }) => stroke));
  return found.map(({ prints, ...unit }) => ({
    ...unit,
    parts: prints.map(({ glyph: { text, frame }, print }) => {
      const x = (frame.left + frame.right) / grey.width - 1;
      const y = (frame.top + frame.bottom) / grey.height - 1;
      const row = [1, (print.stroke - usualStroke) / STEP, (unit.size - usualSize) / STEP, x, y];
      return { text, print, row };
    }),
  }));
}

function ofCapital(text: string): number {
  return SMALL.test(text) ? OF_SMALL : text === 't' ? OF_T : 1;
}

/** One measure of every word. The strokes are not freed of the trend, which is one over the strokes themselves. */
function takeMeasure(units: readonly Unit[], measure: PrintMeasure, patterns: readonly number[]): Measured[] {
  const parts = units.flatMap((unit) => unit.parts);
  const values = parts.map(({ print }) => print[measure]);
  const middle = median(values);
  const centred = values.map((value) => value - middle);
  const rows = measure === 'stroke' ? parts.map(() => [1]) : parts.map(({ row }) => row);
  const rests = withoutCharacters(parts, restsFromTrend(rows, centred));
  let next = 0;
  const words = units.map(({ parts: { length } }) => {
    const own = rests.slice(next, next + length);
    next += length;
    return { own, mean: trimmedMean(own) };
  });
  const { each, floor } = USUAL[measure];
  const scatter = robustSigma(
    words.flatMap(({ own, mean }) => own.map((rest) => rest - mean)),
    0,
  );
  const least = Math.hypot(scatter, LEAST_SCATTER * each);
  // The contrast is in grey levels, the others are logarithms.
  const ofPattern = OF_PATTERN[measure] * (measure === 'contrast' ? Math.max(1, middle) : 1);
  return words.map(({ own, mean }, at) => {
    const spread = ALIKE * Math.max(least, robustSigma(own, mean));
    const count = Math.min(ENOUGH_GLYPHS, own.length);
    return { rest: mean, error: Math.hypot(spread / Math.sqrt(count), floor, ofPattern * patterns[at]!) };
  });
}

/** Takes off what is usual for each character on this page. */
function withoutCharacters(parts: readonly Part[], rests: readonly number[]): number[] {
  const seen = new Map<string, number[]>();
  parts.forEach(({ text }, at) => {
    const list = seen.get(text);
    if (list) list.push(rests[at]!);
    else seen.set(text, [rests[at]!]);
  });
  const usual = new Map<string, number>();
  for (const [text, list] of seen) {
    if (list.length >= MIN_SEEN) usual.set(text, (median(list) * list.length) / (list.length + DRAWN));
  }
  return rests.map((rest, at) => rest - (usual.get(parts[at]!.text) ?? 0));
}

function trimmedMean(values: readonly number[]): number {
  const cut = Math.floor(values.length * TRIMMED);
  const kept = [...values].sort((a, b) => a - b).slice(cut, values.length - cut);
  return kept.reduce((sum, value) => sum + value, 0) / kept.length;
}
