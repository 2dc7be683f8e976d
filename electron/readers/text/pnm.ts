import { Buffer } from 'node:buffer';
import type { Raster } from '../../../shared/imaging/raster.ts';

/**
 * tesseract.js looks for an EXIF orientation in the first 500 bytes, whatever the format; pixels stay out of them
 * behind a comment.
 */
const EXIF_SEARCH_BYTES = 512;

/**
 * The raster as a portable any-map: a header and the samples as they are.
 *
 * The engines that take files take this one, and nothing is compressed only to be unpacked again.
 */
export function toPnm({ width, height, channels, data }: Raster): Buffer {
  const magic = channels === 1 ? 'P5' : 'P6';
  const head = Buffer.from(
    `${magic}\n#${' '.repeat(EXIF_SEARCH_BYTES)}\n${width} ${height}\n255\n`,
    'latin1',
  );
  return Buffer.concat([head, data]);
}
