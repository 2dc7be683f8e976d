import { inflateSync } from 'node:zlib';
import {
  PDFArray,
  type PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPageLeaf,
  PDFRawStream,
} from '@cantoo/pdf-lib';

/** Bytes that one stream of drawing instructions may unpack to; a page of text has about 30 kB. */
const MAX_CONTENT_BYTES = 8_000_000;

const parsed = new WeakMap<Uint8Array, Promise<PDFDocument | null>>();

async function parse(bytes: Uint8Array): Promise<PDFDocument | null> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: false });
  } catch {
    // The stricter of two PDF libraries: what it refuses (damage, encryption) the other still draws.
    return null;
  }
}

/** The objects of one page (`page` from 1); null when the file is damaged or encrypted. Parsed once a file. */
export async function pdfPageObjects(bytes: Uint8Array, page: number): Promise<PDFPageLeaf | null> {
  let document = parsed.get(bytes);
  if (!document) {
    document = parse(bytes);
    parsed.set(bytes, document);
  }
  const opened = await document;
  try {
    return opened?.getPages()[page - 1]?.node ?? null;
  } catch {
    // A page tree that leads nowhere: the page is drawn instead.
    return null;
  }
}

/** Names of the filters of a stream, without slash, in the order of unpacking. */
export function filtersOf({ dict }: PDFRawStream): readonly string[] {
  const filter = dict.lookup(PDFName.of('Filter'));
  if (filter instanceof PDFName) return [filter.decodeText()];
  if (!(filter instanceof PDFArray)) return [];
  return Array.from({ length: filter.size() }, (_, at) => {
    const name = filter.lookup(at);
    return name instanceof PDFName ? name.decodeText() : '';
  });
}

/** Unpacked bytes of a stream that is stored plainly or by Flate; null for other filters. */
export function unpacked(stream: PDFRawStream, filters: readonly string[], limit: number): Uint8Array | null {
  if (filters.length === 0) return stream.contents.length <= limit ? stream.contents : null;
  if (filters.length > 1 || filters[0] !== 'FlateDecode' || stream.dict.has(PDFName.of('DecodeParms')))
    return null;
  try {
    return inflateSync(stream.contents, { maxOutputLength: limit });
  } catch {
    // Damaged, or a bomb: such a page is left to the library that draws.
    return null;
  }
}

/** The drawing instructions of a page or a form, its parts joined; null when they cannot be had. */
export function contentOf(contents: PDFObject | undefined): Uint8Array | null {
  const parts =
    contents instanceof PDFArray ? contents.asArray().map((_, at) => contents.lookup(at)) : [contents];
  const chunks: Uint8Array[] = [];
  for (const part of parts) {
    if (!(part instanceof PDFRawStream)) return null;
    const chunk = unpacked(part, filtersOf(part), MAX_CONTENT_BYTES);
    if (!chunk) return null;
    chunks.push(chunk, Uint8Array.of(10));
  }
  const joined = Buffer.concat(chunks);
  return joined.length <= MAX_CONTENT_BYTES ? joined : null;
}

/** A number under a key of a dictionary; null when it is not a number. */
export function numberAt(dict: PDFDict, key: string): number | null {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFNumber ? value.asNumber() : null;
}

/** The numbers of an array under a key of a dictionary; null when there is none, or it holds something else. */
export function numbersAt(dict: PDFDict, key: string): readonly number[] | null {
  const array = dict.lookup(PDFName.of(key));
  if (!(array instanceof PDFArray)) return null;
  const values = array.asArray().map((_, at) => array.lookup(at));
  return values.every((value) => value instanceof PDFNumber) ? values.map((value) => value.asNumber()) : null;
}
