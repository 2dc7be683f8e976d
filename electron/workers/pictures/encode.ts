import sharp, { type Sharp } from 'sharp';
import { PREVIEW_PX, THUMBNAIL_PX, TILE_PX } from '../../../shared/api/addresses.ts';
import type { PictureSize } from '../../../shared/api/schemas/document.ts';
import type { Raster } from '../../../shared/imaging/raster.ts';
import { LoepError } from '../../../shared/model/errors.ts';
import type { Lens } from '../../../shared/model/lens.ts';
import type { Box } from '../../../shared/model/region.ts';
import { strengthened } from './lens.ts';
import type { PageLevels } from './page-levels.ts';
import type { FirstPictures, Picture, TilePlace } from './picture-job.ts';

/** Noise of a scan packs badly at any level: the fastest loses a tenth of size and saves most of the time. */
const PNG = { compressionLevel: 1, adaptiveFiltering: false } as const;

/** Levels below the page itself are for finding one's way; at this quality no letter shows a block. */
const TILE_JPEG = { quality: 90, chromaSubsampling: '4:4:4' } as const;

const WHOLE_JPEG = { quality: 85, chromaSubsampling: '4:4:4' } as const;

/** Longest side of an enlarged crop, px, about: enlarging goes by whole steps. */
const CROP_PX = 600;

/** Longest side of a crop that is too large to be enlarged, px; a larger part is shrunk to this. */
const MAX_CROP_PX = 1200;

const ABSENT = {
  en: 'There is no such part of this page. Open the page again.',
  nl: 'Dit deel van de pagina bestaat niet. Open de pagina opnieuw.',
};

/** One tile; of the page itself without loss, of the levels below it as JPEG. */
export async function encodeTile(
  page: PageLevels,
  { level, column, row }: TilePlace,
  lens: Lens | null = null,
): Promise<Picture> {
  if (level > page.maxLevel) throw new LoepError('not-found', ABSENT);
  const raster = page.at(level);
  const [left, top] = [column * TILE_PX, row * TILE_PX];
  if (left >= raster.width || top >= raster.height) throw new LoepError('not-found', ABSENT);
  const tile = imageOf(raster).extract({
    left,
    top,
    width: Math.min(TILE_PX, raster.width - left),
    height: Math.min(TILE_PX, raster.height - top),
  });
  const seen = lens ? strengthened(tile, lens) : tile;
  return level === page.maxLevel ? asPng(seen) : asJpeg(seen, TILE_JPEG);
}

/** The first pictures of a decoded page. */
export function encodeFirst(page: PageLevels): Promise<FirstPictures> {
  return firstPictures(imageOf(page.notBelow(PREVIEW_PX)), page.size);
}

/** The first pictures of an image of a page, of which `size` tells how large it really is. */
export async function firstPictures(image: Sharp, size: PictureSize): Promise<FirstPictures> {
  const { bytes: preview } = await shrunkJpeg(image, PREVIEW_PX);
  const { bytes: thumbnail } = await shrunkJpeg(sharp(preview), THUMBNAIL_PX);
  return { size, preview, thumbnail };
}

/** An image shrunk to fit a square, as JPEG. */
function shrunkJpeg(image: Sharp, longestPx: number): Promise<Picture> {
  const size = { width: longestPx, height: longestPx, fit: 'inside', withoutEnlargement: true } as const;
  return asJpeg(image.resize(size), WHOLE_JPEG);
}

/** Exactly this part of the page, as far as it lies on it: each pixel a square of pixels, a large part shrunk. */
export async function encodeCrop({ full }: PageLevels, box: Box): Promise<Picture> {
  const { x: left, y: top } = box;
  const width = Math.min(box.width, full.width - left);
  const height = Math.min(box.height, full.height - top);
  if (width < 1 || height < 1) throw new LoepError('not-found', ABSENT);
  const part = imageOf(full).extract({ left, top, width, height });
  const longest = Math.max(width, height);
  const scale = longest > MAX_CROP_PX ? MAX_CROP_PX / longest : Math.max(1, Math.round(CROP_PX / longest));
  if (scale === 1) return asPng(part);
  return asPng(
    part.resize({
      width: Math.max(1, Math.round(width * scale)),
      height: Math.max(1, Math.round(height * scale)),
      fit: 'fill',
      kernel: scale > 1 ? 'nearest' : 'linear',
    }),
  );
}

function imageOf({ data, width, height, channels }: Raster): Sharp {
  return sharp(data, { raw: { width, height, channels }, limitInputPixels: false });
}

async function asPng(image: Sharp): Promise<Picture> {
  return { type: 'image/png', bytes: Uint8Array.from(await image.png(PNG).toBuffer()) };
}

async function asJpeg(image: Sharp, options: typeof TILE_JPEG | typeof WHOLE_JPEG): Promise<Picture> {
  return { type: 'image/jpeg', bytes: Uint8Array.from(await image.jpeg(options).toBuffer()) };
}
