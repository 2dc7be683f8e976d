import sharp, { type Sharp } from 'sharp';
import { inkChanges, MOST_INK_CHANGES } from '../../../shared/imaging/ink-changes.ts';
import { type GreyRaster, toGrey } from '../../../shared/imaging/raster.ts';
import type { PageImage } from '../reader.ts';

/** Resolution that Tesseract's models were trained for, dots per inch; more is only slower. */
const READING_DPI = 300;

/** Up to this resolution a page is read as it is: scaling 10 % would cost sharpness for nothing. */
const MOST_DPI = 330;

/**
 * Below this resolution a page is read at twice its size. Measured on a blurred and compressed page: character error
 * rate 17 % instead of 23 at 85 dpi, 2.6 instead of 5.2 at 100, no gain at 130.
 */
const LEAST_DPI = 120;

/** Longest side up to which a page is enlarged, pixels: a larger one has the wrong resolution in its file. */
const LONGEST_ENLARGED_PX = 1500;

/** Longest side that is read, pixels: A3 at 300 dpi. Keeps a wrong resolution in a file from costing minutes. */
const LONGEST_SIDE_PX = 5000;

/**
 * Deviation of the blur that takes away the stripes of a screen, which are 2 to 4 px wide, and leaves letters legible.
 * Of 223 words on an extract read 29 at 0.7 px, 101 at 1, 125 at 1.3, 120 at 1.6 and 78 at 2, in 3 to 5 s; without it
 * the analysis of the layout alone takes minutes, as each stretch of a stripe is weighed against all others.
 */
const SMOOTHING_PX = 1.3;

/** A page in grey at reading size; `scale` is its size over the page's. */
export interface ReadingImage {
  readonly raster: GreyRaster;
  readonly scale: number;
}

/**
 * Makes the grey raster that is read: brought down to about 300 dpi, or enlarged when it is coarse, and smooth where a
 * fine pattern lay over it.
 */
export async function toReadingSize(image: PageImage): Promise<ReadingImage> {
  const grey = toGrey(image.raster);
  const wanted = scaleFor(image.dpi, Math.max(grey.width, grey.height));
  const raster = wanted === 1 ? grey : await scaled(grey, wanted);
  const isPatterned = inkChanges(raster) > MOST_INK_CHANGES;
  return { raster: isPatterned ? await smoothed(raster) : raster, scale: raster.width / grey.width };
}

function scaled(grey: GreyRaster, scale: number): Promise<GreyRaster> {
  const width = Math.max(1, Math.round(grey.width * scale));
  const height = Math.max(1, Math.round(grey.height * scale));
  const kernel = scale > 1 ? 'cubic' : 'lanczos3';
  return pixelsOf(sharpOf(grey).resize(width, height, { fit: 'fill', kernel }));
}

function smoothed(grey: GreyRaster): Promise<GreyRaster> {
  return pixelsOf(sharpOf(grey).blur(SMOOTHING_PX));
}

function sharpOf({ width, height, data }: GreyRaster): Sharp {
  return sharp(data, { raw: { width, height, channels: 1 }, limitInputPixels: false });
}

async function pixelsOf(picture: Sharp): Promise<GreyRaster> {
  const { data, info } = await picture.toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, channels: 1, data };
}

function scaleFor(dpi: number, longestPx: number): number {
  if (dpi < LEAST_DPI && longestPx <= LONGEST_ENLARGED_PX) return 2;
  const byDpi = dpi > MOST_DPI ? READING_DPI / dpi : 1;
  return Math.min(byDpi, LONGEST_SIDE_PX / longestPx, 1);
}
