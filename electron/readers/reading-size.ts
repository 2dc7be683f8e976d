import sharp from 'sharp';
import { type GreyRaster, toGrey } from '../../shared/imaging/raster.ts';
import type { PageImage } from './reader.ts';

/** Resolution that Tesseract's models were trained for, dots per inch; more is only slower. */
const READING_DPI = 300;

/** Up to this resolution a page is read as it is: scaling 10 % would cost sharpness for nothing. */
const MOST_DPI = 330;

/** Longest side that is read, pixels: A3 at 300 dpi. Keeps a wrong resolution in a file from costing minutes. */
const LONGEST_SIDE_PX = 5000;

/** A page in grey at reading size; `scale` is its size over the page's. */
export interface ReadingImage {
  readonly raster: GreyRaster;
  readonly scale: number;
}

/** Makes the grey raster that is read; a page of more than about 300 dpi is brought down to it. */
export async function toReadingSize(image: PageImage): Promise<ReadingImage> {
  const grey = toGrey(image.raster);
  const longest = Math.max(grey.width, grey.height);
  const byDpi = image.dpi > MOST_DPI ? READING_DPI / image.dpi : 1;
  const wanted = Math.min(byDpi, LONGEST_SIDE_PX / longest, 1);
  if (wanted === 1) return { raster: grey, scale: 1 };
  const width = Math.max(1, Math.round(grey.width * wanted));
  const height = Math.max(1, Math.round(grey.height * wanted));
  const { data } = await sharp(grey.data, {
    raw: { width: grey.width, height: grey.height, channels: 1 },
    limitInputPixels: false,
  })
    .resize(width, height, { fit: 'fill' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { raster: { width, height, channels: 1, data }, scale: width / grey.width };
}
