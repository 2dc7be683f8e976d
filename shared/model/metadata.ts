import type { JpegStructure } from './jpeg-structure.ts';
import type { FileKind } from './page.ts';

/** A moment as a file states it. */
export interface MetadataDate {
  /** The value as it stands in the file. */
  readonly raw: string;
  /**
   * ISO 8601 as far as the value goes: a day, or a day and a time; with Z or an offset only when the file
   * gives one. Null when it is no date.
   */
  readonly iso: string | null;
}

/** Where in the file a program's name stands. */
export type SoftwareSource =
  | 'exif-software'
  | 'exif-processing'
  | 'xmp-creator-tool'
  | 'xmp-history'
  | 'iptc-program'
  | 'png-text'
  | 'jpeg-comment'
  | 'jpeg-segment'
  | 'icc-profile'
  | 'pdf-creator'
  | 'pdf-producer';

/** A program that the file names. */
export interface NamedSoftware {
  readonly source: SoftwareSource;
  readonly name: string;
}

/** One entry of the editing history that XMP keeps (xmpMM:History). */
export interface HistoryStep {
  /** created, saved, edited, converted, derived ...; empty when not given */
  readonly action: string;
  readonly software: string | null;
  readonly when: MetadataDate | null;
  readonly parameters: string | null;
}

/** What editing programs write into XMP about their work. */
export interface XmpTraces {
  readonly creatorTool: string | null;
  readonly producer: string | null;
  readonly created: MetadataDate | null;
  readonly modified: MetadataDate | null;
  readonly history: readonly HistoryStep[];
  /** Identities of documents whose content was pasted into this one (photoshop:DocumentAncestors). */
  readonly ancestors: readonly string[];
  /** Text that was on text layers of its own when the picture was saved (photoshop:TextLayers). */
  readonly textLayers: readonly string[];
  /** The log of steps that Photoshop keeps when asked (photoshop:History). */
  readonly log: string | null;
  /** How the picture came about, by the IPTC's list of digital source types; its last word. */
  readonly digitalSource: string | null;
}

/** What an EXIF block says; null where it says nothing. */
export interface ExifFacts {
  readonly make: string | null;
  readonly model: string | null;
  readonly taken: MetadataDate | null;
  readonly digitised: MetadataDate | null;
  readonly modified: MetadataDate | null;
  /** Size that the camera or scanner noted (PixelXDimension and PixelYDimension). */
  readonly widthPx: number | null;
  readonly heightPx: number | null;
  readonly orientation: number | null;
}

/** What a PDF says of itself, before any page is drawn. */
export interface PdfFacts {
  readonly version: string | null;
  readonly title: string | null;
  readonly creator: string | null;
  readonly producer: string | null;
  readonly created: MetadataDate | null;
  readonly modified: MetadataDate | null;
  /** The two halves of /ID, hexadecimal, when they differ: made at the start, and at the last save. */
  readonly ids: readonly [string, string] | null;
  /** Number of end-of-file marks: each earlier one ends an earlier revision. */
  readonly endMarks: number;
  readonly linearised: boolean;
  readonly signatures: number;
  readonly hasScripts: boolean;
  readonly attachments: readonly string[];
}

export type FactGroup = 'exif' | 'gps' | 'xmp' | 'iptc' | 'icc' | 'png' | 'jpeg' | 'tiff' | 'pdf';

/** One line for the examiner, as the file has it. Text from a stranger: show it as text alone. */
export interface MetadataFact {
  readonly group: FactGroup;
  readonly name: string;
  readonly value: string;
}

/** What a file says of its own making. Absence of any of it means nothing. */
export interface Metadata {
  readonly kind: FileKind;
  /** Size of the image as it is stored, before orientation; null for PDF or when unknown. */
  readonly stored: { readonly widthPx: number; readonly heightPx: number } | null;
  readonly software: readonly NamedSoftware[];
  readonly exif: ExifFacts | null;
  readonly xmp: XmpTraces | null;
  readonly jpeg: JpegStructure | null;
  readonly pdf: PdfFacts | null;
  readonly facts: readonly MetadataFact[];
  /** A block of metadata is there but could not be read. */
  readonly damaged: boolean;
}
