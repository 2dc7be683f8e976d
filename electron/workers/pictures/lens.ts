import sharp, { type Sharp } from 'sharp';
import { bitPlaneOf, channelOf, hueOf, saturationOf } from '../../../shared/imaging/lenses/channels.ts';
import { ghostOf, largestDifference, restOf } from '../../../shared/imaging/lenses/differences.ts';
import { type GreyRaster, type Raster, toGrey } from '../../../shared/imaging/raster.ts';
import type { Lens } from '../../../shared/model/lens.ts';

/** The quality that the error level is looked at with (Krawetz, 2007). */
const ERROR_LEVEL_QUALITY = 90;
/** Side of the window of the median that noise is what is left of, px. */
const NOISE_PX = 3;
/** Reach of what is round about for local contrast, px. */
const AROUND_PX = 24;

/** A page through a lens, before its strength. */
export async function throughLens(page: Raster, { id, setting }: Omit<Lens, 'strength'>): Promise<Raster> {
  switch (id) {
    case 'error-level':
      return largestDifference(page, await savedAs(page, ERROR_LEVEL_QUALITY));
    case 'ghost':
      return ghostOf(page, await savedAs(page, setting));
    case 'noise': {
      const grey = toGrey(page);
      return restOf(grey, await smoothed(grey, (image) => image.median(NOISE_PX)));
    }
    case 'contrast': {
      const grey = toGrey(page);
      return restOf(grey, await smoothed(grey, (image) => image.blur(AROUND_PX)));
    }
    case 'red':
      return channelOf(page, 0);
    case 'green':
      return channelOf(page, 1);
    case 'blue':
      return channelOf(page, 2);
    case 'hue':
      return hueOf(page);
    case 'saturation':
      return saturationOf(page);
    case 'bit-plane':
      return bitPlaneOf(page, setting);
  }
}

/** What a lens shows, made so many times stronger; what lies round middle grey, away from that. */
export function strengthened(image: Sharp, { id, strength }: Lens): Sharp {
  const times = 2 ** strength;
  if (times === 1) return image;
  const isRoundGrey = id === 'noise' || id === 'contrast';
  return image.linear(times, isRoundGrey ? 128 * (1 - times) : 0);
}

async function savedAs(page: Raster, quality: number): Promise<Raster> {
  const bytes = await imageOf(page).jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer();
  const image = sharp(bytes, { limitInputPixels: false });
  const { data } = await (page.channels === 1 ? image.toColourspace('b-w') : image)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { ...page, data };
}

async function smoothed(grey: GreyRaster, smooth: (image: Sharp) => Sharp): Promise<GreyRaster> {
  const data = await smooth(imageOf(grey)).toColourspace('b-w').raw().toBuffer();
  return { ...grey, data };
}

function imageOf({ data, width, height, channels }: Raster): Sharp {
  return sharp(data, { raw: { width, height, channels }, limitInputPixels: false });
}
