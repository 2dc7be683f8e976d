/**
 * A rectangle in pixels. The origin is the top left of the page as decoded and turned upright by its
 * EXIF orientation, before any deskew, unless a name says that it lives in another frame.
 */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place on one page; pages count from 1. */
export interface Region {
  readonly page: number;
  readonly box: Box;
}
