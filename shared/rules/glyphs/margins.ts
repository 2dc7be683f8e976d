import { median, robustSigma } from '../../imaging/robust.ts';
import type { PageGlyphs } from '../../model/glyphs.ts';
import { soundWords, type WordPlace } from './word-places.ts';

/** The start or the end of a run of words, with the page's slope taken off. */
interface Run {
  readonly words: readonly WordPlace[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly em: number;
}

/** A run that starts next to a margin that others keep to. */
export interface NearMargin {
  readonly words: readonly WordPlace[];
  /** Distance from the margin, px; + is to the right. */
  readonly offPx: number;
  /** How well the others keep to it, px (two spreads), and how many they are. */
  readonly usualPx: number;
  readonly support: number;
}

/** x-height over em in common text faces. */
const X_TO_EM = 0.52;
/** Runs this near to each other start at one margin, em: letters differ in the room on their left. */
const SAME_MARGIN = 0.12;
/** A margin is one that so many runs keep, whose spread stays below this, em. */
const MIN_SUPPORT = 6;
const MAX_SPREAD = 0.06;
/**
 * Nearly aligned: more than letters explain, less than an indent, em (engine notes, 2.1, from 0.15). No text
 * was told on 120 honest pages; of 4 entries of a form moved by 0.3 to 0.6 em one was found.
 */
const NEAR_FROM = 0.2;
const NEAR_TO = 0.8;
/** Runs that belong to the margin stand this near above and below, em. */
const MAX_LEADING = 4;
/** Letters and digits; bullets, quotes and dashes hang in or out by design. */
const PLAIN_START = /^[\p{L}\p{N}]/u;
/** More of them than this are a style. */
const MAX_NEAR = 2;

/** Runs of words that start close to a left margin but not on it, while nothing else aligns them. */
export function nearMargins(page: PageGlyphs): readonly NearMargin[] {
  const runs = runsOf(page);
  const near = runs.flatMap((run) => {
    const others = runs.filter((other) => other !== run && Math.abs(other.em / run.em - 1) < 0.1);
    const margin = closestMargin(run, others);
    if (margin === null || !PLAIN_START.test(run.words[0]!.word.text)) return [];
    if (alignsOtherwise(run, others) || !isBetween(run, margin.runs)) return [];
    return [{ words: run.words, offPx: margin.offPx, usualPx: margin.usualPx, support: margin.runs.length }];
  });
  return near.length > MAX_NEAR ? [] : near;
}

function runsOf(page: PageGlyphs): Run[] {
  const slopes = page.lines.flatMap((line) => (line.slopeDeg === null ? [] : [line.slopeDeg]));
  const lean = slopes.length > 0 ? Math.tan((median(slopes) * Math.PI) / 180) : 0;
  const groups = new Map<unknown, WordPlace[]>();
  for (const place of soundWords(page)) {
    const group = groups.get(place.line);
    if (group) group.push(place);
    else groups.set(place.line, [place]);
  }
  return [...groups.values()].flatMap((words) => {
    const { line, word } = words[0]!;
    if (line.words[0] !== word) return [];
    const baseline = line.baselinePx!;
    const shift = lean * baseline;
    const last = words.at(-1)!.word;
    return [
      {
        words,
        left: word.frame.left + shift,
        right: last.frame.right + shift,
        baseline,
        em: words[0]!.xHeightPx / X_TO_EM,
      },
    ];
  });
}

function closestMargin(run: Run, others: readonly Run[]) {
  let best: { offPx: number; usualPx: number; runs: readonly Run[] } | null = null;
  for (const seed of others) {
    const runs = others.filter((other) => Math.abs(other.left - seed.left) < SAME_MARGIN * run.em);
    if (runs.length < MIN_SUPPORT || (best && runs.length <= best.runs.length)) continue;
    const lefts = runs.map((other) => other.left);
    const offPx = run.left - median(lefts);
    const spread = robustSigma(lefts);
    const off = Math.abs(offPx) / run.em;
    if (off < NEAR_FROM || off > NEAR_TO || spread > MAX_SPREAD * run.em) continue;
    best = { offPx, usualPx: Math.max(1, 2 * spread), runs };
  }
  return best;
}

/** Another run starts, ends or is centred where this one does: right-aligned figures, indents, centring. */
function alignsOtherwise(run: Run, others: readonly Run[]): boolean {
  const slack = SAME_MARGIN * run.em;
  const count = (of: (one: Run) => number) =>
    others.filter((other) => Math.abs(of(other) - of(run)) < slack).length;
  return (
    count((one) => one.left) > 0 || count((one) => one.right) > 0 || count((one) => one.left + one.right) > 1
  );
}

function isBetween(run: Run, runs: readonly Run[]): boolean {
  const reach = MAX_LEADING * run.em;
  const above = runs.some((other) => other.baseline < run.baseline && run.baseline - other.baseline < reach);
  const below = runs.some((other) => other.baseline > run.baseline && other.baseline - run.baseline < reach);
  return above && below;
}
