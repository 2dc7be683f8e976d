/** One marker of a JPEG file, in the order of the file. */
export interface JpegMarker {
  /** Second byte of the marker: 0xd8 is SOI, 0xdb DQT, 0xe1 APP1 ... */
  readonly code: number;
  /** SOI, APP1, DQT, SOF0, DHT, SOS, EOI ... */
  readonly name: string;
  /** Byte where the marker starts. */
  readonly offset: number;
  /** Bytes of the segment after its length field; 0 for markers without a segment. */
  readonly length: number;
  /** For APPn: the name that its data starts with (JFIF, Exif, Adobe, Ducky, ICC_PROFILE ...); else null. */
  readonly identifier: string | null;
}

/** A quantisation table: 64 steps in natural order (row by row), not in the zig-zag of the file. */
export interface QuantisationTable {
  readonly id: number;
  readonly precision: 8 | 16;
  readonly values: readonly number[];
}

export interface JpegComponent {
  readonly id: number;
  readonly horizontal: number;
  readonly vertical: number;
  /** Id of its quantisation table. */
  readonly table: number;
}

export interface JpegFrame {
  readonly process: 'baseline' | 'extended' | 'progressive' | 'other';
  /** Bits a sample. */
  readonly precision: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly components: readonly JpegComponent[];
  /** 4:4:4, 4:2:2, 4:2:0, 4:4:0, 4:1:1, grey, or other. */
  readonly sampling: string;
}

/** Families of quantisation tables that scale by the rule of the Independent JPEG Group. */
export type TableFamily =
  /** Annex K of ITU-T T.81, as libjpeg and everything built on it writes */
  | 'ijg'
  /** The tables of Robidoux, which mozjpeg writes by default */
  | 'mozjpeg';

/** Quality setting that explains the quantisation tables. */
export interface JpegQuality {
  readonly family: TableFamily;
  /** 1..100 */
  readonly quality: number;
  /** Every step equals that of the family at this quality. */
  readonly exact: boolean;
  /** Mean difference of a step from the family at this quality; 0 when exact. */
  readonly distance: number;
}

/** What a JPEG file says of itself before any pixel is decoded. */
export interface JpegStructure {
  readonly markers: readonly JpegMarker[];
  readonly tables: readonly QuantisationTable[];
  readonly frame: JpegFrame | null;
  readonly huffman: 'standard' | 'optimised' | 'none';
  /** Blocks between restart markers; 0 when there are none. */
  readonly restartInterval: number;
  readonly scans: number;
  readonly comments: readonly string[];
  readonly quality: JpegQuality | null;
  /** Bytes after the end of the first image, and the further images that start in them. */
  readonly trailingBytes: number;
  readonly furtherImages: number;
  /** The end-of-image marker was reached through well-formed segments. */
  readonly complete: boolean;
}
