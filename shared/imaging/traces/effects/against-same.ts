import type { Glyph, PageGlyphs } from '../../../model/glyphs.ts';
import { median } from '../../robust.ts';
import type { WordMeasure } from './word-dots.ts';

/** Characters that must occur so often in print of one size to say what is usual. */
const LEAST_SAME = 3;
/** Print further off than this is of another size on purpose, percent. */
const MOST_PERCENT = 40;

type Usual = ReadonlyMap<string, number>;

/** How far the characters of a word are from the same characters of the page, percent: the middle of them. */
export function againstSame(measure: (glyph: Glyph) => number): WordMeasure {
  let of: { readonly page: PageGlyphs; readonly sizes: ReadonlyMap<number, Usual> } | null = null;
  return ({ glyphs }, { sizeClass }, page) => {
    if (of?.page !== page) of = { page, sizes: usualBySize(page, measure) };
    const usual = of.sizes.get(sizeClass);
    const away = glyphs.flatMap((glyph) => {
      const middle = usual?.get(glyph.text);
      return middle ? [100 * (measure(glyph) / middle - 1)] : [];
    });
    if (away.length === 0) return null;
    const percent = median(away);
    return Math.abs(percent) > MOST_PERCENT ? null : percent;
  };
}

/** The middle measure of each character, by the size of its line. */
function usualBySize({ lines }: PageGlyphs, measure: (glyph: Glyph) => number): ReadonlyMap<number, Usual> {
  const sizes = new Map<number, Map<string, number[]>>();
  for (const { sizeClass, words } of lines) {
    const values = sizes.get(sizeClass) ?? new Map<string, number[]>();
    sizes.set(sizeClass, values);
    for (const glyph of words.flatMap(({ glyphs }) => glyphs)) {
      const own = values.get(glyph.text) ?? [];
      own.push(measure(glyph));
      values.set(glyph.text, own);
    }
  }
  return new Map(
    [...sizes].map(([size, values]) => [
      size,
      new Map(
        [...values]
          .filter(([, own]) => own.length >= LEAST_SAME)
          .map(([text, own]) => [text, median(own)] as const),
      ),
    ]),
  );
}
