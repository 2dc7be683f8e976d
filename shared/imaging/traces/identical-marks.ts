import type { Box } from '../../model/region.ts';
import { CANDIDATES_KEPT, type TraceCandidate } from '../../model/traces.ts';
import type { ReadWord } from '../../model/words.ts';
import type { Detector, TracePage } from './detector.ts';
import type { PairMeasure } from './glyphs/measure-pair.ts';
import { layOver, measureLaid } from './glyphs/measure-pair.ts';
import { pagePairs } from './glyphs/page-pairs.ts';
import { printShare, timesSmaller } from './glyphs/score-pairs.ts';
import { findRepeat } from './marks/find-repeat.ts';
import { inkMarks } from './marks/ink-marks.ts';
import { maskedResidual } from './marks/masked-residual.ts';
import { sameWords } from './marks/same-words.ts';

/**
 * Stamps, signatures and whole words that come back on the page as the same pixels. A mark printed twice has the same
 * form and another grain, toner and place on the pixels each time; how much that is, the characters of the page teach.
 */
export const identicalMarks: Detector = {
  id: 'identical-marks',
  look(page) {
    const { storage } = page.page;
    if (storage === 'drawn' || storage === 'bilevel') return { applies: false, reason: storage };
    const found = pagePairs(page);
    const share = found && printShare(found.patches, found.pairs);
    if (share === null) return { applies: false, reason: 'too-little' };
    const candidates = [...repeatedMarks(page, share), ...repeatedWords(page, share)];
    if (candidates.length === 0) return { applies: false, reason: 'nothing-there' };
    candidates.sort((a, b) => b.score - a.score);
    return {
      applies: true,
      tests: candidates.length,
      candidates: candidates.slice(0, CANDIDATES_KEPT),
      measures: { share },
    };
  },
};

function repeatedMarks(page: TracePage, share: number): readonly TraceCandidate[] {
  const cells = inkMarks(page);
  return cells.marks.flatMap((mark) => {
    const repeat = findRepeat(page.grey, cells, mark);
    const measure = repeat && maskedResidual(page.grey, mark, repeat);
    if (!repeat || !measure) return [];
    const other = { ...mark.box, x: mark.box.x + repeat.dx, y: mark.box.y + repeat.dy };
    return [{ ...scored(measure, share), box: mark.box, other }];
  });
}

function repeatedWords(page: TracePage, share: number): readonly TraceCandidate[] {
  const words = (page.text?.lines ?? []).flatMap((line) => line.words);
  return sameWords(words).flatMap(([first, second]) => {
    const laid = layOver(page.grey, wholePixels(first), wholePixels(second));
    const measure = laid && measureLaid(page.grey, wholePixels(first), laid);
    if (!measure) return [];
    return [{ ...scored(measure, share), text: first.text, box: first.box, other: second.box }];
  });
}

function scored({ distance, edge }: PairMeasure, share: number) {
  const expected = share * edge;
  return { score: timesSmaller(distance, expected), measures: { distance, expected } };
}

function wholePixels({ box }: ReadWord): Box {
  const { x, y, width, height } = box;
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}
