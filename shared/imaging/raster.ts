/** Pixels in memory: 8 bits a sample, rows from the top, channels interleaved. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** 1 is grey (0 black, 255 white); 3 is red, green, blue in sRGB. */
  readonly channels: 1 | 3;
  /** `width * height * channels` samples. */
  readonly data: Uint8Array;
}

/** A raster of one channel. */
export interface GreyRaster extends Raster {
  readonly channels: 1;
}

/** Grey by the luma weights of ITU-R BT.601, in integer arithmetic so that it repeats bit by bit. */
export function toGrey(raster: Raster): GreyRaster {
  const { width, height, data } = raster;
  if (raster.channels === 1) return { width, height, channels: 1, data };
  const grey = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at++, from += 3) {
    grey[at] = (data[from]! * 77 + data[from + 1]! * 150 + data[from + 2]! * 29 + 128) >> 8;
  }
  return { width, height, channels: 1, data: grey };
}

/** Whether every pixel has three equal channels. */
export function isColourless({ channels, data }: Raster): boolean {
  if (channels === 1) return true;
  for (let at = 0; at < data.length; at += 3) {
    if (data[at] !== data[at + 1] || data[at] !== data[at + 2]) return false;
  }
  return true;
}

/**
 * Share of a page of black and white that is of its two greys, and of what is not paper that is of one. Strays come from
 * the edge of a scanner, a stamp in grey, smoothed letters or a JPEG file that it once was.
 *
 * Pages of two greys had 0.993 and 0.83 with a scanner's edge, 0.943 and 0.23 out of JPEG files of quality 60; 360 scans
 * and photographs had at most 0.90 and 0.03.
 */
const LEAST_OF_TWO = 0.94;
const LEAST_OF_INK = 0.1;
/** Levels that paper and ink are apart at least: paper itself has more than one level. */
const APART = 64;

/** Whether a page is of two greys but for strays: black and white, however many bits the file keeps them in. */
export function isTwoTone(raster: Raster): boolean {
  if (!isColourless(raster)) return false;
  const { channels, data } = raster;
  const counts = new Uint32Array(256);
  for (let at = 0; at < data.length; at += channels) counts[data[at]!]!++;
  const paper = counts.indexOf(Math.max(...counts));
  const ink = Math.max(...counts.filter((_, level) => Math.abs(level - paper) >= APART));
  const all = data.length / channels;
  const beside = all - counts[paper]!;
  return ink > 0 && counts[paper]! + ink >= LEAST_OF_TWO * all && ink >= LEAST_OF_INK * beside;
}
