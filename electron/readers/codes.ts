import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import {
  type Position,
  prepareZXingModule,
  type ReaderOptions,
  type ReadResult,
  readBarcodes,
} from 'zxing-wasm/reader';
import type { Code } from '../../shared/model/codes.ts';
import type { Box } from '../../shared/model/region.ts';
import type { PageImage } from './reader.ts';
import { toPnm } from './text/pnm.ts';
import { toReadingSize } from './text/reading-size.ts';

/**
 * Symbologies found on documents and receipts. Codabar, Telepen and the like are left out: with no check digit
 * or a weak one they are the ones that get read into rulings.
 */
const FORMATS: ReaderOptions['formats'] = [
  'QRCode',
  'MicroQRCode',
  'PDF417',
  'MicroPDF417',
  'Aztec',
  'DataMatrix',
  'Code128',
  'Code39',
  'Code93',
  'ITF',
  'EAN13',
  'EAN8',
  'UPCA',
];

const OPTIONS: ReaderOptions = {
  formats: FORMATS,
  tryHarder: true,
  tryRotate: true,
  tryDownscale: true,
  // White on black does not occur on paper, and looking for it adds a fifth to the time.
  tryInvert: false,
  // A bar code on a scan crosses dozens of rows; two equal rows, the default, could be chance.
  minLineCount: 3,
  maxNumberOfSymbols: 64,
  textMode: 'Plain',
};

/** Code 39 and ITF have no check digit of their own: shorter ones than this may be read into a ruling. */
const LEAST_UNCHECKED_LENGTH = 4;

/** More than any symbology here holds (QR: 7,089 digits); a longer text is a fault of the decoder. */
const LONGEST_TEXT = 8_000;

let ready: Promise<unknown> | undefined;

/** Reads the barcodes of one page, from the top down; a page without any gives an empty list. */
export async function readCodes(image: PageImage): Promise<readonly Code[]> {
  ready ??= loadDecoder();
  await ready;
  const { raster, scale } = await toReadingSize(image);
  const results = await readBarcodes(toPnm(raster), OPTIONS);
  const codes = new Map<string, Code>();
  for (const result of results) {
    if (!isTrustworthy(result)) continue;
    const box = boxOf(result.position, scale, image);
    const code = { page: image.page, box, format: result.format, text: result.text.toWellFormed() };
    // The decoder may find one symbol twice, at two scales.
    codes.set(
      `${code.format} ${Math.round(box.x / SAME_PX)} ${Math.round(box.y / SAME_PX)} ${code.text}`,
      code,
    );
  }
  return [...codes.values()].sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
}

/** Places that differ by less are one: pixels of the page. */
const SAME_PX = 32;

/** The decoder's binary comes from its package; left to itself the library fetches it from the internet. */
async function loadDecoder(): Promise<void> {
  const bytes = await readFile(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
  const wasmBinary = new Uint8Array(bytes).buffer;
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
}

function isTrustworthy({ isValid, format, text }: ReadResult): boolean {
  if (!isValid || text === '' || text.length > LONGEST_TEXT) return false;
  const unchecked = format.startsWith('Code39') || format.startsWith('ITF');
  return !unchecked || text.length >= LEAST_UNCHECKED_LENGTH;
}

/** The upright box around the four corners, within the page. */
function boxOf(corners: Position, scale: number, page: PageImage): Box {
  const points = [corners.topLeft, corners.topRight, corners.bottomRight, corners.bottomLeft];
  const xs = points.map(({ x }) => Math.min(Math.max(Math.round(x / scale), 0), page.widthPx));
  const ys = points.map(({ y }) => Math.min(Math.max(Math.round(y / scale), 0), page.heightPx));
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
