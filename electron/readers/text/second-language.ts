import type tesseract from 'tesseract.js';
import type { ReadingLanguage } from '../../../shared/model/words.ts';
import { scoreLanguages } from './languages.ts';

/** A run of paragraphs of one block in another language than the page's. */
export interface ForeignPassage {
  readonly block: number;
  /** Paragraphs of the block, from `from` up to and not including `to`. */
  readonly from: number;
  readonly to: number;
  readonly bbox: tesseract.Bbox;
}

export interface SecondLanguage {
  readonly language: ReadingLanguage;
  readonly passages: readonly ForeignPassage[];
}

/** Function words, by score, that a paragraph must have of its own language, and how much more than of the page's. */
const ENOUGH = 2.5;
const TIMES_MORE = 2;

/** Paragraphs of this many words or more are weighed; a name and an address are no passage. */
const LEAST_WORDS = 8;

/**
 * The passages of a page in a second language, when it has one: bilingual extracts set a paragraph in each.
 *
 * A page has at most one second language; the one with most paragraphs counts.
 */
export function foreignPassages(
  blocks: readonly tesseract.Block[],
  language: ReadingLanguage,
): SecondLanguage | null {
  const found = new Map<ReadingLanguage, ForeignPassage[]>();
  for (const [at, block] of blocks.entries()) {
    for (const [index, paragraph] of block.paragraphs.entries()) {
      const other = foreignLanguage(paragraph, language);
      if (other === null) continue;
      const passages = found.get(other) ?? [];
      append(passages, { block: at, from: index, to: index + 1, bbox: paragraph.bbox });
      found.set(other, passages);
    }
  }
  const most = [...found].sort(([, a], [, b]) => paragraphsIn(b) - paragraphsIn(a))[0];
  return most === undefined ? null : { language: most[0], passages: most[1] };
}

function paragraphsIn(passages: readonly ForeignPassage[]): number {
  return passages.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** Adds a passage, or lengthens the last one when it is the paragraph before. */
function append(passages: ForeignPassage[], next: ForeignPassage): void {
  const last = passages.at(-1);
  if (last === undefined || last.block !== next.block || last.to !== next.from) {
    passages.push(next);
    return;
  }
  const bbox = {
    x0: Math.min(last.bbox.x0, next.bbox.x0),
    y0: Math.min(last.bbox.y0, next.bbox.y0),
    x1: Math.max(last.bbox.x1, next.bbox.x1),
    y1: Math.max(last.bbox.y1, next.bbox.y1),
  };
  passages[passages.length - 1] = { ...last, to: next.to, bbox };
}

function foreignLanguage(paragraph: tesseract.Paragraph, language: ReadingLanguage): ReadingLanguage | null {
  const words = paragraph.lines.flatMap((line) => line.words).map((word) => word.text);
  if (words.length < LEAST_WORDS) return null;
  const scores = scoreLanguages(words);
  const best = scores[0];
  if (best === undefined || best.language === language || best.score < ENOUGH) return null;
  const own = scores.find((score) => score.language === language)?.score ?? 0;
  return best.score >= own * TIMES_MORE ? best.language : null;
}
