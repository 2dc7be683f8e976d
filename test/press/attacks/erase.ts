import type { Raster } from '../../../shared/imaging/raster.ts';
import type { Box } from '../../../shared/model/region.ts';
import type { PressedDocument } from '../document.ts';
import { copyOf, coverWithPaper, paintFlat, widened } from '../patch.ts';
import { type Altered, lineOf, MARGIN_PX, rewritten } from './altered.ts';

/** Takes a field away: with the brush of an image editor, or with blank paper from beside it. */
export function eraseField(
  document: PressedDocument,
  field: string,
  by: 'flat-paint' | 'cloned-paper',
): Altered {
  const line = lineOf(document, field);
  const raster = copyOf(document.raster);
  const region = widened(line.box, MARGIN_PX, raster);
  const isCloned = by === 'cloned-paper' && coverWithPaper(raster, region);
  if (!isCloned) paintFlat(raster, region);
  return {
    document: rewritten({ ...document, raster }, line, '', line.box),
    region,
    kind: isCloned ? 'erase-cloned' : 'erase',
  };
}

/** Flat paint, or blank paper from beside the word where there is any. */
export function cover(raster: Raster, box: Box, withPaper: boolean): void {
  if (withPaper && coverWithPaper(raster, box)) return;
  paintFlat(raster, box);
}
