import type { Box } from '../model/region.ts';
import type { ThumbnailCell, ThumbnailReading } from '../model/thumbnail.ts';
import { ORIENTATIONS, type Orientation, orient } from './orient.ts';
import { type GreyRaster, type Raster, toGrey } from './raster.ts';
import { shrink } from './shrink.ts';

/** Side of a cell in pixels of the thumbnail. */
const CELL_PX = 8;

/** Cameras cut and scale in their own ways: a cell may lie a pixel of the thumbnail away. */
const MAX_SHIFT_PX = 1;

/** Pages are shrunk at first to about this many times the thumbnail, so that every fit is cheap. */
const OVERSAMPLING = 4;

/** Proportions nearer than this are one: the thumbnail shows the whole page. */
const SAME_PROPORTION = 0.01;

/** A fit and an orientation that agree this well need no other to be tried. */
const GOOD_LIKENESS = 0.9;

export type ThumbnailLikeness = Omit<ThumbnailReading, 'source'>;

/** How the thumbnail may show the page: `page` in page pixels, `thumbnail` in its own. */
interface Fit {
  readonly fit: ThumbnailReading['fit'];
  readonly page: Box;
  readonly thumbnail: Box;
}

/**
 * Compares a thumbnail with its page, cell by cell, under the orientation and the fit that agree best.
 *
 * @param page upright
 * @param thumbnail as stored, in grey
 * @param orientation that of the file; the others are tried when it does not agree
 */
export function compareThumbnail(
  page: Raster,
  thumbnail: GreyRaster,
  orientation: Orientation,
): ThumbnailLikeness {
  const sidePx = OVERSAMPLING * Math.max(thumbnail.width, thumbnail.height);
  const scale = Math.max(1, Math.floor(Math.max(page.width, page.height) / sidePx));
  const small = shrink(toGrey(page), scale);
  let best: ThumbnailLikeness | null = null;
  for (const one of [orientation, ...ORIENTATIONS.filter((other) => other !== orientation)]) {
    const turned = blur(orient(thumbnail, one));
    for (const fit of fitsOf(small, turned)) {
      const pagePart = blur(resample(small, fit.page, fit.thumbnail.width, fit.thumbnail.height));
      const thumbnailPart = resample(turned, fit.thumbnail, fit.thumbnail.width, fit.thumbnail.height);
      const whole = { x: 0, y: 0, width: pagePart.width, height: pagePart.height };
      const likeness = correlate(pagePart, whole, thumbnailPart, 0, 0);
      if (best && likeness <= best.likeness) continue;
      best = {
        widthPx: thumbnail.width,
        heightPx: thumbnail.height,
        fit: fit.fit,
        likeness,
        contrast: deviation(thumbnailPart, whole),
        cells: compareCells(pagePart, thumbnailPart, fit, scale),
      };
    }
    if (best && best.likeness >= GOOD_LIKENESS) break;
  }

  return best!;
}

/** All of the page; or, when the proportions differ, also with bars at two sides, or cut at two sides. */
function fitsOf(page: GreyRaster, thumbnail: GreyRaster): readonly Fit[] {
  const allOfPage = { x: 0, y: 0, width: page.width, height: page.height };
  const allOfThumbnail = { x: 0, y: 0, width: thumbnail.width, height: thumbnail.height };
  const whole: Fit = { fit: 'whole', page: allOfPage, thumbnail: allOfThumbnail };
  const proportion = page.width / page.height / (thumbnail.width / thumbnail.height);
  if (Math.abs(proportion - 1) <= SAME_PROPORTION) return [whole];
  return [
    whole,
    { fit: 'bars', page: allOfPage, thumbnail: centred(allOfThumbnail, proportion) },
    { fit: 'cut', page: centred(allOfPage, 1 / proportion), thumbnail: allOfThumbnail },
  ];
}

/** The middle of a box, made `proportion` times as wide for its height. */
function centred({ width, height }: Box, proportion: number): Box {
  const inner = {
    width: Math.max(CELL_PX, Math.round(Math.min(width, width * proportion))),
    height: Math.max(CELL_PX, Math.round(Math.min(height, height / proportion))),
  };
  return {
    x: Math.max(0, Math.round((width - inner.width) / 2)),
    y: Math.max(0, Math.round((height - inner.height) / 2)),
    width: Math.min(width, inner.width),
    height: Math.min(height, inner.height),
  };
}

