import { PDFDocument, type PDFFont, StandardFonts } from '@cantoo/pdf-lib';
import sharp, { type Sharp } from 'sharp';
import { MM_PER_INCH } from '../../shared/model/units.ts';
import type { PressedDocument } from './document.ts';
import type { Face } from './faces.ts';
import { withJfif, withPhys } from './resolution-marks.ts';

const POINTS_PER_INCH = 72;

/** Grey level under which a fax machine makes a point black. */
const FAX_THRESHOLD = 160;

export interface JpegOptions {
  /** 1..100 */
  readonly quality?: number;
  readonly progressive?: boolean;
  /** Leaves the resolution out of the file when false. */
  readonly withDpi?: boolean;
}

/** The page as a JPEG file, its resolution in the JFIF header. */
export async function saveJpeg(document: PressedDocument, options: JpegOptions = {}): Promise<Uint8Array> {
  const { quality = 85, progressive = false, withDpi = true } = options;
  const jpeg = await bytesOf(pixelsOf(document).jpeg({ quality, progressive }));
  return withDpi ? withJfif(jpeg, document.dpi) : jpeg;
}

/** The page as a PNG file. */
export async function savePng(document: PressedDocument): Promise<Uint8Array> {
  return withPhys(await bytesOf(pixelsOf(document).png({ compressionLevel: 6 })), document.dpi);
}

/** The page as a WebP file; the format has no place for a resolution outside EXIF. */
export async function saveWebp(document: PressedDocument, quality = 85): Promise<Uint8Array> {
  return bytesOf(pixelsOf(document).webp({ quality }));
}

export type TiffCompression = 'none' | 'lzw' | 'deflate' | 'jpeg' | 'packbits' | 'ccittfax4';

/** The pages as one TIFF file. They must be of one size; CCITT fax is bilevel. Throws when they are not. */
export async function saveTiff(
  documents: readonly PressedDocument[],
  compression: TiffCompression = 'lzw',
): Promise<Uint8Array> {
  const first = documents[0];
  if (first === undefined) throw new RangeError('a TIFF file needs a page');
  const { width, height } = first.raster;
  if (documents.some(({ raster }) => raster.width !== width || raster.height !== height)) {
    throw new RangeError('the pages of a TIFF file must be of one size here');
  }
  const data = Buffer.concat(documents.map(({ raster }) => raster.data));
  const raw = { width, height: height * documents.length, channels: 3 as const, pageHeight: height };
  const perMm = first.dpi / MM_PER_INCH;
  const resolution = { xres: perMm, yres: perMm, resolutionUnit: 'inch' } as const;
  const image = sharp(data, { raw, limitInputPixels: false });
  if (compression !== 'ccittfax4') return bytesOf(image.tiff({ compression, ...resolution }));
  return bytesOf(
    image
      .threshold(FAX_THRESHOLD)
      .toColourspace('b-w')
      .tiff({ compression, bitdepth: 1, ...resolution }),
  );
}

/** A scanner's PDF: each page is one JPEG image of the whole page. */
export async function saveScanPdf(documents: readonly PressedDocument[], quality = 85): Promise<Uint8Array> {
  const pdf = await emptyPdf('Press scanner');
  for (const document of documents) {
    const image = await pdf.embedJpg(await saveJpeg(document, { quality }));
    const [width, height] = pageSizeOf(document);
    pdf.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height });
  }
  return pdf.save();
}

/** A born-digital PDF of the same text: only type, nothing painted and nothing scanned. */
export async function saveTextPdf(documents: readonly PressedDocument[]): Promise<Uint8Array> {
  const pdf = await emptyPdf('Press');
  const fonts = new Map<StandardFonts, PDFFont>();
  for (const document of documents) {
    const [width, height] = pageSizeOf(document);
    const page = pdf.addPage([width, height]);
    const scale = POINTS_PER_INCH / document.dpi;
    for (const line of document.lines) {
      const name = PDF_FACES[line.face];
      const font = fonts.get(name) ?? (await pdf.embedFont(name));
      fonts.set(name, font);
      const x = line.origin.xPx * scale;
      const y = height - line.origin.yPx * scale;
      page.drawText(line.text, { x, y, size: line.sizePx * scale, font });
    }
  }
  return pdf.save();
}

const PDF_FACES: Readonly<Record<Face, StandardFonts>> = {
  sans: StandardFonts.Helvetica,
  'sans-bold': StandardFonts.HelveticaBold,
  'sans-italic': StandardFonts.HelveticaOblique,
  serif: StandardFonts.TimesRoman,
  'serif-bold': StandardFonts.TimesRomanBold,
  'serif-italic': StandardFonts.TimesRomanItalic,
  typewriter: StandardFonts.Courier,
  'typewriter-bold': StandardFonts.CourierBold,
  'ocr-b': StandardFonts.Courier,
};

/** No clock in a file of the press: its dates are fixed, so that it repeats. */
async function emptyPdf(producer: string): Promise<PDFDocument> {
  const pdf = await PDFDocument.create();
  const made = new Date(Date.UTC(2024, 2, 14, 9, 30));
  pdf.setProducer(producer);
  pdf.setCreator(producer);
  pdf.setCreationDate(made);
  pdf.setModificationDate(made);
  return pdf;
}

function pageSizeOf({ widthMm, heightMm }: PressedDocument): [width: number, height: number] {
  return [(widthMm * POINTS_PER_INCH) / MM_PER_INCH, (heightMm * POINTS_PER_INCH) / MM_PER_INCH];
}

function pixelsOf({ raster }: PressedDocument): Sharp {
  const { width, height, channels, data } = raster;
  return sharp(data, { raw: { width, height, channels } });
}

async function bytesOf(image: Sharp): Promise<Uint8Array> {
  return new Uint8Array(await image.toBuffer());
}
