import exifr from 'exifr';
import sharp from 'sharp';
import { parseJpegStructure } from '../../shared/imaging/jpeg-structure.ts';
import { ORIENTATIONS } from '../../shared/imaging/orient.ts';
import type { GreyRaster, Raster } from '../../shared/imaging/raster.ts';
import { compareThumbnail } from '../../shared/imaging/thumbnail-likeness.ts';
import type { ThumbnailReading } from '../../shared/model/thumbnail.ts';

/** Smaller than this a thumbnail has too few cells to say where it differs. */
const MIN_SIDE_PX = 48;

/** Thumbnails are 160 × 120 by the standard; the few larger ones are compared at this size. */
const MAX_SIDE_PX = 256;
const MAX_PIXELS = 1_000_000;

/** A page must be this many times its thumbnail, or it is no page but a small picture itself. */
const MIN_SCALE = 2;

/**
 * Compares the thumbnail kept in a JPEG file with the page that the file shows.
 *
 * @param page the file's first page, upright by EXIF
 * @returns null when the file keeps no thumbnail that can be decoded
 */
export async function readThumbnail(bytes: Uint8Array, page: Raster): Promise<ThumbnailReading | null> {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const found = await findThumbnail(bytes);
  const thumbnail = found && (await decode(found.jpeg));
  if (!found || !thumbnail || Math.min(thumbnail.width, thumbnail.height) < MIN_SIDE_PX) return null;
  const scale = Math.max(page.width, page.height) / Math.max(thumbnail.width, thumbnail.height);
  if (scale < MIN_SCALE) return null;
  const stated = await orientationOf(bytes);
  const orientation = ORIENTATIONS.find((one) => one === stated) ?? 1;
  return { source: found.source, ...compareThumbnail(page, thumbnail, orientation) };
}

async function findThumbnail(
  bytes: Uint8Array,
): Promise<{ source: ThumbnailReading['source']; jpeg: Uint8Array } | null> {
  const exif = await exifThumbnail(bytes);
  if (exif) return { source: 'exif', jpeg: exif };
  const photoshop = photoshopThumbnail(bytes);
  return photoshop && { source: 'photoshop', jpeg: photoshop };
}

async function exifThumbnail(bytes: Uint8Array): Promise<Uint8Array | null> {
  try {
    return (await exifr.thumbnail(bytes)) ?? null;
  } catch {
    // A damaged EXIF block has no thumbnail to compare; the metadata reader tells that it is damaged.
    return null;
  }
}

async function orientationOf(bytes: Uint8Array): Promise<number> {
  try {
    return (await exifr.orientation(bytes)) ?? 1;
  } catch {
    // As above; without it all orientations are tried.
    return 1;
  }
}

/** Image resource 0x040C of a Photoshop segment: 28 bytes of header, then a JPEG file. */
function photoshopThumbnail(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const marker of parseJpegStructure(bytes)?.markers ?? []) {
    if (marker.identifier !== 'Photoshop 3.0') continue;
    const end = marker.offset + 4 + marker.length;
    let at = marker.offset + 4 + 14;
    while (at + 12 <= end && view.getUint32(at) === 0x3842494d) {
      const nameLength = bytes[at + 6]!;
      const start = at + 6 + nameLength + 1 + ((nameLength + 1) % 2);
      if (start + 4 > end) break;
      const size = view.getUint32(start);
      if (size > end - start - 4) break;
      if (view.getUint16(at + 4) === 0x040c && size > 28) return bytes.subarray(start + 32, start + 4 + size);
      at = start + 4 + size + (size % 2);
    }
  }
  return null;
}

/** The thumbnail in grey as stored; null when it is no picture. */
async function decode(jpeg: Uint8Array): Promise<GreyRaster | null> {
  if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8) return null;
  try {
    const { data, info } = await sharp(Uint8Array.from(jpeg), {
      limitInputPixels: MAX_PIXELS,
      failOn: 'error',
    })
      .resize(MAX_SIDE_PX, MAX_SIDE_PX, { fit: 'inside', withoutEnlargement: true })
      .toColourspace('b-w')
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, channels: 1, data: new Uint8Array(data) };
  } catch {
    // A thumbnail that cannot be decoded says nothing of the page.
    return null;
  }
}
