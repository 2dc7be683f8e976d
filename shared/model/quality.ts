/** A side of the page as it lies in the file. */
export type Side = 'left' | 'right' | 'top' | 'bottom';

/** What was measured of the scan itself: how well the page was caught, not what stands on it. */
export interface PageQuality {
  readonly page: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly dpi: number;
  readonly dpiSource: 'file' | 'estimated';
  readonly storage: 'jpeg' | 'lossy-other' | 'lossless' | 'bilevel' | 'drawn';
  /** 0..1, share of the page inside its margins that differs from the paper round it */
  readonly inkShare: number;
  /** Grey levels (0..255) between the paper and the darkest that is written on it. */
  readonly contrast: number;
  /** Pixels that a sharp transition takes (10 to 90 %); null when there are too few to tell. */
  readonly edgeWidthPx: number | null;
  /** 0..1, share of the page that is black beyond measure */
  readonly blackShare: number;
  /** 0..1, share of the page that is white beyond measure although its paper is not: glare */
  readonly glareShare: number;
  /** Degrees, clockwise positive, -5..5; null when no lines of text show it. */
  readonly skewDeg: number | null;
  /** Sides that print runs over. */
  readonly cutSides: readonly Side[];
  /** Jump at the borders of the 8 × 8 blocks of JPEG against that inside them; 1 is none. Null when not JPEG. */
  readonly blockiness: number | null;
  /** Changes between light and dark in a thousand steps from pixel to pixel. */
  readonly inkChanges: number;
  /** Images of the file that are no page, as those of an animation after its first: nobody looks at them. */
  readonly imagesLeft: number;
}
