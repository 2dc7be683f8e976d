import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isColourless, type Raster, toGrey } from '../../../shared/imaging/raster.ts';

/** Kinds of decoded pictures in pdfjs. */
const ONE_BIT = 1;
const RGB = 2;

/** The decoded picture of a page that paints just one, as the PDF library unpacks it; null when it cannot. */
export async function decodedPicture(page: PDFPageProxy): Promise<Raster | null> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const at = fnArray.findIndex((fn) => fn === OPS.paintImageXObject || fn === OPS.paintImageMaskXObject);
  if (at === -1) return null;
  const [first]: readonly unknown[] = argsArray[at] ?? [];
  const name = typeof first === 'object' && first !== null && 'data' in first ? first.data : first;
  if (typeof name !== 'string') return null;
  const store = name.startsWith('g_') ? page.commonObjs : page.objs;
  const picture: unknown = await new Promise((resolve) => store.get(name, resolve));
  return toRaster(picture);
}

function toRaster(picture: unknown): Raster | null {
  if (typeof picture !== 'object' || picture === null) return null;
  const { width, height, kind, data } = picture as Record<string, unknown>;
  if (typeof width !== 'number' || typeof height !== 'number' || !ArrayBuffer.isView(data)) return null;
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  if (kind === RGB && bytes.length >= width * height * 3) {
    const colour: Raster = { width, height, channels: 3, data: bytes.slice(0, width * height * 3) };
    return isColourless(colour) ? toGrey(colour) : colour;
  }
  // A stencil comes without a kind; like a black-and-white picture it has one bit a pixel, 0 for black.
  const rowBytes = (width + 7) >> 3;
  if ((kind !== ONE_BIT && kind !== undefined) || bytes.length < rowBytes * height) return null;
  const grey = new Uint8Array(width * height);
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width; x++, to++) {
      grey[to] = (bytes[y * rowBytes + (x >> 3)]! >> (7 - (x & 7))) & 1 ? 255 : 0;
    }
  }
  return { width, height, channels: 1, data: grey };
}