/** A part of a raster at another size; each pixel is the mean of those that it covers. */
function resample(raster: GreyRaster, part: Box, width: number, height: number): GreyRaster {
  const scaled = new Uint8Array(width * height);
  for (let y = 0, at = 0; y < height; y++) {
    const [top, bottom] = covered(part.y, part.height, y, height, raster.height);
    for (let x = 0; x < width; x++, at++) {
      const [left, right] = covered(part.x, part.width, x, width, raster.width);
      let sum = 0;
      for (let row = top; row < bottom; row++) {
        for (let column = left; column < right; column++) sum += raster.data[row * raster.width + column]!;
      }
      scaled[at] = sum / ((bottom - top) * (right - left));
    }
  }
  return { width, height, channels: 1, data: scaled };
}

/** First and past-last pixel that the `index`th of `count` steps along a side covers; at least one. */
function covered(
  start: number,
  length: number,
  index: number,
  count: number,
  limit: number,
): [number, number] {
  const from = Math.min(limit - 1, Math.round(start + (length * index) / count));
  return [from, Math.max(from + 1, Math.min(limit, Math.round(start + (length * (index + 1)) / count)))];
}

/** Mean of 3 × 3: takes the noise of JPEG and the aliasing of crude scaling out of the comparison. */
function blur({ width, height, data }: GreyRaster): GreyRaster {
  const blurred = new Uint8Array(data.length);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      let sum = 0;
      let count = 0;
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
        for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
          sum += data[row * width + column]!;
          count++;
        }
      }
      blurred[at] = sum / count;
    }
  }
  return { width, height, channels: 1, data: blurred };
}

function compareCells(page: GreyRaster, thumbnail: GreyRaster, fit: Fit, scale: number): ThumbnailCell[] {
  const cells: ThumbnailCell[] = [];
  const across = fit.page.width / page.width;
  const down = fit.page.height / page.height;
  for (let row = 0; (row + 1) * CELL_PX <= page.height; row++) {
    for (let column = 0; (column + 1) * CELL_PX <= page.width; column++) {
      const cell = { x: column * CELL_PX, y: row * CELL_PX, width: CELL_PX, height: CELL_PX };
      cells.push({
        column,
        row,
        box: {
          x: Math.round((fit.page.x + cell.x * across) * scale),
          y: Math.round((fit.page.y + cell.y * down) * scale),
          width: Math.round(CELL_PX * across * scale),
          height: Math.round(CELL_PX * down * scale),
        },
        likeness: bestLikeness(page, cell, thumbnail),
        thumbnailContrast: deviation(thumbnail, cell),
        pageContrast: deviation(page, cell),
      });
    }
  }
  return cells;
}

function bestLikeness(page: GreyRaster, cell: Box, thumbnail: GreyRaster): number {
  let best = -1;
  for (let dy = -MAX_SHIFT_PX; dy <= MAX_SHIFT_PX; dy++) {
    for (let dx = -MAX_SHIFT_PX; dx <= MAX_SHIFT_PX; dx++) {
      best = Math.max(best, correlate(page, cell, thumbnail, dx, dy));
    }
  }
  return best;
}

/** Normalised cross-correlation of a part of `a` with the same part of `b`, shifted; 0 when either is flat. */
function correlate(a: GreyRaster, part: Box, b: GreyRaster, dx: number, dy: number): number {
  if (part.x + dx < 0 || part.y + dy < 0) return 0;
  if (part.x + part.width + dx > b.width || part.y + part.height + dy > b.height) return 0;
  const count = part.width * part.height;
  let [sumA, sumB, sumAA, sumBB, sumAB] = [0, 0, 0, 0, 0];
  for (let row = 0; row < part.height; row++) {
    let fromA = (part.y + row) * a.width + part.x;
    let fromB = (part.y + row + dy) * b.width + part.x + dx;
    for (let column = 0; column < part.width; column++, fromA++, fromB++) {
      const valueA = a.data[fromA]!;
      const valueB = b.data[fromB]!;
      sumA += valueA;
      sumB += valueB;
      sumAA += valueA * valueA;
      sumBB += valueB * valueB;
      sumAB += valueA * valueB;
    }
  }
  const spread = (count * sumAA - sumA * sumA) * (count * sumBB - sumB * sumB);
  return spread <= 0 ? 0 : (count * sumAB - sumA * sumB) / Math.sqrt(spread);
}

function deviation({ width, data }: GreyRaster, part: Box): number {
  const count = part.width * part.height;
  let [sum, squares] = [0, 0];
  for (let row = part.y; row < part.y + part.height; row++) {
    for (let column = part.x; column < part.x + part.width; column++) {
      const value = data[row * width + column]!;
      sum += value;
      squares += value * value;
    }
  }
  return Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));
}
