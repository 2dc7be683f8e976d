import { CANDIDATES_KEPT, type TraceCandidate } from '../../model/traces.ts';
import { median, robustSigma } from '../robust.ts';
import type { Detector } from './detector.ts';
import { type WordRun, wordRuns } from './words/word-peers.ts';
import { scannedGlyphs } from './words/word-places.ts';

/** x-height over em in common text faces. */
const X_TO_EM = 0.52;
/** Runs this near to each other start at one margin, em: letters differ in the room on their left. */
const SAME_MARGIN = 0.1;
/** A margin is one that so many runs keep, whose spread stays below this, em. */
const MIN_SUPPORT = 5;
const MAX_SPREAD = 0.06;
/** Nearly aligned: more than letters explain, less than an indent, em (engine notes, 2.1). */
const NEAR_TO = 0.45;
/** Runs that belong to the margin stand this near above and below, em. */
const MAX_LEADING = 6;
/** Runs of one text differ less in size, as a share. */
const SAME_SIZE = 0.12;
/** Letters and digits; bullets, quotes and dashes hang in or out by design. */
const PLAIN_START = /^[\p{L}\p{N}]/u;
/** Room beside letters that is not known, em. */
const FLOOR = 0.025;

/** Runs of words that start close to a left margin but not on it, while nothing else aligns them. */
export const nearMargin: Detector = {
  id: 'near-margin',
  look(page) {
    const glyphs = scannedGlyphs(page);
    if (typeof glyphs === 'string') return { applies: false, reason: glyphs };
    const runs = wordRuns(glyphs);
    const tested = runs.flatMap((run) => startOf(run, runs, glyphs.dpi) ?? []);
    if (tested.length === 0) return { applies: false, reason: 'too-little' };
    const candidates = [...tested].sort((a, b) => b.score - a.score).slice(0, CANDIDATES_KEPT);
    return { applies: true, tests: tested.length, candidates, measures: {} };
  },
};

/** How far a run starts off the margin that others beside it keep to; null where none do. */
function startOf(run: WordRun, runs: readonly WordRun[], dpi: number): TraceCandidate | null {
  const em = run.xHeight / X_TO_EM;
  const { word } = run.words[0]!;
  if (!run.isWhole || !PLAIN_START.test(word.text)) return null;
  const others = runs.filter(
    (other) => other !== run && Math.abs(other.xHeight / run.xHeight - 1) < SAME_SIZE,
  );
  const margin = closestMargin(run, others, em);
  if (margin === null || !isBetween(run, margin.runs, em)) return null;
  const offPx = run.left - margin.leftPx;
  const usualPx = Math.hypot(margin.spreadPx, FLOOR * em);
  const isOn = Math.abs(offPx) > SAME_MARGIN * em && alignsOtherwise(run, others, em);
  return {
    box: word.box,
    score: isOn ? 0 : Math.abs(offPx) / usualPx,
    measures: { offPx, usualPx: 2 * usualPx, support: margin.runs.length, dpi },
    text: word.text,
  };
}

/** The margin that most runs keep to, of those that this one starts on or near. */
function closestMargin(run: WordRun, others: readonly WordRun[], em: number) {
  let best: { leftPx: number; spreadPx: number; runs: readonly WordRun[] } | null = null;
  for (const seed of others) {
    if (Math.abs(seed.left - run.left) > NEAR_TO * em) continue;
    const runs = others.filter((other) => Math.abs(other.left - seed.left) < SAME_MARGIN * em);
    if (runs.length < MIN_SUPPORT || (best && runs.length <= best.runs.length)) continue;
    const lefts = runs.map((other) => other.left);
    const spreadPx = robustSigma(lefts);
    if (spreadPx <= MAX_SPREAD * em) best = { leftPx: median(lefts), spreadPx, runs };
  }
  return best;
}

/** Another run starts, ends or is centred where this one does: right-aligned figures, indents, centring. */
function alignsOtherwise(run: WordRun, others: readonly WordRun[], em: number): boolean {
  const slack = SAME_MARGIN * em;
  const count = (of: (one: WordRun) => number) =>
    others.filter((other) => Math.abs(of(other) - of(run)) < slack).length;
  return (
    count((one) => one.left) > 0 || count((one) => one.right) > 0 || count((one) => one.left + one.right) > 1
  );
}

function isBetween(run: WordRun, runs: readonly WordRun[], em: number): boolean {
  const reach = MAX_LEADING * em;
  const above = runs.some((other) => other.baseline < run.baseline && run.baseline - other.baseline < reach);
  const below = runs.some((other) => other.baseline > run.baseline && other.baseline - run.baseline < reach);
  return above && below;
}
