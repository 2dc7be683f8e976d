import type { LineGlyphs, WordGlyphs } from '../model/glyphs.ts';
import type { Box } from '../model/region.ts';
import { type ClassSample, classesBySize, learnClasses } from './glyph-classes.ts';
import { extraSpacing } from './letter-spacing.ts';
import { dropOf, fitLines, type LineShape, refitLine } from './line-shape.ts';
import type { GreyRaster } from './raster.ts';
import { median, robustSigma } from './robust.ts';
import { type FoundGlyph, type FrameWord, findWordInk, type WordInk } from './word-ink.ts';
import {
  degrees,
  type PageTables,
  slopeError,
  wordOffset,
  wordPoint,
  wordRatio,
  wordTilt,
} from './word-measures.ts';

/** A line as read, in the reading frame. */
export interface FrameLine {
  readonly box: Box;
  readonly words: readonly (FrameWord & { readonly text: string; readonly confidence: number })[];
}

/** Carries a box of the reading frame to the page. */
export type ToPage = (box: Box) => Box;

/** A line with the ink that was found on it, on its way to being measured. */
interface InkLine {
  readonly read: FrameLine;
  readonly inks: readonly WordInk[];
  readonly runs: readonly number[];
  readonly shape: LineShape | null;
  readonly sizeClass: number;
}

/** Words further apart than this many box heights belong to different columns or fields. */
const WIDE_GAP = 1.2;
/** Sizes within this ratio are one size class. */
const SIZE_RATIO = 1.05;
/** A character whose own spread exceeds these on one page has no usual value (x-heights; usual strokes). */
const MAX_DROP_SPREAD = 0.06;
const MAX_HEIGHT_SPREAD = 0.04;
const MAX_STROKE_SPREAD = 0.25;
/** The characters of one word agree this well in height and stroke when they are of the page's typeface, shares. */
const OWN_HEIGHT_SPREAD = 0.03;
const OWN_STROKE_SPREAD = 0.12;
/** A line scattering more than so many times the page's own scatter, and so many x-heights, was misread. */
const MAX_LINE_SCATTER = 4;
const MIN_LINE_SCATTER = 0.05;
/** The edge of a character is never known better than this, in x-heights. */
const LEAST_SCATTER = 0.008;

/** Finds and measures the characters of every line of a page that is upright in `grey`. */
export function measureLines(grey: GreyRaster, lines: readonly FrameLine[], toPage: ToPage): LineGlyphs[] {
  const found = lines.map((read) => {
    const inks = read.words.map((word) => findWordInk(grey, word));
    return { read, inks, runs: runsOf(read) };
  });
  const shapes = fitLines(found.map((line) => line.inks.flatMap((ink) => ink.glyphs)));
  const classes = classesBySize(
    shapes.map((shape) => shape?.xHeight ?? null),
    SIZE_RATIO,
  );
  const inkLines = found.map(
    (line, at): InkLine => ({ ...line, shape: shapes[at]!, sizeClass: classes[at]! }),
  );
  const drops = learnClasses(
    samples(inkLines, (glyph, shape) => dropOf(glyph, shape) / shape.xHeight),
    MAX_DROP_SPREAD,
  );
  const refitted = inkLines.map((line) =>
    line.shape === null
      ? line
      : {
          ...line,
          shape: refitLine(
            line.inks.flatMap((ink) => ink.glyphs),
            line.shape,
            line.sizeClass,
            drops,
          ),
        },
  );
  const tables = learnTables(refitted);
  const spacing = spacingOf(refitted);
  return refitted.map((line, at) => {
    const shape = line.shape && isStraight(line.shape, tables.scatter) ? line.shape : null;
    return measureLine({ ...line, shape }, tables, spacing[at]!, toPage);
  });
}

function isStraight(shape: LineShape, scatter: number): boolean {
  return shape.scatter <= Math.max(MAX_LINE_SCATTER * scatter, MIN_LINE_SCATTER) * shape.xHeight;
}

