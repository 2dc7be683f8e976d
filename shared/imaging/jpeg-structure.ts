import type {
  JpegComponent,
  JpegFrame,
  JpegMarker,
  JpegStructure,
  QuantisationTable,
} from '../model/jpeg-structure.ts';
import { estimateJpegQuality } from './jpeg-quality.ts';

/** Markers and tables kept of one file. Real files have some 10 to 60 markers; more is noise or an attack. */
const MAX_MARKERS = 1000;
const MAX_TABLES = 64;
const MAX_COMMENTS = 16;
const MAX_COMMENT_CHARS = 400;
const MAX_IDENTIFIER_CHARS = 32;

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const DQT = 0xdb;
const DHT = 0xc4;
const DRI = 0xdd;
const COM = 0xfe;

/** Place in natural order of each coefficient of the zig-zag (ITU-T T.81, figure A.6). */
export const ZIGZAG = [
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7,
  14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46,
  53, 60, 61, 54, 47, 55, 62, 63,
];

/**
 * Number of codes of each length in the four typical Huffman tables (ITU-T T.81, K.3 to K.6). A table made
 * for one image practically never has the same sixteen numbers.
 */
const STANDARD_HUFFMAN = new Set([
  '0,1,5,1,1,1,1,1,1,0,0,0,0,0,0,0',
  '0,3,1,1,1,1,1,1,1,1,1,0,0,0,0,0',
  '0,2,1,3,3,2,4,3,5,5,4,4,0,0,1,125',
  '0,2,1,2,4,4,3,4,7,5,4,4,0,1,2,119',
]);

/** What has been read so far; turned into a `JpegStructure` at the end. */
interface Reading {
  readonly markers: JpegMarker[];
  readonly tables: QuantisationTable[];
  readonly comments: string[];
  readonly huffman: { standard: number; other: number };
  frame: JpegFrame | null;
  restartInterval: number;
  scans: number;
}

/**
 * Reads the markers of a JPEG file in one pass, without decoding it.
 *
 * Tolerant: what cannot be read ends the reading, and `complete` tells whether the end of the image was
 * reached. Bounded: time is linear in the size of the file, and memory in the limits above.
 *
 * @returns null when the bytes do not start as a JPEG file
 */
export function parseJpegStructure(bytes: Uint8Array): JpegStructure | null {
  if (bytes.length < 4 || bytes[0] !== 0xff || bytes[1] !== SOI || bytes[2] !== 0xff) return null;
  const reading: Reading = {
    markers: [],
    tables: [],
    comments: [],
    huffman: { standard: 0, other: 0 },
    frame: null,
    restartInterval: 0,
    scans: 0,
  };
  const end = readMarkers(bytes, reading);
  const { frame, tables, huffman } = reading;
  return {
    markers: reading.markers,
    tables,
    frame,
    huffman: huffman.other > 0 ? 'optimised' : huffman.standard > 0 ? 'standard' : 'none',
    restartInterval: reading.restartInterval,
    scans: reading.scans,
    comments: reading.comments,
    quality: frame && estimateJpegQuality(tables, frame),
    trailingBytes: end === null ? 0 : bytes.length - end,
    furtherImages: end === null ? 0 : countImages(bytes, end),
    complete: end !== null,
  };
}

/** Walks to the end of the first image. Returns the byte after it, or null when it never comes. */
function readMarkers(bytes: Uint8Array, reading: Reading): number | null {
  let at = 0;
  while (at + 1 < bytes.length) {
    const code = bytes[at + 1]!;
    if (bytes[at] !== 0xff || code === 0) return null;
    if (code === 0xff) {
      // A fill byte before a marker.
      at++;
      continue;
    }
    const bare = code === SOI || code === EOI || code === 0x01 || isRestart(code);
    const length = bare ? 0 : segmentLength(bytes, at);
    if (length === null) return null;
    const data = bare ? bytes.subarray(at + 2, at + 2) : bytes.subarray(at + 4, at + 4 + length);
    if (reading.markers.length < MAX_MARKERS) {
      reading.markers.push({
        code,
        name: markerName(code),
        offset: at,
        length,
        identifier: identifierOf(code, data),
      });
    }
    readSegment(code, data, reading);
    at += bare ? 2 : 4 + length;
    if (code === EOI) return at;
    if (code === SOS) at = endOfScan(bytes, at);
  }
  return null;
}

/** Bytes of the segment without its length field; null when it runs past the end of the file. */
function segmentLength(bytes: Uint8Array, at: number): number | null {
  if (at + 4 > bytes.length) return null;
  const length = ((bytes[at + 2]! << 8) | bytes[at + 3]!) - 2;
  return length < 0 || at + 4 + length > bytes.length ? null : length;
}

