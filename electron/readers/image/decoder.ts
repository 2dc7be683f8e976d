import sharp, { type Metadata, type Sharp, type SharpOptions } from 'sharp';
import { ORIENTATIONS, type Orientation } from '../../../shared/imaging/orient.ts';
import { isColourless, type Raster, toGrey } from '../../../shared/imaging/raster.ts';
import { LoepError } from '../../../shared/model/errors.ts';
import type { FileKind } from '../../../shared/model/page.ts';
import { DECODE_SECONDS, MAX_PAGE_PIXELS } from '../page-limits.ts';
import { lostRows, repairJpegEnd } from './jpeg-end.ts';

export type ImageKind = Exclude<FileKind, 'pdf'>;

const UNREADABLE = {
  en: 'The image is damaged or incomplete and cannot be read in full. Send or scan the document again.',
  nl: 'De afbeelding is beschadigd of onvolledig en kan niet geheel worden gelezen. Verstuur of scan het document opnieuw.',
};

const NO_HEVC = {
  en: 'This HEIC photo uses a coding (HEVC) that cannot be read here. Save it as JPEG or PNG and offer that.',
  nl: 'Deze HEIC-foto gebruikt een codering (HEVC) die hier niet kan worden gelezen. Bewaar de foto als JPEG of PNG en bied die aan.',
};

const TIMED_OUT = {
  en: `Decoding the page took longer than ${DECODE_SECONDS} seconds. Save the document as PNG or JPEG and try again.`,
  nl: `Het decoderen van de pagina duurde langer dan ${DECODE_SECONDS} seconden. Bewaar het document als PNG of JPEG en probeer het opnieuw.`,
};

/** The sentence for whatever the image library says about a file. */
function refusal(error: unknown, kind: ImageKind): LoepError {
  if (error instanceof LoepError) return error;
  const message = error instanceof Error ? error.message : '';
  if (message.includes('timeout')) return new LoepError('timed-out', TIMED_OUT);
  if (kind === 'heif' && /codec|plugin|compression|unsupported/i.test(message)) {
    return new LoepError('unsupported-format', NO_HEVC);
  }
  return new LoepError('unreadable-file', UNREADABLE);
}

/**
 * What the header of an image says, of one page when it has several (`page` from 1).
 *
 * @throws LoepError `unreadable-file`, `unsupported-format` for HEVC
 */
export async function imageHeader(bytes: Uint8Array, kind: ImageKind, page: number): Promise<Metadata> {
  let header: Metadata;
  try {
    header = await sharp(bytes, { page: page - 1, limitInputPixels: false, failOn: 'none' }).metadata();
  } catch (error) {
    // The library's message is for programmers; the reader has its own sentences.
    throw refusal(error, kind);
  }
  if (header.format !== kind) throw new LoepError('unreadable-file', UNREADABLE);
  if (kind === 'heif' && header.compression !== 'av1') throw new LoepError('unsupported-format', NO_HEVC);
  return header;
}

/** The orientation that `decodeImage` turns a JPEG by. */
export async function imageOrientation(bytes: Uint8Array): Promise<Orientation> {
  const { orientation } = await imageHeader(bytes, 'jpeg', 1);
  return ORIENTATIONS.find((each) => each === orientation) ?? 1;
}

async function pixels(
  bytes: Uint8Array,
  options: SharpOptions,
  grey: boolean,
  upright: boolean,
): Promise<Raster> {
  let image: Sharp = sharp(bytes, { limitInputPixels: MAX_PAGE_PIXELS, ...options });
  if (upright) image = image.autoOrient();
  const { data, info } = await image
    .timeout({ seconds: DECODE_SECONDS })
    .flatten({ background: '#ffffff' })
    .toColourspace(grey ? 'b-w' : 'srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const channels = info.channels === 1 ? 1 : 3;
  // Copied out of the library's buffer, which cannot be handed to another thread.
  return { width: info.width, height: info.height, channels, data: new Uint8Array(data) };
}

/**
 * A JPEG whose end is missing is read when at most its last row of blocks is lost.
 *
 * libjpeg fills what is missing with mid grey and only warns; half a page in grey is not a scan.
 */
async function truncatedJpeg(bytes: Uint8Array, grey: boolean, upright: boolean): Promise<Raster> {
  const mended = repairJpegEnd(bytes);
  const stored = await pixels(mended, { failOn: 'none' }, grey, false);
  if (lostRows(stored) === null) throw new LoepError('unreadable-file', UNREADABLE);
  return upright ? pixels(mended, { failOn: 'none' }, grey, true) : stored;
}

async function jpegPixels(header: Metadata, bytes: Uint8Array, grey: boolean, upright: boolean) {
  try {
    return await pixels(bytes, { failOn: 'warning' }, grey, upright);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/premature end/i.test(message)) {
      // A progressive JPEG that stops early is coarse all over, which no row would show.
      if (header.isProgressive) return pixels(repairJpegEnd(bytes), { failOn: 'warning' }, grey, upright);
      return truncatedJpeg(bytes, grey, upright);
    }
    if (/timeout|pixel limit/i.test(message)) throw error;
    // Other warnings (stray bytes, an odd marker) cost no pixels that matter; serious errors still throw.
    return pixels(bytes, { failOn: 'error' }, grey, upright);
  }
}

/**
 * Decodes one image to 8-bit sRGB or grey over white, upright by EXIF unless told otherwise.
 *
 * The raster has one channel exactly when no pixel has colour.
 * @throws LoepError `unreadable-file`, `timed-out`, `unsupported-format`
 */
export async function decodeImage(
  bytes: Uint8Array,
  kind: ImageKind,
  header: Metadata,
  { page = 1, upright = true }: { readonly page?: number; readonly upright?: boolean } = {},
): Promise<Raster> {
  const grey = header.space === 'b-w' || header.space === 'grey16';
  try {
    const raster =
      kind === 'jpeg'
        ? await jpegPixels(header, bytes, grey, upright)
        : await pixels(bytes, { page: page - 1, failOn: 'warning' }, grey, upright);
    return isColourless(raster) ? toGrey(raster) : raster;
  } catch (error) {
    // The library's message is for programmers; the reader has its own sentences.
    throw refusal(error, kind);
  }
}
