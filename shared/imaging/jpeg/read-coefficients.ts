import type { JpegFrame, JpegMarker, QuantisationTable } from '../../model/jpeg-structure.ts';
import { parseJpegStructure, readTables } from '../jpeg-structure.ts';
import type { Orientation } from '../orient.ts';
import type { ComponentCoefficients, JpegCoefficients } from './coefficients.ts';
import { type HuffmanTables, readHuffmanTables } from './huffman.ts';
import { readScanBlocks } from './read-scan-blocks.ts';
import { type Plane, readScan } from './scan.ts';

const DQT = 0xdb;
const DHT = 0xc4;
const SOS = 0xda;
const DRI = 0xdd;
const APP14 = 0xee;

const BLOCK_PX = 8;

/** Coefficients of all planes together: a page of 100 megapixels in grey, or two thirds of it in 4:2:0. */
const MAX_VALUES = 110_000_000;
/** The scans of a progressive file; encoders make some ten, and no use of the format needs more. */
const MAX_SCANS = 80;
/** Blocks that the scans may go over together, for each block of the picture. */
const MAX_PASSES = 40;
/** Blocks that a byte of a file can hold: each takes a bit of its own at least, for its DC. */
const BLOCKS_A_BYTE = 8;

export interface CoefficientOptions {
  /** How the stored picture is turned to give the page. */
  readonly orientation?: Orientation;
  /** Only luminance is kept, which takes half the memory or less. */
  readonly luminanceOnly?: boolean;
}

/**
 * Reads the quantised coefficients of a baseline, extended or progressive JPEG of eight bits in grey or YCbCr.
 *
 * Bounded in time and memory whatever the bytes say. A sequential file that ends early gives what was read, the
 * rest being zero; a progressive one would be coarse everywhere and gives nothing.
 *
 * @returns null for other kinds of JPEG, and for what cannot be read as one
 */
export function readCoefficients(
  bytes: Uint8Array,
  { orientation = 1, luminanceOnly = false }: CoefficientOptions = {},
): JpegCoefficients | null {
  const structure = parseJpegStructure(bytes);
  const frame = structure?.frame;
  if (!structure || !frame || !isReadable(frame)) return null;
  const planes = planesOf(frame, bytes.length, luminanceOnly);
  if (!planes) return null;
  const reading: Reading = {
    ...{ bytes, frame, planes, tables: [], huffman: new Map(), steps: [] },
    ...{ restartInterval: 0, scans: 0, blocks: 0, isWhole: true },
  };
  for (const marker of structure.markers) if (!readMarker(reading, marker)) return null;
  if (frame.process === 'progressive' && !(reading.isWhole && structure.complete)) return null;
  const components = componentsOf(reading);
  const { widthPx, heightPx, process } = frame;
  return components && { widthPx, heightPx, process, components, orientation };
}

interface Reading {
  readonly bytes: Uint8Array;
  readonly frame: ReadableFrame;
  readonly planes: readonly Plane[];
  readonly tables: QuantisationTable[];
  readonly huffman: HuffmanTables;
  /** Steps of each plane, as they were when its first scan came. */
  readonly steps: (readonly number[] | undefined)[];
  restartInterval: number;
  scans: number;
  /** Blocks that the scans went over. */
  blocks: number;
  /** No scan ended before its last block. */
  isWhole: boolean;
}

type ReadableFrame = JpegFrame & { readonly process: JpegCoefficients['process'] };

function isReadable(frame: JpegFrame): frame is ReadableFrame {
  const { process, precision, widthPx, heightPx, components } = frame;
  if (process === 'other' || precision !== 8 || widthPx === 0 || heightPx === 0) return false;
  if (components.length !== 1 && components.length !== 3) return false;
  const isFactor = (factor: number) => factor >= 1 && factor <= 4;
  return components.every(({ horizontal, vertical }) => isFactor(horizontal) && isFactor(vertical));
}

