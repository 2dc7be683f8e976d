import type { Raster } from '../../shared/imaging/raster.ts';
import type { FileKind, Page } from '../../shared/model/page.ts';

/** A document's bytes in a worker, with what its first bytes say it is. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly kind: FileKind;
  readonly pageCount: number;
}

/** One page as pixels, upright by EXIF, with what is known of it. Never altered by a reader. */
export interface PageImage extends Page {
  /** Same size as the page: `widthPx` × `heightPx`. */
  readonly raster: Raster;
}
