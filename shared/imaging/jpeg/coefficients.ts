import type { Orientation } from '../orient.ts';

/** The quantised coefficients of one component, as they stand in the file. */
export interface ComponentCoefficients {
  /** Blocks that the picture covers; the file may hold more to fill its last units. */
  readonly blocksWide: number;
  readonly blocksHigh: number;
  /** Blocks a row in `values`. */
  readonly stride: number;
  /** 64 a block in natural order (row by row, the DC first), blocks row by row. */
  readonly values: Int16Array;
  /** The 64 steps, natural order. */
  readonly steps: readonly number[];
  /** Samples that one of this component stands for: 1 and 1 for luminance, 2 and 2 for colour in 4:2:0. */
  readonly scaleX: number;
  readonly scaleY: number;
}

/** A JPEG picture before it is turned into pixels. */
export interface JpegCoefficients {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly process: 'baseline' | 'extended' | 'progressive';
  /** Luminance first; it is the only one in grey pictures, and where nobody asked for colour. */
  readonly components: readonly ComponentCoefficients[];
  /** EXIF orientation, 1 to 8: how the stored picture is turned to give the page. */
  readonly orientation: Orientation;
}
