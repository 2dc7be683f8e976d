import type { BoxMm, SizeMm } from '../../model/reference/basics.ts';
import type { Homography } from '../../model/reference/recognition.ts';
import type { Box } from '../../model/region.ts';
import { type GreyRaster, type Raster, toGrey } from '../raster.ts';
import { compose } from '../registration/homography.ts';
import { warp } from '../registration/warp.ts';

/** A face as an image shows it, laid out in its own mm. */
export interface FaceView {
  /** A little blurred, so that grain and half a pixel of shift do not count. */
  readonly grey: GreyRaster;
  /** null when the image has no colour. */
  readonly colour: Raster | null;
  readonly pxPerMm: number;
}

/** Shows a face of an image by the map from mm of the face to px of the image. */
export function viewFace(
  image: Raster,
  toImage: Homography,
  { widthMm, heightMm }: SizeMm,
  pxPerMm: number,
): FaceView {
  const width = Math.max(1, Math.round(widthMm * pxPerMm));
  const height = Math.max(1, Math.round(heightMm * pxPerMm));
  const seen = warp(image, compose(toImage, scaling(1 / pxPerMm)), width, height);
  return { grey: soften(toGrey(seen)), colour: seen.channels === 3 ? seen : null, pxPerMm };
}

function scaling(factor: number): Homography {
  return [factor, 0, 0, 0, factor, 0, 0, 0, 1];
}

/** Weighted mean of 3 × 3 pixels (1 2 1 along each axis): a blur of 0.7 px. */
function soften({ width, height, data }: GreyRaster): GreyRaster {
  const across = new Uint16Array(data.length);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const left = data[x > 0 ? at - 1 : at]!;
      const right = data[x < width - 1 ? at + 1 : at]!;
      across[at] = left + 2 * data[at]! + right;
    }
  }
  const soft = new Uint8Array(data.length);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const above = across[y > 0 ? at - width : at]!;
      const below = across[y < height - 1 ? at + width : at]!;
      soft[at] = (above + 2 * across[at]! + below + 8) >> 4;
    }
  }
  return { width, height, channels: 1, data: soft };
}

/** A box in mm as whole px of a view, cut to it; null when nothing of it is left. */
export function boxInView({ grey, pxPerMm }: FaceView, { x, y, width, height }: BoxMm): Box | null {
  const left = Math.max(0, Math.round(x * pxPerMm));
  const top = Math.max(0, Math.round(y * pxPerMm));
  const right = Math.min(grey.width, Math.round((x + width) * pxPerMm));
  const bottom = Math.min(grey.height, Math.round((y + height) * pxPerMm));
  return right > left && bottom > top ? { x: left, y: top, width: right - left, height: bottom - top } : null;
}
