import { PDFArray, PDFName } from '@cantoo/pdf-lib';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Laying, layRaster } from '../../../shared/imaging/lay-raster.ts';
import { orientationOf } from '../../../shared/imaging/orient.ts';
import { pageResolution } from '../../../shared/imaging/page-resolution.ts';
import { isTwoTone, type Raster } from '../../../shared/imaging/raster.ts';
import type { Page } from '../../../shared/model/page.ts';
import type { RelativeBox } from '../../../shared/model/relative-box.ts';
import { decodeImage, imageHeader } from '../image/decoder.ts';
import { refuseExtremeSize } from '../page-limits.ts';
import type { PageImage, StoredJpeg } from '../reader.ts';
import type { OpenPdf } from './document.ts';
import { isEmptyAround } from './empty-around.ts';
import { areaOf, combine, intersect, type Matrix, relativeTo } from './matrix.ts';
import { numberAt, numbersAt, unpacked } from './objects.ts';
import { decodedPicture } from './picture.ts';
import { findPlainScan, type PlainScan, placeOf } from './plain-scan.ts';

/** Share of the page from which the picture is all of it: scanners leave a border of a few millimetres. */
const MIN_COVERED = 0.95;

/**
 * Share of the page from which a picture that lies alone on it is what the page is of: a card laid on A4 has 0.07 of
 * it, a seal or an emblem on an empty page less.
 */
const MIN_ALONE = 0.05;

/** Share of the picture that must be on the page: less means that part of the scan is hidden. */
const MIN_SHOWN = 0.95;

/** Slant of the picture against the page: a pixel in five hundred, which no eye sees. */
const MAX_SLANT = 0.002;

/** Difference of resolution along and across: faxes differ by half, rounding of sizes by less than this. */
const MAX_STRETCH = 0.02;

/** Bytes of a JPEG that is packed once more. */
const MAX_JPEG_BYTES = 200_000_000;

const POINTS_PER_INCH = 72;

/** A scan and how it lies on its page. */
interface PlacedScan {
  readonly scan: PlainScan;
  readonly laying: Laying;
  /** Where on the page it lies, when that is larger. */
  readonly on: RelativeBox | null;
  /** Points along the picture's rows and columns. */
  readonly widthPt: number;
  readonly heightPt: number;
}

/** A page of a PDF that is open. */
export interface PdfPage {
  readonly bytes: Uint8Array;
  readonly pdf: OpenPdf;
  readonly proxy: PDFPageProxy;
  readonly page: number;
}

/** Reads a page on which one picture is all there is, its pixels untouched; null when the page is anything else. */
export async function readPdfScan(at: PdfPage): Promise<PageImage | null> {
  const { proxy, page } = at;
  const placed = await placedScan(at);
  if (!placed) return null;
  const { scan } = placed;
  const widthPx = numberAt(scan.stream.dict, 'Width') ?? 0;
  const heightPx = numberAt(scan.stream.dict, 'Height') ?? 0;
  const dpiX = (widthPx / placed.widthPt) * POINTS_PER_INCH;
  const dpiY = (heightPx / placed.heightPt) * POINTS_PER_INCH;
  if (!(dpiX > 0) || Math.abs(dpiX / dpiY - 1) > MAX_STRETCH) return null;
  refuseExtremeSize(widthPx, heightPx);
  const stored = await pixelsOf(scan, proxy);
  if (!stored || stored.width !== widthPx || stored.height !== heightPx) return null;
  const raster = layRaster(stored, placed.laying);
  return {
    page,
    widthPx: raster.width,
    heightPx: raster.height,
    ...pageResolution(Math.round(dpiX * 10) / 10, raster),
    origin: 'pdf-scan',
    storage: storageOf(scan, raster),
    colour: raster.channels === 3,
    ...(placed.on && { on: placed.on }),
    raster,
  };
}

/** The JPEG of a page on which one picture is all there is; null when there is none. */
export async function scanJpeg(page: PdfPage): Promise<StoredJpeg | null> {
  const placed = await placedScan(page);
  const jpeg = placed && jpegOf(placed.scan);
  return jpeg && { bytes: jpeg, orientation: orientationOf(placed.laying) };
}

/** Whether one picture is all there is on a page. */
export async function isPlainScan(page: PdfPage): Promise<boolean> {
  return (await placedScan(page)) !== null;
}

