import { mapPoint, quadToQuad, rectangle } from '../../shared/imaging/registration/homography.ts';
import { sidesOf } from '../../shared/imaging/registration/plausible.ts';
import { sheetCorners } from '../../shared/imaging/registration/sheet-corners.ts';
import { warp } from '../../shared/imaging/registration/warp.ts';
import type { Corners, Homography } from '../../shared/model/reference/recognition.ts';
import type { Box } from '../../shared/model/region.ts';
import type { PageImage } from './reader.ts';

/** Slant of a side of the sheet, degrees, from which Tesseract loses lines: it follows some 5 of its own. */
const LEAST_SLANT_DEG = 4;
/** Room that is kept around the sheet, as a share of its sides: print may run to the edge that was seen. */
const ROUND = 0.02;

/** The sheet on a page without its slant and its perspective; null when it lies straight or its edges are not seen. */
export function seenFromAbove(
  image: PageImage,
): { readonly image: PageImage; readonly toPage: Homography } | null {
  const corners = sheetCorners(image.raster);
  if (corners === null || slantDeg(corners) < LEAST_SLANT_DEG) return null;
  const [top, right, bottom, left] = sidesOf(corners);
  const [widthPx, heightPx] = [Math.round(Math.max(top, bottom)), Math.round(Math.max(left, right))];
  const [x, y] = [ROUND * widthPx, ROUND * heightPx];
  const inner = rectangle(widthPx - 2 * x, heightPx - 2 * y).map((at) => ({ x: at.x + x, y: at.y + y }));
  const toPage = quadToQuad(inner as unknown as Corners, corners);
  if (toPage === null) return null;
  const raster = warp(image.raster, toPage, widthPx, heightPx);
  return { image: { ...image, raster, widthPx, heightPx }, toPage };
}

/** The upright box around what stands in a box of that picture, on the page. */
export function boxOnPage({ x, y, width, height }: Box, toPage: Homography): Box {
  const corners = [
    mapPoint(toPage, x, y),
    mapPoint(toPage, x + width, y),
    mapPoint(toPage, x + width, y + height),
    mapPoint(toPage, x, y + height),
  ];
  const left = Math.min(...corners.map((corner) => corner.x));
  const top = Math.min(...corners.map((corner) => corner.y));
  const right = Math.max(...corners.map((corner) => corner.x));
  const bottom = Math.max(...corners.map((corner) => corner.y));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The greatest slant of a side against the edge of the picture, degrees, 0..45. */
function slantDeg(corners: Corners): number {
  const slants = corners.map((from, at) => {
    const to = corners[(at + 1) % corners.length]!;
    const [across, down] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
    return (Math.atan2(Math.min(across, down), Math.max(across, down)) * 180) / Math.PI;
  });
  return Math.max(...slants);
}
