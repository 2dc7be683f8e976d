import type { Page } from '../model/page.ts';
import type { Box } from '../model/region.ts';
import type { Text } from '../model/text.ts';
import { MM_PER_INCH } from '../model/units.ts';

/** Where a place begins on its page: in millimetres of paper, or in shares of the page where its size is a guess. */
export function placeWords(
  { x, y }: Box,
  { dpi, dpiSource, widthPx, heightPx }: Pick<Page, 'dpi' | 'dpiSource' | 'widthPx' | 'heightPx'>,
): Text {
  if (dpiSource === 'file') {
    const [left, top] = [x, y].map((px) => Math.round((px / dpi) * MM_PER_INCH));
    return {
      en: `${left} mm from the left, ${top} mm from the top`,
      nl: `${left} mm van links, ${top} mm van boven`,
    };
  }
  const left = Math.round((100 * x) / widthPx);
  const top = Math.round((100 * y) / heightPx);
  return {
    en: `at ${left} % of the width and ${top} % of the height, from the top left`,
    nl: `op ${left} % van de breedte en ${top} % van de hoogte, vanaf linksboven`,
  };
}
