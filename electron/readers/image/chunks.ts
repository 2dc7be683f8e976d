import { inflateSync } from 'node:zlib';

/** Limits on what is kept of a file: chunks read, texts kept, bytes that a compressed text may become. */
const MAX_CHUNKS = 10_000;
const MAX_TEXTS = 100;
const MAX_TEXT_BYTES = 1_000_000;

/** Text chunks of a PNG file by keyword. */
export interface PngText {
  readonly keyword: string;
  readonly text: string;
}

/** The metadata in the chunks of a PNG or WebP file. */
export interface ImageChunks {
  /** A bare TIFF block, as EXIF is kept in these formats. */
  readonly exif: Uint8Array | null;
  readonly xmp: string | null;
  readonly texts: readonly PngText[];
  readonly stored: { readonly widthPx: number; readonly heightPx: number } | null;
}

/**
 * Reads the metadata chunks of a PNG file (PNG 3rd edition, 11.3). Reading ends at the first chunk that runs
 * past the end of the file; check sums are left to the decoder.
 */
export function readPngChunks(bytes: Uint8Array): ImageChunks {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: PngText[] = [];
  let exif: Uint8Array | null = null;
  let stored: ImageChunks['stored'] = null;
  let at = 8;
  for (let count = 0; count < MAX_CHUNKS && at + 12 <= bytes.length; count++) {
    const length = view.getUint32(at);
    if (length > bytes.length - at - 12) break;
    const type = latin1(bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR' && length >= 8) {
      stored = { widthPx: view.getUint32(at + 8), heightPx: view.getUint32(at + 12) };
    } else if (type === 'eXIf') exif ??= data;
    else if (texts.length < MAX_TEXTS) {
      const text = readText(type, data);
      if (text) texts.push(text);
    }
    at += 12 + length;
  }
  const xmp = texts.find(({ keyword }) => keyword === 'XML:com.adobe.xmp')?.text ?? null;
  return { exif, xmp, texts: texts.filter(({ text }) => text !== xmp), stored };
}

/** The text of a tEXt, zTXt or iTXt chunk; null for every other chunk and for a damaged one. */
function readText(type: string, data: Uint8Array): PngText | null {
  if (type !== 'tEXt' && type !== 'zTXt' && type !== 'iTXt') return null;
  const end = data.indexOf(0);
  if (end < 1 || end > 79) return null;
  const keyword = latin1(data.subarray(0, end));
  if (type === 'tEXt') return { keyword, text: latin1(data.subarray(end + 1, end + 1 + MAX_TEXT_BYTES)) };
  if (type === 'zTXt') {
    const plain = inflate(data.subarray(end + 2));
    return plain && { keyword, text: latin1(plain) };
  }
  const language = data.indexOf(0, end + 3);
  const translated = language === -1 ? -1 : data.indexOf(0, language + 1);
  if (translated === -1) return null;
  const rest = data.subarray(translated + 1, translated + 1 + MAX_TEXT_BYTES);
  const plain = data[end + 1] === 1 ? inflate(rest) : rest;
  return plain && { keyword, text: new TextDecoder().decode(plain) };
}

function inflate(data: Uint8Array): Uint8Array | null {
  try {
    return inflateSync(data, { maxOutputLength: MAX_TEXT_BYTES });
  } catch {
    // Damaged, or a bomb: the text is left out, and the picture itself is not touched by it.
    return null;
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** Reads the metadata chunks of a WebP file (RFC 9649, 2.7). */
export function readWebpChunks(bytes: Uint8Array): ImageChunks {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let exif: Uint8Array | null = null;
  let xmp: string | null = null;
  let stored: ImageChunks['stored'] = null;
  let at = 12;
  for (let count = 0; count < MAX_CHUNKS && at + 8 <= bytes.length; count++) {
    const type = latin1(bytes.subarray(at, at + 4));
    const length = view.getUint32(at + 4, true);
    if (length > bytes.length - at - 8) break;
    const data = bytes.subarray(at + 8, at + 8 + length);
    // Some writers keep the six bytes that lead the block in JPEG.
    if (type === 'EXIF') exif = latin1(data.subarray(0, 6)) === 'Exif\0\0' ? data.subarray(6) : data;
    else if (type === 'XMP ') xmp = new TextDecoder().decode(data.subarray(0, MAX_TEXT_BYTES));
    else if (type === 'VP8X' && length >= 10) {
      stored = { widthPx: 1 + uint24(data, 4), heightPx: 1 + uint24(data, 7) };
    }
    at += 8 + length + (length % 2);
  }
  return { exif, xmp, texts: [], stored };
}

function uint24(data: Uint8Array, at: number): number {
  return data[at]! | (data[at + 1]! << 8) | (data[at + 2]! << 16);
}
