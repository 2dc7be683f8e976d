import type { JpegFrame } from '../../model/jpeg-structure.ts';
import type { Band } from './decode-block.ts';
import { buildLookup, type HuffmanTables } from './huffman.ts';

/** One component while its coefficients are read. */
export interface Plane {
  readonly horizontal: number;
  readonly vertical: number;
  readonly blocksWide: number;
  readonly blocksHigh: number;
  /** Units of an interleaved scan, `horizontal` × `vertical` blocks each. */
  readonly unitsWide: number;
  readonly unitsHigh: number;
  /** Blocks a row in `values`, whole units. */
  readonly stride: number;
  /** null when nobody wants this component: its blocks are read over. */
  readonly values: Int16Array | null;
}

/** A component in a scan, with its tables. */
export interface ScanPlane {
  readonly plane: Plane;
  readonly dc: Uint16Array;
  readonly ac: Uint16Array;
}

/** What the header of a scan says of the coded data behind it. */
export interface Scan extends Band {
  readonly planes: readonly ScanPlane[];
  /** Lowest bit that earlier scans brought; 0 when there were none. */
  readonly high: number;
}

const NO_TABLE = new Uint16Array(1 << 16);
const AC_CLASS = 16;
const MOST_BITS = 13;

/** Reads the header of a scan. null when it does not fit the frame or its tables are not there. */
export function readScan(
  data: Uint8Array,
  { frame, planes, tables }: { frame: JpegFrame; planes: readonly Plane[]; tables: HuffmanTables },
): Scan | null {
  const count = data[0] ?? 0;
  if (count < 1 || count > planes.length || data.length < 4 + 2 * count) return null;
  const [start, end, bits] = [data[1 + 2 * count]!, data[2 + 2 * count]!, data[3 + 2 * count]!];
  const isProgressive = frame.process === 'progressive';
  const band = isProgressive
    ? { start, end, high: bits >> 4, low: bits & 15 }
    : { start: 0, end: 63, high: 0, low: 0 };
  if (isProgressive && !isBand(band, count)) return null;
  const needsDc = band.start === 0 && band.high === 0;
  const needsAc = !isProgressive || band.start > 0;
  const found: ScanPlane[] = [];
  for (let k = 0; k < count; k++) {
    const at = frame.components.findIndex(({ id }) => id === data[1 + 2 * k]);
    const plane = planes[at];
    if (!plane || found.some((one) => one.plane === plane)) return null;
    const selected = data[2 + 2 * k]!;
    const dc = needsDc ? lookupOf(tables, selected >> 4) : NO_TABLE;
    const ac = needsAc ? lookupOf(tables, AC_CLASS + (selected & 15)) : NO_TABLE;
    if (!dc || !ac) return null;
    found.push({ plane, dc, ac });
  }
  return { planes: found, ...band };
}

/** T.81, G.1.1.1.1: the DC alone, or a band of one component; bits one by one after the first time. */
function isBand({ start, end, high, low }: Band & { high: number }, count: number): boolean {
  if (low > MOST_BITS || (high !== 0 && high !== low + 1)) return false;
  return start === 0 ? end === 0 : count === 1 && start <= end && end < 64;
}

function lookupOf(tables: HuffmanTables, key: number): Uint16Array | null {
  const table = tables.get(key);
  return table ? buildLookup(table) : null;
}