/** Memory for each component; null when the picture is too large, or larger than the file can hold. */
function planesOf(
  { widthPx, heightPx, components }: JpegFrame,
  fileBytes: number,
  luminanceOnly: boolean,
): readonly Plane[] | null {
  const mostX = Math.max(...components.map(({ horizontal }) => horizontal));
  const mostY = Math.max(...components.map(({ vertical }) => vertical));
  const unitsWide = Math.ceil(widthPx / (BLOCK_PX * mostX));
  const unitsHigh = Math.ceil(heightPx / (BLOCK_PX * mostY));
  const sizes = components.map(
    (one, at) => 64 * unitsWide * one.horizontal * unitsHigh * one.vertical * keep(at),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total > MAX_VALUES || total / 64 > BLOCKS_A_BYTE * fileBytes) return null;
  return components.map(({ horizontal, vertical }, at) => ({
    ...{ horizontal, vertical, unitsWide, unitsHigh },
    blocksWide: Math.ceil(Math.ceil((widthPx * horizontal) / mostX) / BLOCK_PX),
    blocksHigh: Math.ceil(Math.ceil((heightPx * vertical) / mostY) / BLOCK_PX),
    stride: unitsWide * horizontal,
    values: keep(at) ? new Int16Array(sizes[at]!) : null,
  }));

  function keep(at: number): number {
    return at === 0 || !luminanceOnly ? 1 : 0;
  }
}

/** Takes in one marker of the file. False when the file cannot be read on. */
function readMarker(reading: Reading, { code, offset, length }: JpegMarker): boolean {
  const data = reading.bytes.subarray(offset + 4, offset + 4 + length);
  if (code === DQT) readTables(data, reading.tables);
  else if (code === DHT) readHuffmanTables(data, reading.huffman);
  else if (code === DRI && length >= 2) reading.restartInterval = (data[0]! << 8) | data[1]!;
  else if (code === APP14) return !isRgb(data, reading.frame);
  else if (code === SOS) return readScanAt(reading, data, offset + 4 + length);
  return true;
}

/** Adobe's mark with transform 0: three components are red, green and blue, and none is luminance. */
function isRgb(data: Uint8Array, { components }: JpegFrame): boolean {
  const isAdobe = data.length >= 12 && String.fromCharCode(...data.subarray(0, 5)) === 'Adobe';
  return isAdobe && data[11] === 0 && components.length === 3;
}

function readScanAt(reading: Reading, header: Uint8Array, from: number): boolean {
  const { bytes, frame, planes, tables } = reading;
  const scan = readScan(header, { frame, planes, tables: reading.huffman });
  if (!scan || ++reading.scans > MAX_SCANS) return false;
  for (const { plane } of scan.planes) {
    const at = planes.indexOf(plane);
    reading.steps[at] ??= tables.findLast(({ id }) => id === frame.components[at]!.table)?.values;
    reading.blocks += plane.blocksWide * plane.blocksHigh;
  }
  const whole = planes.reduce((sum, plane) => sum + plane.blocksWide * plane.blocksHigh, 0);
  if (reading.blocks > MAX_PASSES * whole) return false;
  const isUnwanted = scan.planes.every(({ plane }) => plane.values === null);
  if (isUnwanted) return true;
  const isProgressive = frame.process === 'progressive';
  if (!readScanBlocks(bytes, from, scan, reading.restartInterval, isProgressive)) reading.isWhole = false;
  return true;
}

/** null when a component that is wanted has no usable steps. */
function componentsOf({ frame, planes, steps }: Reading): readonly ComponentCoefficients[] | null {
  const mostX = Math.max(...planes.map(({ horizontal }) => horizontal));
  const mostY = Math.max(...planes.map(({ vertical }) => vertical));
  const components: ComponentCoefficients[] = [];
  for (const [at, { blocksWide, blocksHigh, stride, values }] of planes.entries()) {
    if (!values) continue;
    const own = steps[at];
    if (!own || own.includes(0)) return null;
    const { horizontal, vertical } = frame.components[at]!;
    const scale = { scaleX: mostX / horizontal, scaleY: mostY / vertical };
    components.push({ blocksWide, blocksHigh, stride, values, steps: own, ...scale });
  }
  return components;
}
