import type { Metadata } from 'sharp';
import { pageResolution } from '../../../shared/imaging/page-resolution.ts';
import { isTwoTone, type Raster } from '../../../shared/imaging/raster.ts';
import type { Page } from '../../../shared/model/page.ts';
import { refuseExtremeSize } from '../page-limits.ts';
import type { PageImage } from '../reader.ts';
import { decodeImage, type ImageKind, imageHeader } from './decoder.ts';
import { isJpegInTiff } from './tiff-compression.ts';

interface Decoded {
  readonly header: Metadata;
  readonly raster: Raster;
}

/**
 * libvips tells one bit a sample; of a palette with two entries only when those have no colour. A page of two greys in
 * more bits is black and white as well: it has no grain and no history to look for.
 */
function storageOf(
  bytes: Uint8Array,
  kind: ImageKind,
  page: number,
  { header, raster }: Decoded,
): Page['storage'] {
  if (kind === 'jpeg' || (kind === 'tiff' && isJpegInTiff(bytes, page))) return 'jpeg';
  if (header.bitsPerSample === 1 && (!header.isPalette || raster.channels === 1)) return 'bilevel';
  if (kind === 'webp' || kind === 'heif') return 'lossy-other';
  return isTwoTone(raster) ? 'bilevel' : 'lossless';
}

/**
 * Pages of an image file: those of a TIFF. An animated WebP or a HEIF collection counts as one page: its first
 * image, since a document is not an animation; the quality of the scan tells of the others.
 */
export async function imagePageCount(bytes: Uint8Array, kind: ImageKind): Promise<number> {
  const header = await imageHeader(bytes, kind, 1);
  return kind === 'tiff' ? (header.pages ?? 1) : 1;
}

/**
 * Reads one page of an image file.
 *
 * @throws LoepError `too-large` before decoding, `unreadable-file`, `unsupported-format`, `timed-out`
 */
export async function readImagePage(bytes: Uint8Array, kind: ImageKind, page: number): Promise<PageImage> {
  const header = await imageHeader(bytes, kind, page);
  refuseExtremeSize(header.width, header.height);
  const raster = await decodeImage(bytes, kind, header, { page });
  return {
    page,
    widthPx: raster.width,
    heightPx: raster.height,
    ...pageResolution(header.density ?? null, raster),
    origin: 'image',
    storage: storageOf(bytes, kind, page, { header, raster }),
    colour: raster.channels === 3,
    imagesLeft: kind === 'tiff' ? 0 : (header.pages ?? 1) - 1,
    raster,
  };
}
