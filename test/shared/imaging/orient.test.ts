import sharp from 'sharp';
import { expect, test } from 'vitest';
import { ORIENTATIONS, orient } from '../../../shared/imaging/orient.ts';
import type { GreyRaster } from '../../../shared/imaging/raster.ts';

const stored: GreyRaster = {
  width: 3,
  height: 2,
  channels: 1,
  data: Uint8Array.from([10, 20, 30, 40, 50, 60]),
};

test.each(ORIENTATIONS)('orientation %i comes upright as the image library turns it', async (orientation) => {
  const { width, height, channels, data } = stored;
  const tiff = await sharp(data, { raw: { width, height, channels } })
    .toColourspace('b-w')
    .withMetadata({ orientation })
    .tiff({ compression: 'none' })
    .toBuffer();
  const upright = await sharp(tiff)
    .autoOrient()
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(orient(stored, orientation)).toEqual({
    width: upright.info.width,
    height: upright.info.height,
    channels: 1,
    data: new Uint8Array(upright.data),
  });
});