async function placedScan({ bytes, pdf, proxy, page }: PdfPage): Promise<PlacedScan | null> {
  const scan = await findPlainScan(bytes, page);
  if (!scan) return null;
  const viewport = proxy.getViewport({ scale: 1 });
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[] = viewport.transform;
  const view: Matrix = [a, b, c, d, e, f];
  const { picture, seen } = placeOf(scan, view);
  const paper = { left: 0, top: 0, right: viewport.width, bottom: viewport.height };
  const shown = areaOf(intersect(seen, paper));
  if (shown < MIN_ALONE * areaOf(paper) || shown < MIN_SHOWN * areaOf(picture)) return null;
  const laid = layOf(combine(view, scan.matrix));
  if (!laid) return null;
  const isAll = shown >= MIN_COVERED * areaOf(paper);
  if ((scan.isOverText || !isAll) && !(await isEmptyAround(pdf, page, intersect(seen, paper)))) return null;
  return { scan, ...laid, on: isAll ? null : relativeTo(paper, picture) };
}

/** How a picture lies when it lies straight; `matrix` leads from its unit square (y up) to the page (y down). */
function layOf([a, b, c, d]: Matrix): Omit<PlacedScan, 'scan' | 'on'> | null {
  const isUpright = Math.abs(b) <= Math.abs(a) * MAX_SLANT && Math.abs(c) <= Math.abs(d) * MAX_SLANT;
  const isTurned = Math.abs(a) <= Math.abs(b) * MAX_SLANT && Math.abs(d) <= Math.abs(c) * MAX_SLANT;
  const sign = (value: number) => (value < 0 ? -1 : 1);
  if (isUpright) {
    const laying: Laying = { right: { x: sign(a), y: 0 }, down: { x: 0, y: sign(-d) } };
    return { laying, widthPt: Math.abs(a), heightPt: Math.abs(d) };
  }
  if (!isTurned) return null;
  const laying: Laying = { right: { x: 0, y: sign(b) }, down: { x: sign(-c), y: 0 } };
  return { laying, widthPt: Math.abs(b), heightPt: Math.abs(c) };
}

function jpegOf({ stream, filters }: PlainScan): Uint8Array | null {
  if (filters.at(-1) !== 'DCTDecode') return null;
  if (filters.length === 1) return stream.contents;
  return unpacked(stream, filters.slice(0, -1), MAX_JPEG_BYTES);
}

/** The JPEG decoded by the image library where its colours are what the PDF says, else by the PDF library. */
async function pixelsOf(scan: PlainScan, proxy: PDFPageProxy): Promise<Raster | null> {
  const jpeg = jpegOf(scan);
  if (jpeg?.[0] !== 0xff || jpeg[1] !== 0xd8) return decodedPicture(proxy);
  const header = await imageHeader(jpeg, 'jpeg', 1);
  if (!hasPlainColours(scan, header.channels)) return decodedPicture(proxy);
  return decodeImage(jpeg, 'jpeg', header, { upright: false });
}

/**
 * The image library turns CMYK of Adobe's kind round, which is what a Decode of [1 0 1 0 1 0 1 0] asks for. Other
 * uses of Decode and spaces of inks are left to the PDF library.
 */
function hasPlainColours({ stream: { dict } }: PlainScan, channels: number | undefined): boolean {
  const decode = numbersAt(dict, 'Decode');
  if (channels === 4) return decode?.every((value, at) => value === 1 - (at % 2)) ?? false;
  const space = dict.lookup(PDFName.of('ColorSpace'));
  const family = space instanceof PDFArray ? space.lookup(0) : space;
  const name = family instanceof PDFName ? family.decodeText() : '';
  const isPlain = ['DeviceRGB', 'DeviceGray', 'ICCBased', 'CalRGB', 'CalGray'].includes(name);
  return isPlain && (decode?.every((value, at) => value === at % 2) ?? true);
}

function storageOf({ stream: { dict }, filters, stencil }: PlainScan, raster: Raster): Page['storage'] {
  const last = filters.at(-1);
  if (last === 'DCTDecode') return 'jpeg';
  if (last === 'JPXDecode') return 'lossy-other';
  const isBilevel = last === 'JBIG2Decode' || last === 'CCITTFaxDecode';
  const isOneBit = stencil || isBilevel || numberAt(dict, 'BitsPerComponent') === 1;
  return isOneBit || isTwoTone(raster) ? 'bilevel' : 'lossless';
}