/** Numbers the runs of words between wide gaps, from the start of the line. */
function runsOf(line: FrameLine): number[] {
  let run = 0;
  return line.words.map((word, at) => {
    const previous = line.words[at - 1];
    if (previous && word.box.x - previous.box.x - previous.box.width > WIDE_GAP * line.box.height) run++;
    return run;
  });
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

function learnTables(lines: readonly InkLine[]): PageTables {
  const drops = learnClasses(
    samples(lines, (glyph, shape) => dropOf(glyph, shape) / shape.xHeight),
    MAX_DROP_SPREAD,
  );
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

const heightOf = (glyph: FoundGlyph) => glyph.frame.bottom - glyph.frame.top;
const strokeOf = (glyph: FoundGlyph) => glyph.strokePx;
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

function spacingOf(lines: readonly InkLine[]): (number | null)[][] {
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

function measureLine(
  line: InkLine,
  tables: PageTables,
  spacing: readonly (number | null)[],
  toPage: ToPage,
): LineGlyphs {
  const { read, shape, sizeClass } = line;
  const box = read.box;
  const frame = { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
  const words = measureWords(line, tables, spacing, toPage);
  const head = { box: toPage(box), frame: inkFrame(words) ?? frame, words, sizeClass };
  if (shape === null)
    return { ...head, xHeightPx: null, slopeDeg: null, slopeErrorDeg: null, baselinePx: null };
  const { slope, intercept } = shape.baseline;
  return {
    ...head,
    xHeightPx: shape.xHeight,
    slopeDeg: degrees(Math.atan(slope)),
    slopeErrorDeg: degrees(slopeError(tables.scatter * shape.xHeight, shape.count, Math.max(1, shape.span))),
    baselinePx: intercept + slope * (box.x + box.width / 2),
  };
}

function measureWords(
  line: InkLine,
  tables: PageTables,
  spacing: readonly (number | null)[],
  toPage: ToPage,
): WordGlyphs[] {
  const { read, inks, runs, shape, sizeClass } = line;
  const points = inks.map((ink) => (shape ? wordPoint(ink.glyphs, shape, sizeClass, tables) : null));
  const usual = tables.usual.get(sizeClass);
  return read.words.map((word, at) => {
    const { glyphs, levels } = inks[at]!;
    const { box } = word;
    const base = {
      text: word.text,
      confidence: word.confidence,
      box: toPage(box),
      frame: inkFrame(glyphs) ?? {
        left: box.x,
        top: box.y,
        right: box.x + box.width,
        bottom: box.y + box.height,
      },
      glyphs: glyphs.map(({ text, frame, strokePx }) => ({ text, frame, strokePx })),
      run: runs[at]!,
      ink: levels?.ink ?? null,
    };
    if (shape === null || usual === undefined) return { ...base, ...NOTHING };
    const size = wordRatio(glyphs, sizeClass, tables.heights, {
      value: heightOf,
      maxSpread: OWN_HEIGHT_SPREAD,
    });
    const stroke = wordRatio(glyphs, sizeClass, tables.strokes, {
      value: strokeOf,
      maxSpread: OWN_STROKE_SPREAD,
    });
    return {
      ...base,
      ...offsetAmong(points, runs, at, tables.scatter * shape.xHeight),
      ...(wordTilt(glyphs, shape, sizeClass, tables) ?? { tiltDeg: null, tiltErrorDeg: null }),
      xHeightPx: size,
      strokePx: stroke,
      spacingPx: spacing[at]!,
    };
  });
}

const NOTHING = {
  offsetPx: null,
  offsetErrorPx: null,
  offsetWithin: null,
  tiltDeg: null,
  tiltErrorDeg: null,
  xHeightPx: null,
  strokePx: null,
  spacingPx: null,
} as const;

/** Against the word's own run when that has enough other characters, else against the whole line. */
function offsetAmong(
  points: readonly ({ x: number; drop: number; count: number } | null)[],
  runs: readonly number[],
  at: number,
  scatterPx: number,
) {
  const none = { offsetPx: null, offsetErrorPx: null, offsetWithin: null } as const;
  const point = points[at];
  if (!point) return none;
  const others = points.flatMap((other, n) => (other && n !== at ? [{ ...other, run: runs[n] }] : []));
  const near = wordOffset(
    point,
    others.filter((other) => other.run === runs[at]),
    scatterPx,
  );
  if (near) return { ...near, offsetWithin: 'run' as const };
  const far = wordOffset(point, others, scatterPx);
  return far ? { ...far, offsetWithin: 'line' as const } : none;
}

/** The box around measured ink; null without any. */
function inkFrame(parts: readonly { readonly frame: LineGlyphs['frame'] }[]) {
  if (parts.length === 0) return null;
  return {
    left: Math.min(...parts.map((part) => part.frame.left)),
    top: Math.min(...parts.map((part) => part.frame.top)),
    right: Math.max(...parts.map((part) => part.frame.right)),
    bottom: Math.max(...parts.map((part) => part.frame.bottom)),
  };
}
