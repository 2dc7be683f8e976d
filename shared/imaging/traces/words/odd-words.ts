import type { PageGlyphs } from '../../../model/glyphs.ts';
import { CANDIDATES_KEPT, type TraceCandidate, type TraceOutcome } from '../../../model/traces.ts';
import type { GlyphDifference } from './compare-glyphs.ts';
import { type PageSpread, pageSpread } from './page-spread.ts';
import { peersOfWords, type WordPeers } from './word-peers.ts';
import type { WordPlace } from './word-places.ts';

/** How the words of a page are held against one another in one measure. */
export interface OddWordRule {
  /** How far a word lies from others; `single` where these are one run alone. Null when that cannot be told. */
  compare(place: WordPlace, others: readonly WordPlace[], single: boolean): GlyphDifference | null;
  /** Spread of the difference for one character that is usual in scans: the page's own is drawn to it. */
  readonly usual: number;
  /** Part of a word's difference that more characters do not average out. */
  readonly floor: number;
  /** Larger differences are set on purpose: headings, display type. */
  readonly most: number;
}

/** A word and how far it lies from what it was held against. */
export interface OddWord {
  readonly peers: WordPeers;
  readonly difference: number;
  /** What is usual on this page for a word with as many characters. */
  readonly sigma: number;
  readonly score: number;
}

/** Fewer comparisons than these do not make a page that can be judged by itself. */
const MIN_TESTS = 6;
/** More characters than these do not make a word surer. */
const ENOUGH_GLYPHS = 8;
/** A look that so many other runs have is one that the document uses. */
const STYLE_RUNS = 2;

interface Compared extends GlyphDifference {
  readonly peers: WordPeers;
}

/** Scores each word by how far it lies from its line and its column; null when too little can be compared. */
export function oddWords(page: PageGlyphs, rule: OddWordRule): { tests: number; words: OddWord[] } | null {
  const compared = peersOfWords(page).flatMap((peers): Compared[] => {
    const found = rule.compare(peers.place, peers.others, false);
    return found ? [{ ...found, peers }] : [];
  });
  if (compared.length < MIN_TESTS) return null;
  const spreads = {
    line: spreadOf(compared, 'line', rule),
    column: spreadOf(compared, 'column', rule),
  };
  const words = compared.flatMap((one): OddWord[] => {
    const { centre, sigma: each } = spreads[one.peers.kind];
    const sigma = Math.hypot(each / Math.sqrt(weightOf(one)), rule.floor);
    const difference = one.difference - centre;
    if (Math.abs(difference) > rule.most) return [];
    return [{ peers: one.peers, difference, sigma, score: Math.abs(difference) / sigma }];
  });
  const highest = words.sort((a, b) => b.score - a.score).slice(0, 3 * CANDIDATES_KEPT);
  return { tests: compared.length, words: highest.map((odd) => againstStyles(odd, rule)) };
}

function weightOf({ count }: GlyphDifference): number {
  return Math.min(ENOUGH_GLYPHS, count);
}

/** Spread of the differences of one kind, for one character. */
function spreadOf(compared: readonly Compared[], kind: 'line' | 'column', rule: OddWordRule): PageSpread {
  const same = compared.filter(({ peers }) => peers.kind === kind);
  const { sigma } = pageSpread(
    same.map((one) => one.difference * Math.sqrt(weightOf(one))),
    rule.usual,
  );
  return { centre: 0, sigma };
}

/** A word is no odder than it is against the second nearest of the runs that show what the document uses. */
function againstStyles(odd: OddWord, rule: OddWordRule): OddWord {
  const { place, elsewhere } = odd.peers;
  const away = elsewhere
    .flatMap((run) => {
      const found = rule.compare(place, run.words, true);
      return found ? [Math.abs(found.difference)] : [];
    })
    .sort((a, b) => a - b);
  const nearest = away[STYLE_RUNS - 1];
  return nearest === undefined ? odd : { ...odd, score: Math.min(odd.score, nearest / odd.sigma) };
}

/** What a detector of odd words answers: each word once, at its highest score. */
export function outcomeOf(
  { tests, words }: { readonly tests: number; readonly words: readonly OddWord[] },
  measures: (odd: OddWord) => Readonly<Record<string, number>>,
): TraceOutcome {
  const seen = new Set<WordPlace>();
  const candidates = [...words]
    .sort((a, b) => b.score - a.score)
    .filter(({ peers }) => !seen.has(peers.place) && seen.add(peers.place))
    .slice(0, CANDIDATES_KEPT)
    .map(
      (odd): TraceCandidate => ({
        box: odd.peers.place.word.box,
        score: odd.score,
        measures: measures(odd),
        text: odd.peers.place.word.text,
      }),
    );
  return { applies: true, tests, candidates, measures: {} };
}
