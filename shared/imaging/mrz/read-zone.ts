import type { Raster } from '../raster.ts';
import type { Band } from './bands.ts';
import { flipGrid, flipStrip } from './flip.ts';
import { type CellGrid, findGrid } from './grid.ts';
import { type GlyphMatch, type GlyphSize, matchGlyph } from './ocr-b.ts';
import { GLYPH_PX, type LineStrip, straighten } from './straighten.ts';
import { onPage } from './strip.ts';

/** One line of a zone: its strip, its cells and what the glyphs say of each. */
export interface ReadLine {
  readonly strip: LineStrip;
  readonly grid: CellGrid;
  readonly matches: readonly GlyphMatch[];
}

/** Characters in a line, by number of lines (Doc 9303-3 to -7; the French card has 36). */
const LENGTHS: Readonly<Record<number, readonly number[]>> = { 2: [44, 36], 3: [30] };

/** Cells that may be missed or taken in too many at the ends of a line before the other line's cells are used. */
const MOST_STRAY_CELLS = 4;

/** Cells compared when direction or size is tried out. */
const TRIAL_CELLS = 8;

/** Sizes of print tried, against the height that was measured, and widths against heights. */
const HEIGHTS = [0.86, 0.93, 1, 1.08] as const;
const WIDTHS = [0.9, 1, 1.1] as const;

/** Correlation of a filler that is surely one. */
const FILLER_SCORE = 0.6;

/** A zone holds at least the fillers between surname and given names and one more. */
const LEAST_FILLERS = 3;

/** Mean correlation below which lines are not a zone: text and patterns measured up to 0.48, clear zones from 0.87. */
const LEAST_SCORE = 0.55;

/** Reads the bands as a zone; null when they do not have the shape of one. */
export function readZone(
  raster: Raster,
  bands: readonly Band[],
): { readonly lines: readonly ReadLine[]; readonly score: number } | null {
  const rows: Row[] = [];
  for (const band of bands) {
    const strip = straighten(raster, band);
    const grid = strip && findGrid(strip);
    if (!grid || !mayBeLine(grid, bands.length)) return null;
    rows.push({ strip, grid });
  }
  const length = commonLength(rows);
  if (!length) return null;
  const cells = upright(alignCells(rows, length));
  const sizes = bestSizes(cells);
  const lines = cells.map((row, line) => ({ ...row, matches: matchCells(row, sizes[line]!) }));
  const matches = lines.flatMap((line) => line.matches);
  const score = matches.reduce((sum, match) => sum + match.score, 0) / matches.length;
  const fillers = matches.filter((match) => match.char === '<' && match.score >= FILLER_SCORE).length;
  return score >= LEAST_SCORE && fillers >= LEAST_FILLERS ? { lines, score } : null;
}

interface Row {
  readonly strip: LineStrip;
  readonly grid: CellGrid;
}

function mayBeLine({ count }: CellGrid, lineCount: number): boolean {
  return (LENGTHS[lineCount] ?? []).some((length) => Math.abs(count - length) <= MOST_STRAY_CELLS);
}

/** The length that at least one line has exactly and the others nearly; else one that all lines exceed a little. */
function commonLength(rows: readonly Row[]): number | null {
  const lengths = LENGTHS[rows.length] ?? [];
  const near = lengths.filter((length) =>
    rows.every(({ grid }) => Math.abs(grid.count - length) <= MOST_STRAY_CELLS),
  );
  const exact = near.find((length) => rows.some(({ grid }) => grid.count === length));
  return exact ?? near.find((length) => rows.every(({ grid }) => grid.count > length)) ?? null;
}

/** Gives every line the same number of cells, where the first line that has it exactly begins. */
function alignCells(rows: readonly Row[], length: number): Row[] {
  const exact = rows.find(({ grid }) => grid.count === length);
  const guide = exact ?? withoutStrays(rows[rows.length - 1]!, length);
  const begin = onPage(guide.strip.frame, guide.grid.start, guide.strip.frame.height / 2);
  return rows.map(({ strip, grid }) => {
    if (grid.count === length) return { strip, grid };
    const { frame } = strip;
    const along = ((begin.x - frame.x) * frame.ux + (begin.y - frame.y) * frame.uy) / frame.scale;
    const skipped = Math.round((along - grid.start) / grid.pitch);
    return { strip, grid: { start: grid.start + skipped * grid.pitch, pitch: grid.pitch, count: length } };
  });
}

/** Drops the end that looks less like a character until the length is right. */
function withoutStrays({ strip, grid }: Row, length: number): Row {
  let { start, count } = grid;
  const { pitch } = grid;
  const likeness = (cell: number) => {
    const row = { strip, grid: { start, pitch, count } };
    const flipped = { strip: flipStrip(strip), grid: flipGrid(row.grid, strip.width) };
    const plain = { x: 1, y: 1 };
    const upside = matchGlyph(flipped.strip, centreOf(flipped.grid, count - 1 - cell), plain).score;
    return Math.max(upside, matchGlyph(strip, centreOf(row.grid, cell), plain).score);
  };
  while (count > length) {
    if (likeness(0) < likeness(count - 1)) start += pitch;
    count--;
  }
  return { strip, grid: { start, pitch, count } };
}

/** The lines the way up that looks more like print. */
function upright(rows: readonly Row[]): Row[] {
  const flipped = rows
    .map(({ strip, grid }) => ({ strip: flipStrip(strip), grid: flipGrid(grid, strip.width) }))
    .reverse();
  const plain = { x: 1, y: 1 };
  const trial = (some: readonly Row[]) => some.reduce((sum, row) => sum + trialScore(row, plain), 0);
  return trial(flipped) > trial(rows) ? flipped : [...rows];
}

function trialScore(row: Row, size: GlyphSize): number {
  let sum = 0;
  for (let at = 0; at < TRIAL_CELLS; at++) {
    const cell = Math.floor(((at + 0.5) * row.grid.count) / TRIAL_CELLS);
    sum += matchGlyph(row.strip, centreOf(row.grid, cell), size).score;
  }
  return sum;
}

function centreOf({ start, pitch }: CellGrid, cell: number): number {
  return start + (cell + 0.5) * pitch;
}

/** All lines of a zone are printed in one size: the one with the best correlation over all of them. */
function bestSizes(rows: readonly Row[]): GlyphSize[] {
  const heights = rows.map(({ strip }) => strip.frame.scale * GLYPH_PX).sort((a, b) => a - b);
  const usual = heights[0]!;
  const sizesFor = (height: number, width: number) =>
    rows.map(({ strip }) => {
      const y = (usual * height) / (strip.frame.scale * GLYPH_PX);
      return { x: y * width, y };
    });
  const scoreOf = (height: number, width: number) => {
    const sizes = sizesFor(height, width);
    return rows.reduce((sum, row, line) => sum + trialScore(row, sizes[line]!), 0);
  };
  const height = bestOf(HEIGHTS, (one) => scoreOf(one, 1));
  const width = bestOf(WIDTHS, (one) => scoreOf(height, one));
  return sizesFor(height, width);
}

function bestOf(values: readonly number[], scoreOf: (value: number) => number): number {
  const scores = values.map(scoreOf);
  return values[scores.indexOf(Math.max(...scores))]!;
}

function matchCells({ strip, grid }: Row, size: GlyphSize): GlyphMatch[] {
  return Array.from({ length: grid.count }, (_, cell) => matchGlyph(strip, centreOf(grid, cell), size));
}
