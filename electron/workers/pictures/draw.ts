import sharp from 'sharp';
import type { PictureSize } from '../../../shared/api/schemas/document.ts';
import type { Lens } from '../../../shared/model/lens.ts';
import type { Page } from '../../../shared/model/page.ts';
import { imageHeader } from '../../readers/image/decoder.ts';
import { MAX_PAGE_PIXELS, refuseExtremeSize } from '../../readers/page-limits.ts';
import { readPage } from '../../readers/pages.ts';
import type { OpenedFile } from '../../readers/reader.ts';
import { encodeCrop, encodeFirst, encodeTile, firstPictures } from './encode.ts';
import type { KeptPages } from './kept-pages.ts';
import { throughLens } from './lens.ts';
import { PageLevels } from './page-levels.ts';
import type { FirstPictures, PictureJob, PictureValue, PictureWish } from './picture-job.ts';

/** EXIF orientations from here on lie on their side (TIFF 6.0, tag 274). */
const FIRST_LYING_ORIENTATION = 5;

/** What a pixel takes with its share of the halved levels, bytes. */
const BYTES_A_PIXEL = 4;

/** Room made before a page of a PDF is decoded, whose size shows only then: an A4 page at 600 dpi, px. */
const PDF_PIXELS = 35_000_000;

/** Answers from a decoded page; null when it is not kept. */
export function drawKept(kept: KeptPages, job: PictureJob): Promise<PictureValue> | null {
  // What the file says of the page is not kept with its pixels.
  if (job.wish.kind === 'page') return null;
  const { wish } = job;
  const seen = wish.kind === 'lens' ? kept.get(nameOfLens(job, wish.lens)) : null;
  if (seen && wish.kind === 'lens') return encodeTile(seen, wish.at, wish.lens);
  const page = kept.get(nameOf(job));
  return page && draw(kept, page, job);
}

/**
 * Answers from an opened file, decoding the page when it must, and keeps the decoded page.
 *
 * Throws LoepError as the pages reader does, `not-found` for a part that the page does not have.
 */
export async function drawFile(kept: KeptPages, file: OpenedFile, job: PictureJob): Promise<PictureValue> {
  const quick = await drawUndecoded(file, job);
  if (quick) return quick;
  const { levels, page } = await decode(kept, file, job);
  if (job.wish.kind !== 'page') return draw(kept, levels, job);
  const { dpi, dpiSource } = page;
  return { ...levels.size, page: job.page, dpi, dpiSource };
}

/**
 * The size and the first pictures of an image of which no pixels are needed besides: a JPEG can be decoded at a half,
 * a quarter or an eighth; PNG and TIFF are shrunk row by row, in little memory. A page in PNG or TIFF that was opened
 * is decoded instead, for its tiles are asked for next.
 */
async function drawUndecoded(
  file: OpenedFile,
  { page, wish }: PictureJob,
): Promise<PictureSize | FirstPictures | null> {
  const { kind, bytes, pageCount } = file;
  const isQuick = kind === 'jpeg' || ((kind === 'png' || kind === 'tiff') && isUnopened(wish));
  if (!isQuick || page > pageCount) return null;
  const { width, height, orientation = 1 } = await imageHeader(bytes, kind, page);
  refuseExtremeSize(width, height);
  const isLying = orientation >= FIRST_LYING_ORIENTATION;
  const [widthPx, heightPx] = isLying ? [height, width] : [width, height];
  const size = { pageCount, widthPx, heightPx };
  if (wish.kind === 'size') return size;
  if (wish.kind !== 'first') return null;
  const options = { page: page - 1, limitInputPixels: MAX_PAGE_PIXELS, failOn: 'warning' } as const;
  const image = sharp(bytes, options).autoOrient().flatten({ background: '#ffffff' }).toColourspace('srgb');
  try {
    return await firstPictures(image, size);
  } catch {
    // The pages reader knows which damage can be mended, and has the sentence for the rest.
    return null;
  }
}

/** Whether nobody has opened the page: its pixels are of no further use. */
function isUnopened(wish: PictureWish): boolean {
  return wish.kind === 'first' && wish.use !== 'view';
}

async function decode(
  kept: KeptPages,
  file: OpenedFile,
  job: PictureJob,
): Promise<{ readonly levels: PageLevels; readonly page: Page }> {
  // While a page is decoded its pixels are there twice: what it will displace goes before.
  kept.makeRoom((await pixelsOf(file, job.page)) * BYTES_A_PIXEL);
  const { raster, ...page } = await readPage(file, job.page);
  const levels = new PageLevels(raster, file.pageCount);
  // A page that nobody has opened would push out the one that is being looked at.
  if (!isUnopened(job.wish)) kept.put(nameOf(job), levels);
  return { levels, page };
}

async function pixelsOf({ kind, bytes }: OpenedFile, page: number): Promise<number> {
  if (kind === 'pdf') return PDF_PIXELS;
  const { width, height } = await imageHeader(bytes, kind, page);
  return width * height;
}

async function draw(kept: KeptPages, page: PageLevels, job: PictureJob): Promise<PictureValue> {
  const { wish } = job;
  switch (wish.kind) {
    case 'lens':
      return encodeTile(await seenThrough(kept, page, job, wish.lens), wish.at, wish.lens);
    case 'page':
    case 'size':
      return page.size;
    case 'first':
      return encodeFirst(page);
    case 'crop':
      return encodeCrop(page, wish.box);
    case 'tile':
      return encodeTile(page, wish.at);
  }
}

/** The page through a lens, kept beside the page: whoever looks at one tile looks at the next. */
async function seenThrough(
  kept: KeptPages,
  page: PageLevels,
  job: PictureJob,
  lens: Lens,
): Promise<PageLevels> {
  const levels = new PageLevels(await throughLens(page.full, lens), page.pageCount);
  kept.put(nameOfLens(job, lens), levels);
  return levels;
}

/** Whatever its strength, a lens is looked through once. */
function nameOfLens(job: PictureJob, { id, setting }: Lens): string {
  return `${nameOf(job)}/${id}/${setting}`;
}

function nameOf({ sha256, page }: PictureJob): string {
  return `${sha256}/${page}`;
}
