import type { Box } from '../../../model/region.ts';
import type { Raster } from '../../raster.ts';

/** Colour that the ink takes from the paper for each grey level that it darkens it by: towards yellow, towards cyan. */
export interface InkTint {
  readonly blue: number;
  readonly red: number;
}

const GREY: InkTint = { blue: 0, red: 0 };
/** Colour is stored at half the resolution: means over cells of this side do not see that, px. */
const CELL_PX = 4;
const MARGIN_PX = 3;

/** The tint of a word's ink, by the straight line through the colours of small cells against their grey. */
export function inkTint({ data, width, height, channels }: Raster, box: Box): InkTint {
  if (channels === 1) return GREY;
  const left = Math.max(0, Math.floor(box.x) - MARGIN_PX);
  const top = Math.max(0, Math.floor(box.y) - MARGIN_PX);
  const right = Math.min(width, Math.ceil(box.x + box.width) + MARGIN_PX);
  const bottom = Math.min(height, Math.ceil(box.y + box.height) + MARGIN_PX);
  let [cells, greys, blues, reds, squares, greyBlue, greyRed] = [0, 0, 0, 0, 0, 0, 0];
  for (let y = top; y + CELL_PX <= bottom; y += CELL_PX) {
    for (let x = left; x + CELL_PX <= right; x += CELL_PX) {
      let [red, green, blue] = [0, 0, 0];
      for (let row = y; row < y + CELL_PX; row++) {
        for (let at = (row * width + x) * 3, end = at + 3 * CELL_PX; at < end; at += 3) {
          red += data[at]!;
          green += data[at + 1]!;
          blue += data[at + 2]!;
        }
      }
      const grey = 0.299 * red + 0.587 * green + 0.114 * blue;
      const toBlue = 0.564 * (blue - grey);
      const toRed = 0.713 * (red - grey);
      cells++;
      greys += grey;
      blues += toBlue;
      reds += toRed;
      squares += grey * grey;
      greyBlue += grey * toBlue;
      greyRed += grey * toRed;
    }
  }
  const spread = squares - (greys * greys) / cells;
  if (!(spread > 0)) return GREY;
  return {
    blue: (greyBlue - (greys * blues) / cells) / spread,
    red: (greyRed - (greys * reds) / cells) / spread,
  };
}
