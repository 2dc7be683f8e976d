import type { EffectDots } from '../../../model/effect.ts';
import type { LineGlyphs, PageGlyphs, WordGlyphs } from '../../../model/glyphs.ts';
import type { Box } from '../../../model/region.ts';
import type { Text } from '../../../model/text.ts';
import type { EffectMaker } from './effect-maker.ts';

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
      const here = nearest(words, box, ({ word }) => word.box);
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

/** The slopes of all lines of a page on one scale. */
export const lineSkewEffect: EffectMaker = {
  needsText: true,
  show({ glyphs }, box): EffectDots | null {
    const lines = (glyphs?.lines ?? []).filter(({ slopeDeg }) => slopeDeg !== null);
    const here = nearest(lines, box, (line) => line.box);
    if (!here) return null;
    const others = lines.filter((line) => line !== here).map(({ slopeDeg }) => slopeDeg!);
    return {
      ...{ kind: 'dots', here: here.slopeDeg!, near: [], others, digits: 2 },
      axis: { en: 'slope of the line, degrees', nl: 'helling van de regel, graden' },
      caption: {
        en: 'Each dot is a line of the page; the large one is this line.',
        nl: 'Elke stip is een regel van de pagina; de grote is deze regel.',
      },
    };
  },
};

/** The one that covers most of the place; null when none touches it. */
function nearest<T>(list: readonly T[], box: Box, boxOf: (each: T) => Box): T | null {
  let best: T | null = null;
  let most = 0;
  for (const each of list) {
    const other = boxOf(each);
    const wide = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x);
    const high = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y);
    const common = Math.max(0, wide) * Math.max(0, high);
    const share = common / (box.width * box.height + other.width * other.height - common);
    if (share <= most) continue;
    most = share;
    best = each;
  }
  return best;
}
