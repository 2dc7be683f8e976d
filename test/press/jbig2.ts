import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import sharp, { type Sharp } from 'sharp';
import { MM_PER_INCH } from '../../shared/model/units.ts';
import type { PressedDocument } from './document.ts';

const POINTS_PER_INCH = 72;

/** Grey level under which an office copier makes a point black. */
const THRESHOLD = 160;

/** Tags of TIFF 6.0: where the strips lie, their rows and their lengths. */
const STRIP_OFFSETS = 273;
const ROWS_PER_STRIP = 278;
const STRIP_BYTES = 279;

/** Segment types of JBIG2 (ITU-T T.88, 7.3). */
const PAGE = 48;
const GENERIC_REGION = 38;

/** The page as office copiers write it: a PDF that holds one black-and-white picture, stored as JBIG2. */
export async function saveJbig2Pdf({ raster, widthMm, heightMm }: PressedDocument): Promise<Uint8Array> {
  const { width, height, channels, data } = raster;
  const strips = await faxStrips(sharp(data, { raw: { width, height, channels } }), height);
  const document = await PDFDocument.create();
  const { context } = document;
  const picture = PDFRawStream.of(
    context.obj({
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      ColorSpace: 'DeviceGray',
      BitsPerComponent: 1,
      Filter: 'JBIG2Decode',
    }),
    jbig2(width, height, strips),
  );
  const [pageWidth, pageHeight] = [
    (widthMm / MM_PER_INCH) * POINTS_PER_INCH,
    (heightMm / MM_PER_INCH) * POINTS_PER_INCH,
  ];
  const page = document.addPage([pageWidth, pageHeight]);
  page.node.setXObject(PDFName.of('Scan'), context.register(picture));
  const drawn = context.stream(`q ${pageWidth} 0 0 ${pageHeight} 0 0 cm /Scan Do Q`);
  page.node.set(PDFName.of('Contents'), context.register(drawn));
  return document.save({ useObjectStreams: false });
}

/** Rows of a picture in Group 4 fax. */
interface Strip {
  readonly top: number;
  readonly rows: number;
  readonly fax: Buffer;
}

/** Embedded form (T.88, annex D.3): one page of regions from top to bottom, each coded as Group 4 fax. */
function jbig2(width: number, height: number, strips: readonly Strip[]): Buffer {
  const page = Buffer.concat([numbers(width, height, 0, 0), Buffer.from([0, 0, 0])]);
  const regions = strips.map(({ top, rows, fax }, at) =>
    segment(at + 1, GENERIC_REGION, Buffer.concat([numbers(width, rows, 0, top), Buffer.from([0, 1]), fax])),
  );
  return Buffer.concat([segment(0, PAGE, page), ...regions]);
}

function segment(number: number, type: number, data: Buffer): Buffer {
  return Buffer.concat([numbers(number), Buffer.from([type, 0, 1]), numbers(data.length), data]);
}

function numbers(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, at * 4);
  return bytes;
}

async function faxStrips(picture: Sharp, height: number): Promise<readonly Strip[]> {
  // In JBIG2 a one is black, in these strips white.
  const tiff = await picture
    .threshold(THRESHOLD)
    .negate()
    .toColourspace('b-w')
    .tiff({ compression: 'ccittfax4', bitdepth: 1 })
    .toBuffer();
  const [offsets, lengths] = [valuesOf(tiff, STRIP_OFFSETS), valuesOf(tiff, STRIP_BYTES)];
  const [most = height] = valuesOf(tiff, ROWS_PER_STRIP);
  return offsets.map((start, at) => {
    const top = at * most;
    return { top, rows: Math.min(most, height - top), fax: tiff.subarray(start, start + lengths[at]!) };
  });
}

/** The numbers of a tag in the first directory of a little-endian TIFF file. */
function valuesOf(tiff: Buffer, tag: number): readonly number[] {
  const directory = tiff.readUInt32LE(4);
  const end = directory + 2 + 12 * tiff.readUInt16LE(directory);
  for (let at = directory + 2; at < end; at += 12) {
    if (tiff.readUInt16LE(at) !== tag) continue;
    const [isShort, count] = [tiff.readUInt16LE(at + 2) === 3, tiff.readUInt32LE(at + 4)];
    const [size, fits] = isShort ? [2, count <= 2] : [4, count <= 1];
    const from = fits ? at + 8 : tiff.readUInt32LE(at + 8);
    return Array.from({ length: count }, (_, n) => tiff.readUIntLE(from + n * size, size));
  }
  throw new Error(`the TIFF file has no tag ${tag}`);
}
