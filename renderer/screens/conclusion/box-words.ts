import type { PageView } from '../../../shared/api/schemas/document.ts';
import type { Box } from '../../../shared/model/region.ts';
import type { Language, Text } from '../../../shared/model/text.ts';

const MM_PER_INCH = 25.4;

/** Where a box lies on its page and how large it is, in whole millimetres by the resolution of the scan. */
export function boxWords(box: Box, { dpi }: Pick<PageView, 'dpi'>, language: Language): Text {
  const mm = (px: number) => Math.round((px / dpi) * MM_PER_INCH).toLocaleString(language);
  const [x, y, width, height] = [mm(box.x), mm(box.y), mm(box.width), mm(box.height)];
  return {
    en: `${width} × ${height} mm, ${x} mm from the left, ${y} mm from the top`,
    nl: `${width} × ${height} mm, ${x} mm van links, ${y} mm van boven`,
  };
}