/** First marker after coded data that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at !== -1 && at + 1 < bytes.length) {
    const code = bytes[at + 1]!;
    if (code !== 0 && code !== 0xff && !isRestart(code)) return at;
    at = bytes.indexOf(0xff, code === 0xff ? at + 1 : at + 2);
  }
  return bytes.length;
}

function isRestart(code: number): boolean {
  return code >= 0xd0 && code <= 0xd7;
}

function readSegment(code: number, data: Uint8Array, reading: Reading): void {
  if (code === DQT) readTables(data, reading.tables);
  else if (code === DHT) readHuffman(data, reading);
  else if (code === DRI && data.length >= 2) reading.restartInterval = (data[0]! << 8) | data[1]!;
  else if (code === SOS) reading.scans++;
  else if (code === COM && reading.comments.length < MAX_COMMENTS) {
    const comment = printable(data, MAX_COMMENT_CHARS);
    if (comment) reading.comments.push(comment);
  } else if (isFrame(code)) reading.frame ??= readFrame(code, data);
}

/** SOF0 to SOF15 without DHT, JPG and DAC, which live among them. */
function isFrame(code: number): boolean {
  return code >= 0xc0 && code <= 0xcf && code !== DHT && code !== 0xc8 && code !== 0xcc;
}

/** Adds the quantisation tables of a DQT segment, as far as it holds whole ones. */
export function readTables(data: Uint8Array, tables: QuantisationTable[]): void {
  let at = 0;
  while (at < data.length && tables.length < MAX_TABLES) {
    const precision = data[at]! >> 4 === 0 ? 8 : 16;
    const size = precision === 8 ? 64 : 128;
    if (at + 1 + size > data.length) return;
    const values = new Array<number>(64).fill(0);
    for (let k = 0; k < 64; k++) {
      const from = at + 1 + (precision === 8 ? k : 2 * k);
      values[ZIGZAG[k]!] = precision === 8 ? data[from]! : (data[from]! << 8) | data[from + 1]!;
    }
    tables.push({ id: data[at]! & 15, precision, values });
    at += 1 + size;
  }
}

function readHuffman(data: Uint8Array, { huffman }: Reading): void {
  let at = 0;
  while (at + 17 <= data.length) {
    const counts = data.subarray(at + 1, at + 17);
    if (STANDARD_HUFFMAN.has(counts.join(','))) huffman.standard++;
    else huffman.other++;
    at += 17 + counts.reduce((sum, count) => sum + count, 0);
  }
}

function readFrame(code: number, data: Uint8Array): JpegFrame | null {
  const count = data[5] ?? 0;
  if (data.length < 6 + 3 * count) return null;
  const components: JpegComponent[] = [];
  for (let k = 0; k < count; k++) {
    const at = 6 + 3 * k;
    const factors = data[at + 1]!;
    components.push({
      id: data[at]!,
      horizontal: factors >> 4,
      vertical: factors & 15,
      table: data[at + 2]!,
    });
  }
  return {
    process: PROCESSES.get(code) ?? 'other',
    precision: data[0]!,
    widthPx: (data[3]! << 8) | data[4]!,
    heightPx: (data[1]! << 8) | data[2]!,
    components,
    sampling: samplingOf(components),
  };
}

const PROCESSES: ReadonlyMap<number, JpegFrame['process']> = new Map([
  [0xc0, 'baseline'],
  [0xc1, 'extended'],
  [0xc2, 'progressive'],
]);

/** Factors of the first component against the others, which must have 1 × 1. */
const SAMPLINGS: ReadonlyMap<string, string> = new Map([
  ['1x1', '4:4:4'],
  ['2x1', '4:2:2'],
  ['2x2', '4:2:0'],
  ['1x2', '4:4:0'],
  ['4x1', '4:1:1'],
]);

function samplingOf([first, ...others]: readonly JpegComponent[]): string {
  if (!first) return 'other';
  if (others.length === 0) return 'grey';
  if (others.some((one) => one.horizontal !== 1 || one.vertical !== 1)) return 'other';
  return SAMPLINGS.get(`${first.horizontal}x${first.vertical}`) ?? 'other';
}

function markerName(code: number): string {
  if (code >= 0xe0 && code <= 0xef) return `APP${code - 0xe0}`;
  if (isRestart(code)) return `RST${code - 0xd0}`;
  if (isFrame(code)) return `SOF${code - 0xc0}`;
  return NAMES.get(code) ?? `0x${code.toString(16)}`;
}

const NAMES: ReadonlyMap<number, string> = new Map([
  [SOI, 'SOI'],
  [EOI, 'EOI'],
  [SOS, 'SOS'],
  [DQT, 'DQT'],
  [DHT, 'DHT'],
  [DRI, 'DRI'],
  [COM, 'COM'],
  [0xcc, 'DAC'],
]);

function identifierOf(code: number, data: Uint8Array): string | null {
  if (code < 0xe0 || code > 0xef) return null;
  const end = data.indexOf(0);
  const name = printable(end === -1 ? data : data.subarray(0, end), MAX_IDENTIFIER_CHARS);
  return name || null;
}

/** The bytes as text, without control characters, at most `limit` of them. */
function printable(data: Uint8Array, limit: number): string {
  let text = '';
  for (const byte of data.subarray(0, limit)) {
    if (byte >= 0x20 && byte < 0x7f) text += String.fromCharCode(byte);
  }
  return text.trim();
}

/** Further JPEG images after the first: previews of cameras (CIPA DC-007), or something appended. */
function countImages(bytes: Uint8Array, from: number): number {
  let count = 0;
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    if (bytes[at + 1] === SOI && bytes[at + 2] === 0xff) count++;
  }
  return count;
}
