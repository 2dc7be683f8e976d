import type { Region } from '../../model/region.ts';
import type { PageText } from '../../model/words.ts';
import { foldLines, spanOf } from '../text-layout/folded-line.ts';
import { findPhrases, phraseBook } from '../text-layout/phrases.ts';

/** Where words stand on a page, as they were read. */
export interface WordsPlace {
  readonly region: Region;
  readonly text: string;
  /** 0..1, that of the least sure character */
  readonly confidence: number;
}

/**
 * Where the words stand on one line, accents, capitals and signs not counted; within a region, when one is given, with
 * the middle of the words in it.
 */
export function placesOfWords(
  text: readonly PageText[],
  words: string,
  within: Region | null,
): readonly WordsPlace[] {
  const book = phraseBook([[words, true]]);
  return text.flatMap((page) =>
    foldLines(page)
      .flatMap((line) => findPhrases(line, book))
      .map(({ line, start, end }) => {
        const { box, text: read, confidence } = spanOf(line, start, end);
        return { region: { page: page.page, box }, text: read, confidence };
      })
      .filter((place) => within === null || isIn(place.region, within)),
  );
}

function isIn({ page, box }: Region, within: Region): boolean {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const { x: left, y: top, width, height } = within.box;
  return page === within.page && x >= left && x <= left + width && y >= top && y <= top + height;
}
