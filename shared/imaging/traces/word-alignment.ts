import type { PageGlyphs } from '../../model/glyphs.ts';
import { CANDIDATES_KEPT, type TraceCandidate } from '../../model/traces.ts';
import type { GreyRaster } from '../raster.ts';
import { turnGrey } from '../turn-grey.ts';
import type { Detector } from './detector.ts';
import { againstColumns, type EdgeOff, worthOf } from './words/column-edges.ts';
import { entryEdges } from './words/entry-edges.ts';
import { scannedGlyphs } from './words/word-places.ts';

/**
 * Entries that begin, or end, beside the edge that the others of their column keep. A program, a printer and the stops
 * of a typewriter set all entries of a column at one place; van Beusekom and others (DAS 2010) tell pages apart by it.
 */
export const wordAlignment: Detector = {
  id: 'word-alignment',
  look(page) {
    const glyphs = scannedGlyphs(page);
    if (typeof glyphs === 'string') return { applies: false, reason: glyphs };
    const judged = judgedEntries(glyphs, page.grey);
    if (judged.length === 0) return { applies: false, reason: 'too-little' };
    const candidates = judged
      .map((off) => candidateOf(off, glyphs.dpi))
      .sort((a, b) => b.score - a.score)
      .slice(0, CANDIDATES_KEPT);
    return { applies: true, tests: judged.length, candidates, measures: {} };
  },
};

/** The entries of a page against their columns: of the two ends of each the one that its column keeps more exactly. */
export function judgedEntries(glyphs: PageGlyphs, grey: GreyRaster): EdgeOff[] {
  const edges = entryEdges(glyphs, turnGrey(grey, glyphs.turn));
  const surest = new Map<unknown, EdgeOff>();
  for (const off of againstColumns(edges, glyphs.dpi)) {
    const other = surest.get(off.edge.line);
    if (!other || worthOf(off) > worthOf(other)) surest.set(off.edge.line, off);
  }
  return [...surest.values()];
}

function candidateOf({ edge, othersPx, offPx, sigmaPx, times }: EdgeOff, dpi: number): TraceCandidate {
  const atEnd = edge.side === 'right' ? 1 : 0;
  return {
    box: edge.word.box,
    score: times,
    measures: { offPx, usualPx: 2 * sigmaPx, others: othersPx.length, atEnd, dpi },
    text: edge.word.text,
  };
}
