import type { Box } from '../../model/region.ts';
import { CANDIDATES_KEPT, type TraceCandidate } from '../../model/traces.ts';
import type { ReadWord } from '../../model/words.ts';
import { quantile } from '../robust.ts';
import { boxToPage } from '../turn.ts';
import type { Detector, TracePage } from './detector.ts';
import type { PairMeasure } from './glyphs/measure-pair.ts';
import { layOver, measureLaid } from './glyphs/measure-pair.ts';
import { type PagePairs, pagePairs } from './glyphs/page-pairs.ts';
import { isPatterned, timesSmaller } from './glyphs/score-pairs.ts';
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
    if (found === null) return { applies: false, reason: 'too-little' };
    const { shares } = found;
    if (shares === null) return { applies: false, reason: 'too-little' };
    if (isPatterned(shares)) return { applies: false, reason: 'patterned' };
    const taught = { share: shares.low, characters: charactersOf(page, found), found };
    const candidates = [...repeatedMarks(page, taught), ...repeatedWords(page, taught)];
    if (candidates.length === 0) return { applies: false, reason: 'nothing-there' };
    candidates.sort((a, b) => b.score - a.score);
    return {
      applies: true,
      tests: candidates.length,
      candidates: candidates.slice(0, CANDIDATES_KEPT),
      measures: { share: shares.low },
    };
  },
};

/** Fewer characters do not teach what two prints of the whole differ by. */
const MIN_CHARACTERS = 3;
/** Of characters in several kinds of print the cleaner ones count. */
const LOW = 0.25;

/** What the characters of the page teach of two prints. */
interface Taught {
  readonly share: number;
  readonly characters: readonly Character[];
  readonly found: PagePairs;
}

/** A character on the page, and what two prints of it differ by. */
interface Character {
  readonly box: Box;
  readonly expected: number;
}

function charactersOf({ grey, glyphs }: TracePage, { patches, scored }: PagePairs): readonly Character[] {
  return (scored ?? []).flatMap(({ pair, expected }) =>
    [pair.at, pair.other].map((at) => ({
      box: boxToPage(patches[at]!.patch, grey, glyphs?.turn ?? 0),
      expected,
    })),
  );
}

function repeatedMarks(page: TracePage, taught: Taught): readonly TraceCandidate[] {
  const cells = inkMarks(page);
  return cells.marks.flatMap((mark) => {
    const repeat = findRepeat(page.grey, cells, mark);
    const measure = repeat && maskedResidual(page.grey, mark, repeat);
    if (!repeat || !measure) return [];
    const other = { ...mark.box, x: mark.box.x + repeat.dx, y: mark.box.y + repeat.dy };
    return [{ ...scored(measure, mark.box, other, taught), box: mark.box, other }];
  });
}

function repeatedWords(page: TracePage, taught: Taught): readonly TraceCandidate[] {
  const words = (page.text?.lines ?? []).flatMap((line) => line.words);
  return sameWords(words).flatMap(([first, second]) => {
    const laid = layOver(page.grey, wholePixels(first), wholePixels(second));
    const measure = laid && measureLaid(page.grey, wholePixels(first), laid);
    if (!measure) return [];
    const { box, text } = first;
    return [{ ...scored(measure, box, second.box, taught), text, box, other: second.box }];
  });
}

/**
 * Against what prints of such edges differ by on the page and beside either place, and where it is text against what its
 * own characters do.
 */
function scored({ distance, edge }: PairMeasure, box: Box, other: Box, taught: Taught) {
  const { share, characters, found } = taught;
  const own = characters.filter((each) => isMiddleIn(each.box, box)).map(({ expected }) => expected);
  const byCharacters = own.length < MIN_CHARACTERS ? Number.POSITIVE_INFINITY : quantile(own, LOW);
  const near = found.nearby?.inPlace(found.toFrame(box), found.toFrame(other)) ?? Number.POSITIVE_INFINITY;
  const expected = Math.min(share * edge, Math.exp(near) * edge, byCharacters);
  return { score: timesSmaller(distance, expected), measures: { distance, expected } };
}

function isMiddleIn({ x, y, width, height }: Box, box: Box): boolean {
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  return (
    middleX >= box.x && middleX <= box.x + box.width && middleY >= box.y && middleY <= box.y + box.height
  );
}

function wholePixels({ box }: ReadWord): Box {
  const { x, y, width, height } = box;
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}
