import type { Box } from './region.ts';

/** One cell of the thumbnail compared with the same place on the page. */
export interface ThumbnailCell {
  readonly column: number;
  readonly row: number;
  /** The cell's place on the page. */
  readonly box: Box;
  /** Normalised cross-correlation of the two, -1..1, best of small shifts; 0 when either is flat. */
  readonly likeness: number;
  /** Standard deviation of the grey values, 0..127, in the thumbnail and on the page at its scale. */
  readonly thumbnailContrast: number;
  readonly pageContrast: number;
}

/** A thumbnail kept in the file against the page, which is page 1. */
export interface ThumbnailReading {
  readonly source: 'exif' | 'photoshop';
  readonly widthPx: number;
  readonly heightPx: number;
  /** How the thumbnail shows the page: all of it, with bars at the sides, or cut to other proportions. */
  readonly fit: 'whole' | 'bars' | 'cut';
  /** Normalised cross-correlation of the whole, -1..1, under the fit that agrees best. */
  readonly likeness: number;
  /** Standard deviation of the grey values of the thumbnail's picture, 0..127. */
  readonly contrast: number;
  readonly cells: readonly ThumbnailCell[];
}
