import type { RelativeBox } from './relative-box.ts';

/** Quarter turns clockwise, in degrees, that bring a page upright for reading. */
export type Turn = 0 | 90 | 180 | 270;

/** File formats that the pages reader opens; everything else is refused by name. */
export type FileKind = 'jpeg' | 'png' | 'tiff' | 'webp' | 'heif' | 'pdf';

/** How a page came to be pixels. */
export type PageOrigin =
  /** The file is an image; its pixels were decoded. */
  | 'image'
  /** A PDF page on which nothing but one image is seen; that image was decoded untouched. */
  | 'pdf-scan'
  /** A PDF page with drawn content, rendered by us. */
  | 'pdf-render';

/** What is known of one page before anything on it is read. */
export interface Page {
  readonly page: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Pixels per inch, and where the figure comes from. */
  readonly dpi: number;
  readonly dpiSource: 'file' | 'estimated';
  readonly origin: PageOrigin;
  /** How the pixels were stored: decides which traces of editing can survive in them. */
  readonly storage: 'jpeg' | 'lossy-other' | 'lossless' | 'bilevel' | 'drawn';
  /** Whether the file holds colour (three differing channels) for this page. */
  readonly colour: boolean;
  /** Where the image lies on its PDF page, when that is larger and empty around it. */
  readonly on?: RelativeBox;
}

/** The clockwise turn that brings a page upright, kept with what was read from it. */
export interface Turned {
  readonly page: number;
  readonly turn: Turn;
}
