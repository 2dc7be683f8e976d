import type { LineGlyphs, PageGlyphs } from '../../../model/glyphs.ts';
import { median } from '../../robust.ts';
import { soundWords, type WordPlace } from './word-places.ts';

/** A run of words that were read and measured well, with the page's slope taken off its edges, px. */
export interface WordRun {
  readonly line: LineGlyphs;
  readonly words: readonly WordPlace[];
  /** Whether the first of these words is the first that stands there. */
  readonly isWhole: boolean;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly xHeight: number;
}

/** What a word is held against. */
export interface WordPeers {
  readonly place: WordPlace;
  /** The words beside it in running text, or the entries above and below that keep to its edge. */
  readonly kind: 'line' | 'column';
  readonly others: readonly WordPlace[];
  /** Runs whose look, where the word has it too, is one that the document uses in such a place. */
  readonly elsewhere: readonly WordRun[];
}

/** Rules of a table are read as strokes and bars. */
const WRITTEN = /[\p{L}\p{N}]/u;
/** A line must show so many other words, a column so many other entries. */
const MIN_IN_LINE = 3;
const MIN_IN_COLUMN = 3;
/** Of a long column the nearest so many entries. */
const MAX_IN_COLUMN = 14;
/** Entries this near in their edges, in x-heights, keep to one edge: letters differ in the room beside them. */
const SAME_EDGE = 0.5;
/** Steps in x-height between runs of one size stay below this, ratio: that of figures is taken by proportion. */
const SAME_SIZE = 1.1;
/** Entries of one column are of one layer: print and what was filled in differ more in size, ratio. */
const SAME_LAYER = 1.15;

/** The runs of a page, straightened by the page's own slope. */
export function wordRuns(page: PageGlyphs): readonly WordRun[] {
  const lean = leanOf(page);
  const runs = new Map<LineGlyphs, WordPlace[]>();
  for (const place of soundWords(page)) {
    const run = runs.get(place.line);
    if (run) run.push(place);
    else runs.set(place.line, [place]);
  }
  return [...runs].flatMap(([line, read]) => {
    const words = read.filter(({ word }) => WRITTEN.test(word.text));
    if (words.length === 0) return [];
    const middle = line.baselinePx!;
    return [
      {
        line,
        words,
        isWhole: line.words.find(({ text }) => WRITTEN.test(text)) === words[0]!.word,
        left: words[0]!.word.frame.left + lean * middle,
        right: words.at(-1)!.word.frame.right + lean * middle,
        baseline: middle - lean * ((line.frame.left + line.frame.right) / 2),
        xHeight: line.xHeightPx!,
      },
    ];
  });
}

/** The page's own slope, px down for each px to the right. */
function leanOf(page: PageGlyphs): number {
  const slopes = page.lines.flatMap(({ slopeDeg }) => (slopeDeg === null ? [] : [slopeDeg]));
  return slopes.length > 0 ? Math.tan((median(slopes) * Math.PI) / 180) : 0;
}

/** The runs that start or end where a run does, and those of them that are of its layer. */
export interface WordColumn {
  /** Nearest first. */
  readonly aligned: readonly WordRun[];
  readonly layer: readonly WordRun[];
}

/** The other runs that keep to an edge of this one, whichever edge most of its size keep to. */
export function columnOf(run: WordRun, runs: readonly WordRun[]): WordColumn {
  const slack = SAME_EDGE * run.xHeight;
  const others = runs.filter((other) => other.line.row !== run.line.row);
  const edges: ((one: WordRun) => number)[] = [({ left }) => left, ({ right }) => right];
  const columns = edges.map((edge) => {
    const aligned = others.filter((other) => Math.abs(edge(other) - edge(run)) < slack);
    return { aligned, layer: layerOf(run, aligned) };
  });
  const best = columns.reduce((most, column) => (column.layer.length > most.layer.length ? column : most));
  const nearest = (a: WordRun, b: WordRun) =>
    Math.abs(a.baseline - run.baseline) - Math.abs(b.baseline - run.baseline);
  return {
    aligned: [...best.aligned].sort(nearest),
    layer: [...best.layer].sort(nearest).slice(0, MAX_IN_COLUMN),
  };
}

/** The aligned runs of the size that is nearest to this one's, of those sizes that enough runs have. */
function layerOf(run: WordRun, aligned: readonly WordRun[]): readonly WordRun[] {
  const sizes: WordRun[][] = [];
  for (const other of [...aligned].sort((a, b) => a.xHeight - b.xHeight)) {
    const last = sizes.at(-1);
    if (last && other.xHeight < SAME_SIZE * last.at(-1)!.xHeight) last.push(other);
    else sizes.push([other]);
  }
  const away = (size: readonly WordRun[]) =>
    Math.abs(Math.log(median(size.map(({ xHeight }) => xHeight)) / run.xHeight));
  const near = sizes
    .filter((size) => size.length >= MIN_IN_COLUMN && away(size) < Math.log(SAME_LAYER))
    .sort((a, b) => away(a) - away(b));
  return near[0] ?? [];
}

/** Headings and closing lines begin where the columns below and above them do, and are none of their entries. */
function isWithin(run: WordRun, column: readonly WordRun[]): boolean {
  return (
    column.some(({ baseline }) => baseline < run.baseline) &&
    column.some(({ baseline }) => baseline > run.baseline)
  );
}

/** What each word of a page is held against: its line, where that is running text, and its column. */
export function peersOfWords(page: PageGlyphs): readonly WordPeers[] {
  const runs = wordRuns(page);
  return runs.flatMap((run) => {
    const { aligned, layer } = columnOf(run, runs);
    const entries = isWithin(run, aligned) ? layer.flatMap(({ words }) => words) : [];
    return run.words.flatMap((place) => {
      const beside = run.words.filter((other) => other !== place);
      const peers: WordPeers[] = [];
      if (beside.length >= MIN_IN_LINE)
        peers.push({ place, kind: 'line', others: beside, elsewhere: runs.filter((other) => other !== run) });
      if (entries.length > 0) peers.push({ place, kind: 'column', others: entries, elsewhere: aligned });
      return peers;
    });
  });
}
