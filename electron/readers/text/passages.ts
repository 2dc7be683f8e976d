import type tesseract from 'tesseract.js';
import { cropGrey } from '../../../shared/imaging/crop-grey.ts';
import type { GreyRaster } from '../../../shared/imaging/raster.ts';
import type { ReadLine } from '../../../shared/model/words.ts';
import { textEngine } from './engines.ts';
import { type ReadingFrame, toReadLines } from './lines.ts';
import type { SecondLanguage } from './second-language.ts';

/** White kept around a passage that is read on its own, reading pixels: half a line at 300 dpi. */
const PASSAGE_MARGIN_PX = 20;

/** The page's lines, with the passages in a second language read again in that language. */
export async function readPassages(
  raster: GreyRaster,
  blocks: readonly tesseract.Block[],
  second: SecondLanguage,
  frame: ReadingFrame,
): Promise<readonly ReadLine[]> {
  const lines: ReadLine[] = [];
  const engine = await textEngine([second.language]);
  for (const [at, block] of blocks.entries()) {
    let next = 0;
    for (const { from, to, bbox } of second.passages.filter((passage) => passage.block === at)) {
      lines.push(...toReadLines([{ ...block, paragraphs: block.paragraphs.slice(next, from) }], frame));
      const x = Math.max(0, bbox.x0 - PASSAGE_MARGIN_PX);
      const y = Math.max(0, bbox.y0 - PASSAGE_MARGIN_PX);
      const width = Math.min(raster.width, bbox.x1 + PASSAGE_MARGIN_PX) - x;
      const height = Math.min(raster.height, bbox.y1 + PASSAGE_MARGIN_PX) - y;
      const crop = cropGrey(raster, { x, y, width, height });
      const again = await engine.recognize(crop, { params: { tessedit_pageseg_mode: '6' } });
      lines.push(...toReadLines(again, { ...frame, offset: { x, y } }));
      next = to;
    }
    lines.push(...toReadLines([{ ...block, paragraphs: block.paragraphs.slice(next) }], frame));
  }
  return lines;
}
