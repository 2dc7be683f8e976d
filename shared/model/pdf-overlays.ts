import type { RelativeBox } from './relative-box.ts';

/**
 * What is painted over the scan on the pages of a PDF that are, in essence, one picture. Present only when
 * the file has such a page.
 */
export interface PdfOverlays {
  readonly pages: readonly ScanPage[];
  /** Pages that were not looked at because there are too many. */
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
