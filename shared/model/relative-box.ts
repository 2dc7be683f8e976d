import type { Box } from './region.ts';

/**
 * A rectangle as fractions (0..1) of a page that stands upright as its file says (/Rotate of a PDF), from
 * the top left. Readers that look at a PDF at a resolution of their own speak in these; `toPageBox` brings
 * them to the pixels of the page as the pages reader delivers it.
 */
export interface RelativeBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a page is to rectangles on it: its pixels, and where it lies when it is a scan on a larger one. */
interface PagePixels {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly on?: RelativeBox;
}

/** Whole pixels that hold the rectangle, never beyond the page. */
export function toPageBox(area: RelativeBox, page: PagePixels): Box {
  const { x, y, width, height } = page.on ? within(area, page.on) : area;
  const left = clamp(Math.floor(x * page.widthPx), page.widthPx - 1);
  const top = clamp(Math.floor(y * page.heightPx), page.heightPx - 1);
  const right = clamp(Math.ceil((x + width) * page.widthPx), page.widthPx);
  const bottom = clamp(Math.ceil((y + height) * page.heightPx), page.heightPx);
  return { x: left, y: top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
}

/** A rectangle of a page in shares of another one on that page. */
function within({ x, y, width, height }: RelativeBox, outer: RelativeBox): RelativeBox {
  return {
    x: (x - outer.x) / outer.width,
    y: (y - outer.y) / outer.height,
    width: width / outer.width,
    height: height / outer.height,
  };
}

/** A rectangle given in shares of one that lies on a page, in shares of that page. */
export function outOf({ x, y, width, height }: RelativeBox, outer: RelativeBox): RelativeBox {
  return {
    x: outer.x + x * outer.width,
    y: outer.y + y * outer.height,
    width: width * outer.width,
    height: height * outer.height,
  };
}

function clamp(value: number, highest: number): number {
  return Math.min(Math.max(value, 0), highest);
}
