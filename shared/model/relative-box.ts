import type { Page } from './page.ts';
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

/** Whole pixels that hold the rectangle, never beyond the page. */
export function toPageBox(area: RelativeBox, page: Pick<Page, 'widthPx' | 'heightPx'>): Box {
  const left = clamp(Math.floor(area.x * page.widthPx), page.widthPx - 1);
  const top = clamp(Math.floor(area.y * page.heightPx), page.heightPx - 1);
  const right = clamp(Math.ceil((area.x + area.width) * page.widthPx), page.widthPx);
  const bottom = clamp(Math.ceil((area.y + area.height) * page.heightPx), page.heightPx);
  return { x: left, y: top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
}

/** The smallest rectangle that holds both. */
export function unionOf(a: RelativeBox, b: RelativeBox): RelativeBox {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  const width = Math.max(a.x + a.width, b.x + b.width) - x;
  return { x, y, width, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

function clamp(value: number, highest: number): number {
  return Math.min(Math.max(value, 0), highest);
}
