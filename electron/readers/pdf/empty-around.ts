import { type GreyRaster, toGrey } from '../../../shared/imaging/raster.ts';
import type { OpenPdf } from './document.ts';
import type { Sides } from './matrix.ts';
import { MAX_OPERATORS, readPageDrawing } from './page-drawing.ts';
import { listPageItems } from './page-items.ts';

/** Resolution at which the paper round a picture is looked at: a line of 0.2 points still darkens its pixels. */
const LOOK_DPI = 100;
/** Grey level from which paper is empty; a hair of light grey or a tint that nobody sees is above it. */
const EMPTY_LEVEL = 250;
/** Pixels along the side of the picture that may be shared with what lies under it. */
const SIDE_PX = 2;

/** Whether nothing is seen on a page beside its one picture: whatever else is painted lies under that. */
export async function isEmptyAround(pdf: OpenPdf, page: number, picture: Sides): Promise<boolean> {
  const drawing = await readPageDrawing(pdf, page);
  if (drawing.operators.fnArray.length > MAX_OPERATORS) return false;
  const items = listPageItems(drawing.operators, drawing.frame);
  const pictureAt = new Set(items.filter(({ kind }) => kind === 'image').map(({ at }) => at));
  const rest = toGrey(await drawing.picture((at) => !pictureAt.has(at), LOOK_DPI));
  return isEmptyOutside(rest, picture, rest.width / drawing.frame.page.right);
}

function isEmptyOutside({ width, height, data }: GreyRaster, sides: Sides, scale: number): boolean {
  const left = Math.floor(sides.left * scale) - SIDE_PX;
  const top = Math.floor(sides.top * scale) - SIDE_PX;
  const right = Math.ceil(sides.right * scale) + SIDE_PX;
  const bottom = Math.ceil(sides.bottom * scale) + SIDE_PX;
  for (let y = 0; y < height; y++) {
    const isBeside = y >= top && y < bottom;
    for (let x = 0; x < width; x++) {
      if (isBeside && x >= left && x < right) continue;
      if (data[y * width + x]! < EMPTY_LEVEL) return false;
    }
  }
  return true;
}
