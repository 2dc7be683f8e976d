import exifr from 'exifr';
import type { FactGroup } from '../../../shared/model/metadata.ts';

/** Longest text and most numbers kept of one value; most values kept of one block. */
const MAX_TEXT_CHARS = 2000;
const MAX_NUMBERS = 16;
const MAX_VALUES = 300;

/** A block of metadata by the names of its tags; text and numbers alone. */
export type MetadataBlock = ReadonlyMap<string, string | number>;

export interface ExifBlocks {
  readonly blocks: ReadonlyMap<FactGroup, MetadataBlock>;
  /** The XMP packet as text. */
  readonly xmp: string | null;
  /** A block is there but could not be read. */
  readonly damaged: boolean;
}

export const NO_BLOCKS: ExifBlocks = { blocks: new Map(), xmp: null, damaged: false };

/** What exifr calls the blocks, and the group that their values are shown in. */
const GROUPS: readonly (readonly [string, FactGroup])[] = [
  ['ifd0', 'exif'],
  ['exif', 'exif'],
  ['gps', 'gps'],
  ['iptc', 'iptc'],
  ['icc', 'icc'],
];

const OPTIONS = {
  tiff: true,
  exif: true,
  gps: true,
  interop: false,
  ifd1: false,
  iptc: true,
  icc: true,
  jfif: false,
  xmp: { parse: false },
  makerNote: false,
  userComment: false,
  mergeOutput: false,
  translateValues: false,
  reviveValues: false,
} as const;

/**
 * Reads the EXIF, GPS, IPTC and ICC values of a JPEG, TIFF or HEIF file, or of a bare TIFF block, and the
 * XMP packet unparsed. Binary values are dropped and long ones cut.
 */
export async function readExifBlocks(bytes: Uint8Array): Promise<ExifBlocks> {
  let found: unknown;
  try {
    found = await exifr.parse(bytes, OPTIONS);
  } catch {
    // Metadata is only ever an addition: a damaged block is told as such, and the pages are still examined.
    return { ...NO_BLOCKS, damaged: true };
  }
  if (!isRecord(found)) return NO_BLOCKS;
  const blocks = new Map<FactGroup, Map<string, string | number>>();
  for (const [name, group] of GROUPS) {
    const block = found[name];
    if (!isRecord(block)) continue;
    const values = blocks.get(group) ?? new Map<string, string | number>();
    addValues(block, values);
    blocks.set(group, values);
  }
  const damaged = Array.isArray(found.errors) && found.errors.length > 0;
  return { blocks, xmp: typeof found.xmp === 'string' ? found.xmp : null, damaged };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
}

function addValues(block: Record<string, unknown>, values: Map<string, string | number>): void {
  for (const [name, value] of Object.entries(block)) {
    if (values.size >= MAX_VALUES) return;
    const plain = plainValue(value);
    if (plain !== null) values.set(name, plain);
  }
}

/** Text, a number, or a short list of them as text; null for everything else. */
function plainValue(value: unknown): string | number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string') return value.replace(/\0/g, ' ').slice(0, MAX_TEXT_CHARS).trim() || null;
  if (Array.isArray(value)) {
    const parts = value.slice(0, MAX_NUMBERS).filter((part) => ['string', 'number'].includes(typeof part));
    return parts.join(', ').slice(0, MAX_TEXT_CHARS) || null;
  }
  return null;
}
