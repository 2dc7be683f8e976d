import sharp from 'sharp';
import { THUMBNAIL_PX } from '../../../shared/api/addresses.ts';
import type { PictureSize } from '../../../shared/api/schemas/document.ts';
import { imageHeader } from '../../readers/image/decoder.ts';
import { MAX_PAGE_PIXELS, refuseExtremeSize } from '../../readers/page-limits.ts';
import { readPage } from '../../readers/pages.ts';
import type { OpenedFile } from '../../readers/reader.ts';
import { encodeCrop, encodeTile, encodeWhole, shrunkJpeg } from './encode.ts';
import type { KeptPages } from './kept-pages.ts';
import { PageLevels } from './page-levels.ts';
import type { Picture, PictureJob } from './picture-job.ts';

/** EXIF orientations from here on lie on their side (TIFF 6.0, tag 274). */
const FIRST_LYING_ORIENTATION = 5;

/** What a pixel takes with its share of the halved levels, bytes. */
const BYTES_A_PIXEL = 4;

/** Room made before a page of a PDF is decoded, whose size shows only then: an A4 page at 600 dpi, px. */
const PDF_PIXELS = 35_000_000;

/** Answers from a decoded page; null when it is not kept. */
export function drawKept(kept: KeptPages, job: PictureJob): Promise<Picture | PictureSize> | null {
  const page = kept.get(nameOf(job));
  return page && drawPage(page, job);
}

/**
 * Answers from an opened file, decoding the page when it must, and keeps the decoded page.
 *
 * Throws LoepError as the pages reader does, `not-found` for a part that the page does not have.
 */
export async function drawFile(
  kept: KeptPages,
  file: OpenedFile,
  job: PictureJob,
): Promise<Picture | PictureSize> {
  const quick = await drawUndecoded(file, job);
  if (quick) return quick;
  const page = await decode(kept, file, job);
  return drawPage(page, job);
}

/** A JPEG tells its size in its header and can be decoded at an eighth: the first picture need not wait. */
async function drawUndecoded(
  file: OpenedFile,
  { page, wish }: PictureJob,
): Promise<Picture | PictureSize | null> {
  if (file.kind !== 'jpeg' || page !== 1) return null;
  const { width, height, orientation = 1 } = await imageHeader(file.bytes, file.kind, page);
  refuseExtremeSize(width, height);
  if (wish.kind === 'size') {
    const isLying = orientation >= FIRST_LYING_ORIENTATION;
    const [widthPx, heightPx] = isLying ? [height, width] : [width, height];
    return { pageCount: file.pageCount, widthPx, heightPx };
  }
  if (wish.kind !== 'whole') return null;
  const image = sharp(file.bytes, { limitInputPixels: MAX_PAGE_PIXELS, failOn: 'warning' })
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb');
  try {
    return await shrunkJpeg(image, wish.longestPx);
  } catch {
    // The pages reader knows which damage can be mended, and has the sentence for the rest.
    return null;
  }
}

async function decode(kept: KeptPages, file: OpenedFile, job: PictureJob): Promise<PageLevels> {
  // While a page is decoded its pixels are there twice: what it will displace goes before.
  kept.makeRoom((await pixelsOf(file, job.page)) * BYTES_A_PIXEL);
  const { raster } = await readPage(file, job.page);
  const page = new PageLevels(raster, file.pageCount);
  // A strip of small pictures would push out the page that is being looked at.
  const isForStrip = job.wish.kind === 'whole' && job.wish.longestPx <= THUMBNAIL_PX;
  if (!isForStrip) kept.put(nameOf(job), page);
  return page;
}

async function pixelsOf({ kind, bytes }: OpenedFile, page: number): Promise<number> {
  if (kind === 'pdf') return PDF_PIXELS;
  const { width, height } = await imageHeader(bytes, kind, page);
  return width * height;
}

async function drawPage(page: PageLevels, { wish }: PictureJob): Promise<Picture | PictureSize> {
  switch (wish.kind) {
    case 'size':
      return { pageCount: page.pageCount, widthPx: page.full.width, heightPx: page.full.height };
    case 'whole':
      return encodeWhole(page, wish.longestPx);
    case 'crop':
      return encodeCrop(page, wish.box);
    case 'tile':
      return encodeTile(page, wish.at);
  }
}

function nameOf({ sha256, page }: PictureJob): string {
  return `${sha256}/${page}`;
}
