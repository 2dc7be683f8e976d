import type { LineGlyphs, WordGlyphs } from '../../model/glyphs.ts';
import type { Box } from '../../model/region.ts';
import type { GreyRaster } from '../raster.ts';
import type { LineShape } from './line-shape.ts';
import { fitRuns, heightOf, type InkLine, learnTables, spacingOf, strokeOf } from './page-tables.ts';
import { type FrameLine, type FrameRun, splitRuns } from './text-runs.ts';
import { findWordInk } from './word-ink.ts';
import {
  degrees,
  type PageTables,
  slopeError,
  type WordPoint,
  wordOffset,
  wordPoint,
  wordRatio,
  wordTilt,
} from './word-measures.ts';

/** Carries a box of the reading frame to the page. */
export type ToPage = (box: Box) => Box;

/** The characters of one word agree this well in height and stroke when they are of the page's typeface, shares. */
const OWN_HEIGHT_SPREAD = 0.03;
const OWN_STROKE_SPREAD = 0.12;
/** A line scattering more than so many times the page's own scatter, and so many x-heights, was misread. */
const MAX_LINE_SCATTER = 4;
const MIN_LINE_SCATTER = 0.05;
/** Error of the slope that carries one run's baseline to the next (0.01 degrees). */
const ROW_SLOPE_ERROR = 0.00017;

/** Finds and measures the characters of every line of a page that is upright in `grey`. */
export function measureLines(grey: GreyRaster, lines: readonly FrameLine[], toPage: ToPage): LineGlyphs[] {
  const runs = splitRuns(lines);
  const fitted = fitRuns(runs.map((run) => run.words.map((word) => findWordInk(grey, word))));
  const tables = learnTables(fitted);
  const spacing = spacingOf(fitted);
  const straight = fitted.map((line) =>
    isStraight(line.shape, tables.scatter) ? line : { ...line, shape: null },
  );
  const firstOfRow = new Map<number, LineShape>();
  return runs.map((run, at) => {
    const line = straight[at]!;
    const first = firstOfRow.get(run.row);
    if (!first && line.shape) firstOfRow.set(run.row, line.shape);
    return {
      ...measureLine(run, line, { tables, spacing: spacing[at]!, toPage }),
      ...rowOffset(line.shape, first, tables),
    };
  });
}

function isStraight(shape: LineShape | null, scatter: number): boolean {
  if (shape === null) return false;
  return shape.scatter <= Math.max(MAX_LINE_SCATTER * scatter, MIN_LINE_SCATTER) * shape.xHeight;
}

/** A run against the first run of its row, carried over by the slope of whichever knows its own. */
function rowOffset(shape: LineShape | null, first: LineShape | undefined, tables: PageTables) {
  if (shape === null || first === undefined) return { rowOffsetPx: null, rowOffsetErrorPx: null };
  const slope = (first.ownSlope ? first : shape).baseline.slope;
  const heightAt = ({ baseline }: LineShape, x: number) => baseline.intercept + baseline.slope * x;
  const distance = shape.middle - first.middle;
  const scatter = tables.scatter * shape.xHeight;
  return {
    rowOffsetPx: heightAt(shape, shape.middle) - heightAt(first, first.middle) - slope * distance,
    rowOffsetErrorPx: Math.hypot(
      scatter * Math.sqrt(1 / shape.count + 1 / first.count),
      ROW_SLOPE_ERROR * distance,
    ),
  };
}

interface Around {
  readonly tables: PageTables;
  readonly spacing: readonly (number | null)[];
  readonly toPage: ToPage;
}

function measureLine(
  run: FrameRun,
  line: InkLine,
  around: Around,
): Omit<LineGlyphs, 'rowOffsetPx' | 'rowOffsetErrorPx'> {
  const { shape, sizeClass } = line;
  const { tables, toPage } = around;
  const box = run.box;
  const frame = { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
  const words = measureWords(run, line, around);
  const head = { row: run.row, box: toPage(box), frame: inkFrame(words) ?? frame, words, sizeClass };
  if (shape === null)
    return { ...head, xHeightPx: null, slopeDeg: null, slopeErrorDeg: null, baselinePx: null };
  const { slope, intercept } = shape.baseline;
  return {
    ...head,
    xHeightPx: shape.xHeight,
    slopeDeg: shape.ownSlope ? degrees(Math.atan(slope)) : null,
    slopeErrorDeg: shape.ownSlope
      ? degrees(slopeError(tables.scatter * shape.xHeight, shape.count, Math.max(1, shape.span)))
      : null,
    baselinePx: intercept + slope * (box.x + box.width / 2),
  };
}

function measureWords(run: FrameRun, line: InkLine, { tables, spacing, toPage }: Around): WordGlyphs[] {
  const { inks, shape, sizeClass } = line;
  const points = inks.map((ink) => (shape ? wordPoint(ink.glyphs, shape, sizeClass, tables) : null));
  const usual = tables.usual.get(sizeClass);
  return run.words.map((word, at) => {
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
      ...offsetAmong(points, at, tables.scatter * shape.xHeight),
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
  tiltDeg: null,
  tiltErrorDeg: null,
  xHeightPx: null,
  strokePx: null,
  spacingPx: null,
} as const;

function offsetAmong(points: readonly (WordPoint | null)[], at: number, scatterPx: number) {
  const point = points[at];
  const others = points.filter((other, n) => other !== null && n !== at) as readonly WordPoint[];
  return (point && wordOffset(point, others, scatterPx)) ?? { offsetPx: null, offsetErrorPx: null };
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
