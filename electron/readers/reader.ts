import type { Orientation } from '../../shared/imaging/orient.ts';
import type { Raster } from '../../shared/imaging/raster.ts';
import type { FileKind, Page } from '../../shared/model/page.ts';
import type { OpenPdf } from './pdf/document.ts';

/** A document's bytes in a worker, with what its first bytes say it is. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly kind: FileKind;
  readonly pageCount: number;
  /** The living document of a PDF; null for images. */
  readonly pdf: OpenPdf | null;
  /** Lets go of what the PDF library holds. Harmless for images, and when called twice. */
  close(): Promise<void>;
}

/** The JPEG that a page is stored as, byte for byte, and how it is turned to give the page. */
export interface StoredJpeg {
  readonly bytes: Uint8Array;
  readonly orientation: Orientation;
}

/** One page as pixels, upright by EXIF, with what is known of it. Never altered by a reader. */
export interface PageImage extends Page {
  /** Same size as the page: `widthPx` × `heightPx`. One channel exactly when the page has no colour. */
  readonly raster: Raster;
  /** Images of the file that are no page: those of an animation after its first. */
  readonly imagesLeft?: number;
}
