import type { Text } from '../../../model/text.ts';
import { againstSame } from './against-same.ts';
import { type WordMeasure, wordDots } from './word-dots.ts';

const CAPTION: Text = {
  en: 'Each dot is a word of the page, dark ones stand on the same line; the large one is this word.',
  nl: 'Elke stip is een woord van de pagina, donkere staan op dezelfde regel; de grote is dit woord.',
};

function effect(axis: Text, digits: number, measure: WordMeasure) {
  return wordDots({ measure, digits, axis, caption: CAPTION });
}

/** As a share of the height of small letters, in percent. */
const percent = (px: number | null, xHeightPx: number | null) =>
  px === null || !xHeightPx ? null : (100 * px) / xHeightPx;

/** How far the word stands off the baseline of its line. */
export const wordBaselineEffect = effect(
  {
    en: 'below (+) or above (−) the line, % of the height of small letters',
    nl: 'onder (+) of boven (−) de regel, % van de hoogte van kleine letters',
  },
  1,
  // An entry that stands alone is measured against the first of its row.
  ({ offsetPx }, { xHeightPx, rowOffsetPx }) => percent(offsetPx ?? rowOffsetPx, xHeightPx),
);

/** The height of the characters against the same characters elsewhere in print of this size. */
export const wordSizeEffect = wordDots({
  measure: againstSame(({ frame }) => frame.bottom - frame.top),
  digits: 1,
  axis: {
    en: 'height against the same characters elsewhere, %',
    nl: 'hoogte ten opzichte van dezelfde tekens elders, %',
  },
  caption: CAPTION,
});
