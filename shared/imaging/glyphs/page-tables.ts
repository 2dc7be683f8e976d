import { median, robustSigma } from '../robust.ts';
import { type ClassSample, type ClassTable, classesBySize, learnClasses } from './glyph-classes.ts';
import { extraSpacing } from './letter-spacing.ts';
import { dropOf, fitLines, type LineShape, refitLine } from './line-shape.ts';
import type { FoundGlyph, WordInk } from './word-ink.ts';
import type { PageTables } from './word-measures.ts';

/** A run of words with the ink that was found on it and the baseline through it. */
export interface InkLine {
  readonly inks: readonly WordInk[];
  readonly shape: LineShape | null;
  readonly sizeClass: number;
}

/** Sizes within this ratio are one size class. */
const SIZE_RATIO = 1.05;
/** A character whose own spread exceeds these on one page has no usual value (x-heights; usual strokes). */
const MAX_DROP_SPREAD = 0.06;
const MAX_HEIGHT_SPREAD = 0.04;
const MAX_STROKE_SPREAD = 0.25;
/** The edge of a character is never known better than this, in x-heights. */
const LEAST_SCATTER = 0.008;

/** Fits the runs of a page and fits them again with what they teach about its characters. */
export function fitRuns(runs: readonly (readonly WordInk[])[]): InkLine[] {
  const glyphs = runs.map((inks) => inks.flatMap((ink) => ink.glyphs));
  const shapes = fitLines(glyphs);
  const classes = classesBySize(
    shapes.map((shape) => shape?.xHeight ?? null),
    SIZE_RATIO,
  );
  const lines = runs.map((inks, at) => ({ inks, shape: shapes[at]!, sizeClass: classes[at]! }));
  const drops = learnDrops(lines);
  return lines.map((line, at) =>
    line.shape ? { ...line, shape: refitLine(glyphs[at]!, line.shape, line.sizeClass, drops) } : line,
  );
}

function learnDrops(lines: readonly InkLine[]): ClassTable {
  return learnClasses(
    samples(lines, (glyph, shape) => dropOf(glyph, shape) / shape.xHeight),
    MAX_DROP_SPREAD,
  );
}

function* samples(
  lines: readonly InkLine[],
  value: (glyph: FoundGlyph, shape: LineShape, sizeClass: number) => number,
): Generator<ClassSample> {
  for (const { shape, sizeClass, inks } of lines) {
    if (shape === null) continue;
    for (const ink of inks) {
      for (const glyph of ink.glyphs)
        yield { sizeClass, text: glyph.text, value: value(glyph, shape, sizeClass) };
    }
  }
}

/** What the runs teach about the page's characters. */
export function learnTables(lines: readonly InkLine[]): PageTables {
  const drops = learnDrops(lines);
  const usual = usualSizes(lines);
  const rests: number[] = [];
  for (const { sizeClass, text, value } of samples(
    lines,
    (glyph, shape) => dropOf(glyph, shape) / shape.xHeight,
  )) {
    const place = drops.usual(sizeClass, text);
    if (place !== null) rests.push(value - place);
  }
  return {
    drops,
    heights: learnClasses(samples(lines, heightShare(usual)), MAX_HEIGHT_SPREAD),
    strokes: learnClasses(samples(lines, strokeShare(usual)), MAX_STROKE_SPREAD),
    usual,
    scatter: Math.max(LEAST_SCATTER, rests.length > 0 ? robustSigma(rests) : 0),
  };
}

export const heightOf = (glyph: FoundGlyph) => glyph.frame.bottom - glyph.frame.top;
export const strokeOf = (glyph: FoundGlyph) => glyph.strokePx;
/** Height in x-heights of the size class, and stroke in usual strokes of the size class. */
const heightShare = (usual: PageTables['usual']) => (glyph: FoundGlyph, _: LineShape, sizeClass: number) =>
  heightOf(glyph) / usual.get(sizeClass)!.xHeight;
const strokeShare = (usual: PageTables['usual']) => (glyph: FoundGlyph, _: LineShape, sizeClass: number) =>
  glyph.strokePx / usual.get(sizeClass)!.stroke;

function usualSizes(lines: readonly InkLine[]): PageTables['usual'] {
  const usual = new Map<number, { xHeight: number; stroke: number }>();
  for (const sizeClass of new Set(lines.map((line) => line.sizeClass))) {
    const same = lines.filter((line) => line.sizeClass === sizeClass && line.shape !== null);
    const strokes = same.flatMap((line) =>
      line.inks.flatMap((ink) => ink.glyphs.map((glyph) => glyph.strokePx)),
    );
    usual.set(sizeClass, {
      xHeight: median(same.map((line) => line.shape!.xHeight)),
      stroke: Math.max(0.1, median(strokes)),
    });
  }
  return usual;
}

/** Extra room between the letters of each word of each run, px. */
export function spacingOf(lines: readonly InkLine[]): (number | null)[][] {
  const answers = lines.map((line): (number | null)[] => line.inks.map(() => null));
  for (const sizeClass of new Set(lines.map((line) => line.sizeClass))) {
    const places = lines.flatMap((line, at) =>
      line.sizeClass === sizeClass && line.shape !== null ? line.inks.map((_, word) => ({ at, word })) : [],
    );
    const extra = extraSpacing(places.map(({ at, word }) => lines[at]!.inks[word]!.glyphs));
    places.forEach(({ at, word }, n) => {
      answers[at]![word] = extra[n]!;
    });
  }
  return answers;
}
