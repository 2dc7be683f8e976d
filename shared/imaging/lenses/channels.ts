import { type GreyRaster, type Raster, toGrey } from '../raster.ts';

/** Colours with less between their channels have no hue that the eye could trust. */
const COLOURLESS = 16;
const NO_HUE = 60;

/** One channel of a page as a grey picture: 0 red, 1 green, 2 blue. */
export function channelOf(raster: Raster, channel: 0 | 1 | 2): GreyRaster {
  const { width, height, channels, data } = raster;
  if (channels === 1) return { width, height, channels: 1, data };
  const out = new Uint8Array(width * height);
  for (let at = 0, from: number = channel; at < out.length; at++, from += 3) out[at] = data[from]!;
  return { width, height, channels: 1, data: out };
}

/** How colourful each pixel is: white where one channel has all and another nothing. */
export function saturationOf({ width, height, channels, data }: Raster): GreyRaster {
  const out = new Uint8Array(width * height);
  if (channels === 3) {
    for (let at = 0, from = 0; at < out.length; at++, from += 3) {
      const [red, green, blue] = [data[from]!, data[from + 1]!, data[from + 2]!];
      const most = Math.max(red, green, blue);
      out[at] = most === 0 ? 0 : Math.round((255 * (most - Math.min(red, green, blue))) / most);
    }
  }
  return { width, height, channels: 1, data: out };
}

/** The hue of each pixel at full strength; dark grey where it has none. */
export function hueOf({ width, height, channels, data }: Raster): Raster {
  const out = new Uint8Array(width * height * 3).fill(NO_HUE);
  if (channels === 3) {
    for (let at = 0; at < out.length; at += 3) {
      const red = data[at]!;
      const green = data[at + 1]!;
      const blue = data[at + 2]!;
      const least = Math.min(red, green, blue);
      const extent = Math.max(red, green, blue) - least;
      if (extent < COLOURLESS) continue;
      out[at] = Math.round((255 * (red - least)) / extent);
      out[at + 1] = Math.round((255 * (green - least)) / extent);
      out[at + 2] = Math.round((255 * (blue - least)) / extent);
    }
  }
  return { width, height, channels: 3, data: out };
}

/** One bit of the grey of each pixel: white where it is set. */
export function bitPlaneOf(raster: Raster, bit: number): GreyRaster {
  const { width, height, data } = toGrey(raster);
  const out = new Uint8Array(data.length);
  for (let at = 0; at < out.length; at++) out[at] = (data[at]! >> bit) & 1 ? 255 : 0;
  return { width, height, channels: 1, data: out };
}
