import type { Text } from '../../../model/text.ts';
import { type WordMeasure, wordDots } from './word-dots.ts';

const MM_PER_INCH = 25.4;

const CAPTION: Text = {
  en: 'Each dot is a word of the page, dark ones stand on the same line; the large one is this word.',
  nl: 'Elke stip is een woord van de pagina, donkere staan op dezelfde regel; de grote is dit woord.',
};

function effect(axis: Text, digits: number, measure: WordMeasure) {
  return wordDots({ measure, digits, axis, caption: CAPTION });
}

const mm = (px: number | null, dpi: number) => px && (px * MM_PER_INCH) / dpi;
/** As a share of the height of small letters, in percent. */
const percent = (px: number | null, xHeightPx: number | null) =>
  px === null || !xHeightPx ? null : (100 * px) / xHeightPx;

/** How far the word stands off the baseline of its line. */
export const wordBaselineEffect = effect(
  {
    en: 'below (+) or above (−) the line, % of the height of small letters',
    nl: 'onder (+) of boven (−) de regel, % van de hoogte van kleine letters',
  },
  0,
  ({ offsetPx }, { xHeightPx }) => percent(offsetPx, xHeightPx),
);

export const wordTiltEffect = effect(
  { en: 'turned against its line, degrees', nl: 'gedraaid ten opzichte van de regel, graden' },
  1,
  ({ tiltDeg }) => tiltDeg,
);

export const wordSizeEffect = effect(
  { en: 'height of small letters, mm', nl: 'hoogte van kleine letters, mm' },
  2,
  ({ xHeightPx }, _line, { dpi }) => mm(xHeightPx, dpi),
);

export const wordStrokeEffect = effect(
  { en: 'width of the strokes, mm', nl: 'breedte van de halen, mm' },
  2,
  ({ strokePx }, _line, { dpi }) => mm(strokePx, dpi),
);

export const wordSpacingEffect = effect(
  {
    en: 'extra room between letters, % of the height of small letters',
    nl: 'extra ruimte tussen letters, % van de hoogte van kleine letters',
  },
  0,
  ({ spacingPx }, { xHeightPx }) => percent(spacingPx, xHeightPx),
);

export const wordInkEffect = effect(
  { en: 'grey of the ink, 0 black to 255 white', nl: 'grijswaarde van de inkt, 0 zwart tot 255 wit' },
  0,
  ({ ink }) => ink,
);
