import type { RelativeBox } from './relative-box.ts';

/**
 * What is painted over what a page of a PDF showed before: over the scan on pages that are, in essence, one picture,
 * and over text on those that are drawn. Present only when a page could be taken apart.
 */
export interface PdfOverlays {
  readonly pages: readonly ScanPage[];
  readonly drawn: readonly DrawnPage[];
  /** Pages that were not looked at because there are too many of them or too much is on them. */
  readonly pagesLeftOut: number;
}

/** A page that is covered by one picture, or by strips of one. */
export interface ScanPage {
  readonly page: number;
  readonly overlays: readonly PdfOverlay[];
  /** More things than are listed lie over the scan. */
  readonly moreOverlays: number;
}

export type PdfOverlayKind =
  /** Text that is painted, not the invisible text of an OCR layer. */
  | 'text'
  | 'image'
  /** An area filled with one colour. */
  | 'fill'
  /** A note, stamp, drawing or redaction laid over the page by a viewer. */
  | 'annotation';

/** One thing painted over the scan. */
export interface PdfOverlay {
  readonly kind: PdfOverlayKind;
  readonly area: RelativeBox;
  /** The text for `text` (one line) and `annotation`; null where there is none. */
  readonly text: string | null;
  /** Colour of a fill as #rrggbb; null for the other kinds and for patterns. */
  readonly colour: string | null;
  /** The PDF name of the kind of annotation (FreeText, Stamp ...); null for the other kinds. */
  readonly annotation: string | null;
  /** A solid area or a picture without see-through parts. */
  readonly opaque: boolean;
  /** Opaque, and the scan under it is not empty: something is covered up. */
  readonly hidesInk: boolean;
}

/** A page of text and lines that a program drew. */
export interface DrawnPage {
  readonly page: number;
  readonly covered: readonly CoveredText[];
}

/** Text of the page that could be seen until something solid was painted over it. */
export interface CoveredText {
  /** What covers it. */
  readonly kind: 'fill' | 'image' | 'annotation';
  /** Of a fill, as #rrggbb; null for the other kinds. */
  readonly colour: string | null;
  /** The PDF name of the kind of annotation; null for the other kinds. */
  readonly annotation: string | null;
  /** Around the text that is covered. */
  readonly area: RelativeBox;
  /** Of what covers it. */
  readonly cover: RelativeBox;
  readonly hidden: string;
  /** What was painted in its place afterwards; empty where nothing was. */
  readonly shown: string;
  /** It cuts a letter beside the text, as the next cell of a table cuts what is too long for the one before. */
  readonly cutsLetter: boolean;
  /** There are several of one height and colour on the page, as the cells of a table are. */
  readonly isRepeated: boolean;
}
