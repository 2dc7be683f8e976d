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

/** Whether there are two greys and no third: black and white, however many bits the file keeps them in. */
export function isTwoTone({ channels, data }: Raster): boolean {
  if (channels !== 1) return false;
  const first = data[0];
  let other: number | undefined;
  for (const level of data) {
    if (level === first || level === other) continue;
    if (other !== undefined) return false;
    other = level;
  }
  return other !== undefined;
}
