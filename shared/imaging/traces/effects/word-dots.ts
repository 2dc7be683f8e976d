import type { LineGlyphs, PageGlyphs, WordGlyphs } from '../../../model/glyphs.ts';
import type { Text } from '../../../model/text.ts';
import type { EffectMaker } from './effect-maker.ts';
import { nearestTo } from './nearest-to.ts';

/** A measure of a word on its line; null where it could not be taken. */
export type WordMeasure = (word: WordGlyphs, line: LineGlyphs, page: PageGlyphs) => number | null;

/** More dots than these lie over one another. */
const MOST_DOTS = 400;

/** The measures of all words of a page on one scale, the one at the place told apart. */
export function wordDots(given: {
  readonly measure: WordMeasure;
  readonly digits: number;
  readonly axis: Text;
  readonly caption: Text;
}): EffectMaker {
  const { measure, digits, axis, caption } = given;
  return {
    needsText: true,
    show({ glyphs }, box) {
      if (glyphs === null) return null;
      const words = glyphs.lines.flatMap((line) =>
        line.words.flatMap((word) => {
          const value = measure(word, line, glyphs);
          return value === null || !Number.isFinite(value) ? [] : [{ word, line, value }];
        }),
      );
      const here = nearestTo(words, box, ({ word }) => word.box);
      if (!here) return null;
      const rest = words.filter((each) => each !== here);
      const near = rest.filter(({ line }) => line.row === here.line.row);
      const others = rest.filter(({ line }) => line.row !== here.line.row);
      const values = (list: typeof words) => list.slice(0, MOST_DOTS).map(({ value }) => value);
      return {
        kind: 'dots',
        here: here.value,
        near: values(near),
        others: values(others),
        digits,
        axis,
        caption,
      };
    },
  };
}
