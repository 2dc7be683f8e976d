import { median, tailSigma } from '../../robust.ts';
import type { InkTint } from './ink-tint.ts';
import { PRINT_MEASURES, type PrintMeasure, type WordPrint } from './word-prints.ts';

/**
 * How far in size, stroke and tint words are of one layer of print; and how far where too few are so near. Black set
 * into the violet black of a till differs by 0.07 in tint, titles in a colour of their own by 0.13 and more.
 */
const LAYER = { size: 0.2, stroke: 0.3, tint: 0.12 };
const WIDE = { size: 0.2, stroke: 0.5, tint: 0.12 };
/** A word must have so many peers, in so many rows, and is held against the middle of this many of the nearest. */
const MIN_PEERS = 4;
const MIN_ROWS = 3;
const MAX_PEERS = 25;
/** Spread among peers, in their own errors, that is usual; it weighs as much as so many peers. */
const USUAL_SPREAD = 1.5;
const USUAL_WEIGHT = 5;
/** What a look farther off than this share of a layer explains by itself, for each whole layer. */
const NEAR = 0.4;
const EXPLAINED: Readonly<Record<PrintMeasure, number>> = {
  contrast: 24,
  steepness: 0.12,
  crispness: 0.2,
  softness: 0.3,
  stroke: 0.6,
};
/** Ink of another tint is darker or lighter by itself: so many grey levels for each whole of tint, by such titles. */
const OF_TINT = 200;
/** A look that so many others have is one of the document; they differ less among themselves than from a middle. */
const OF_DOCUMENT = 2;
const AMONG = 1.5;

/** A word that another is held against. */
export interface PrintPeer {
  readonly print: WordPrint;
  /** How far it is in size, stroke and tint, in layers. */
  readonly away: number;
}

/** What a word is held against. */
export interface PrintPeers {
  /** Nearest first. */
  readonly peers: readonly PrintPeer[];
  /** Whether there were too few of its own layer, so that farther ones were taken. */
  readonly isWide: boolean;
}

/** The words that look most like this one in size, stroke and tint; null when they are too few. */
export function peersOfPrint(print: WordPrint, prints: readonly WordPrint[]): PrintPeers | null {
  const near = nearest(print, prints, LAYER);
  if (near) return { peers: near, isWide: false };
  const wide = nearest(print, prints, WIDE);
  return wide && { peers: wide, isWide: true };
}

function nearest(print: WordPrint, prints: readonly WordPrint[], layer: typeof LAYER): PrintPeer[] | null {
  const peers = prints
    .filter(({ run }) => run !== print.run)
    .map((other) => ({ print: other, away: awayFrom(print, other, layer) }))
    .filter(({ away }) => away < 1)
    .sort((a, b) => a.away - b.away);
  const rows = new Set(peers.map((peer) => peer.print.row));
  return peers.length < MIN_PEERS || rows.size < MIN_ROWS ? null : peers;
}

function awayFrom(one: WordPrint, other: WordPrint, layer: typeof LAYER): number {
  return Math.hypot(
    (one.size - other.size) / layer.size,
    (one.stroke - other.stroke) / layer.stroke,
    (one.tint.blue - other.tint.blue) / layer.tint,
    (one.tint.red - other.tint.red) / layer.tint,
  );
}

/** One measure of a word against the middle of its peers, and how far one of them usually lies from it. */
export interface AgainstPeers {
  readonly difference: number;
  readonly sigma: number;
}

export function againstPeers(
  print: WordPrint,
  { peers: all, isWide }: PrintPeers,
  measure: PrintMeasure,
): AgainstPeers {
  const peers = all.slice(0, MAX_PEERS);
  const off = isWide ? Math.max(0, median(peers.map(({ away }) => away)) - NEAR) : 0;
  const own = print.measured[measure];
  const others = peers.map((peer) => peer.print.measured[measure]);
  const middle = median(others.map(({ rest }) => rest));
  const shown = tailSigma(
    others.map(({ rest, error }) => (rest - middle) / error),
    0,
  );
  const weight = peers.length / (peers.length + USUAL_WEIGHT);
  const spread = Math.max(1, Math.sqrt(weight * shown ** 2 + (1 - weight) * USUAL_SPREAD ** 2));
  const ofMiddle = (1.25 * median(others.map(({ error }) => error))) / Math.sqrt(peers.length);
  const tint = {
    blue: median(peers.map((peer) => peer.print.tint.blue)),
    red: median(peers.map((peer) => peer.print.tint.red)),
  };
  const explained = Math.hypot(EXPLAINED[measure] * off, explainedByTint(print.tint, tint, measure));
  const sigma = Math.hypot(explained, spread * own.error, spread * ofMiddle);
  return { difference: own.rest - middle, sigma };
}

function explainedByTint(one: InkTint, other: InkTint, measure: PrintMeasure): number {
  return measure === 'contrast' ? OF_TINT * Math.hypot(one.blue - other.blue, one.red - other.red) : 0;
}

/** Distance from the look that is the second nearest on the page, in the errors of both words. */
export function distanceFromDocument(print: WordPrint, { peers, isWide }: PrintPeers): number {
  const squares = peers.map((peer) => square(print, peer, isWide)).sort((a, b) => a - b);
  return Math.sqrt(AMONG * squares[OF_DOCUMENT - 1]!);
}

function square({ measured, tint }: WordPrint, { print, away }: PrintPeer, isWide: boolean): number {
  const off = isWide ? Math.max(0, away - NEAR) : 0;
  let squares = 0;
  for (const measure of PRINT_MEASURES) {
    const one = measured[measure];
    const other = print.measured[measure];
    const byTint = explainedByTint(tint, print.tint, measure);
    const sigma = Math.hypot(one.error, other.error, EXPLAINED[measure] * off, byTint);
    squares += ((one.rest - other.rest) / sigma) ** 2;
  }
  return squares;
}
