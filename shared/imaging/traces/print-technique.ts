import { CANDIDATES_KEPT, type TraceCandidate, type TraceOutcome } from '../../model/traces.ts';
import { median, tailSigma } from '../robust.ts';
import { separate } from './boxes.ts';
import type { Detector, TracePage } from './detector.ts';
import { type PrintFeatures, printFeatures } from './print-features.ts';

/** Below, the edges of letters are the scanner's and not the printer's (Shang and others, 2014; Schulze). */
const LEAST_DPI = 250;
const LEAST_WORDS = 20;
const LEAST_LETTERS = 3;
/** Words are compared with those of about their size and weight, of which a page needs so many. */
const SAME_HEIGHT = 0.16;
const SAME_STROKE = 0.2;
const LEAST_PEERS = 10;
/**
 * A form has pre-printed and filled-in words, each many: a word is odd when not even so many others are like it.
 * Whoever replaces an entry replaces fewer.
 */
const NEIGHBOURS = 4;
/** Spread that counting few edges adds, over the root of their number. */
const EDGE_SPREAD = 0.8;
const LEAST_SPREAD = 0.03;
/** Added before logarithms are taken. */
const ROUNDING = 1e-3;
const KINDS = ['slope', 'roughness', 'mottle'] as const;

/** Words whose strokes were made by another process than all others of the page: sharper, rougher, or more mottled. */
export const printTechnique: Detector = { id: 'print-technique', look };

interface Printed {
  readonly features: PrintFeatures;
  readonly box: TraceCandidate['box'];
  readonly text: string;
}

function look({ page, grey, text }: TracePage): TraceOutcome {
  const { storage } = page;
  if (storage === 'drawn' || storage === 'bilevel' || storage === 'lossy-other')
    return { applies: false, reason: storage };
  if (page.dpi < LEAST_DPI) return { applies: false, reason: 'low-resolution' };
  const words = (text?.lines ?? []).flatMap((line) => line.words);
  const printed = words
    .filter(({ text: read }) => read.length >= LEAST_LETTERS && !read.includes('<'))
    .flatMap(({ box, text: read }): Printed[] => {
      const features = printFeatures(grey, box);
      return features ? [{ features, box, text: read }] : [];
    });
  if (printed.length < LEAST_WORDS) return { applies: false, reason: 'too-little' };
  const candidates = printed
    .flatMap((each) => candidateOf(each, peersOf(each, printed)))
    .sort((a, b) => b.score - a.score);
  if (candidates.length === 0) return { applies: false, reason: 'too-little' };
  return {
    applies: true,
    tests: candidates.length,
    candidates: separate(candidates, CANDIDATES_KEPT),
    measures: {},
  };
}

function peersOf(one: Printed, printed: readonly Printed[]): readonly Printed[] {
  const isNear = (a: number, b: number, share: number) => Math.abs(Math.log(a / b)) <= share;
  return printed.filter(
    (other) =>
      other !== one &&
      isNear(other.box.height, one.box.height, SAME_HEIGHT) &&
      isNear(other.features.strokePx, one.features.strokePx, SAME_STROKE),
  );
}

/** How far the word's nearest peers are, against how far theirs usually are; none when it has too few. */
function candidateOf({ box, text, features }: Printed, peers: readonly Printed[]): TraceCandidate[] {
  if (peers.length < LEAST_PEERS) return [];
  const far: number[] = [];
  const measures: Record<string, number> = { peers: peers.length };
  for (const kind of KINDS) {
    const own = Math.log(features[kind] + ROUNDING);
    const others = peers.map((peer) => Math.log(peer.features[kind] + ROUNDING));
    const spread = Math.max(LEAST_SPREAD, tailSigma(others));
    const counting = EDGE_SPREAD / Math.sqrt(features.edges);
    const off = others.map((other) => Math.abs(own - other)).sort((a, b) => a - b)[NEIGHBOURS - 1]!;
    far.push(off / Math.hypot(spread, counting));
    measures[kind] = features[kind];
    measures[`usual-${kind}`] = Math.exp(median(others)) - ROUNDING;
  }
  // One measure alone may have to do with the letters of the word: the second farthest counts most.
  far.sort((a, b) => a - b);
  return [{ box, text, score: Math.hypot(far[0]!, far[1]!, far[1]!), measures }];
}
