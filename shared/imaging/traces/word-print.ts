import { CANDIDATES_KEPT, type TraceCandidate } from '../../model/traces.ts';
import { turnGrey } from '../turn-grey.ts';
import { countedTests } from './counted-tests.ts';
import type { Detector } from './detector.ts';
import { againstPeers, distanceFromDocument, type PrintPeers, peersOfPrint } from './words/print-peers.ts';
import { scannedGlyphs } from './words/word-places.ts';
import { PRINT_MEASURES, type WordPrint, wordPrints } from './words/word-prints.ts';

/** Fewer words than these do not make a page that can be judged by itself. */
const MIN_WORDS = 8;

/**
 * Words whose print resembles that of no other words of their size, stroke and colour: strokes, darkness of the ink
 * and sharpness of the edges, each against the scatter that the page itself shows, taken together in one distance
 * (Bertrand and others, ICDAR 2013, for size and stroke; a scanner's optics soften all edges of a page alike). What a
 * pattern under a word may do to these is taken off.
 */
export const wordPrint: Detector = {
  id: 'word-print',
  look(page) {
    if (page.page.storage === 'bilevel') return { applies: false, reason: 'bilevel' };
    const glyphs = scannedGlyphs(page);
    if (typeof glyphs === 'string') return { applies: false, reason: glyphs };
    const prints = wordPrints(glyphs, turnGrey(page.grey, glyphs.turn), page.raster);
    if (prints.length < MIN_WORDS) return { applies: false, reason: 'too-little' };
    const judged = prints.flatMap((print) => {
      const peers = peersOfPrint(print, prints);
      return peers ? [judge(print, peers)] : [];
    });
    if (judged.length === 0) return { applies: false, reason: 'too-little' };
    const candidates = judged.sort((a, b) => b.score - a.score).slice(0, CANDIDATES_KEPT);
    return { applies: true, tests: countedTests(judged.length), candidates, measures: {} };
  },
};

/** All measures taken together; a word is no odder than it is against a look that the document has elsewhere. */
function judge(print: WordPrint, peers: PrintPeers): TraceCandidate {
  const measures: Record<string, number> = { peers: peers.peers.length };
  let squares = 0;
  for (const measure of PRINT_MEASURES) {
    const { difference, sigma } = againstPeers(print, peers, measure);
    squares += (difference / sigma) ** 2;
    measures[measure] = difference;
    measures[`${measure}Usual`] = 2 * sigma;
  }
  const score = Math.min(Math.sqrt(squares), distanceFromDocument(print, peers));
  return { box: print.word.box, score, measures, text: print.word.text };
}
