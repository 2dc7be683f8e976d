import type { Raster } from '../../shared/imaging/raster.ts';
import type { Box } from '../../shared/model/region.ts';

/** How a sheet lies on the glass: turned about its middle, scaled, in the middle of the scan. */
export interface Placing {
  readonly sheet: { readonly width: number; readonly height: number };
  readonly scan: { readonly width: number; readonly height: number };
  /** Pixels of the scan to one of the print. */
  readonly scale: number;
  /** Of the clockwise turn. */
  readonly cos: number;
  readonly sin: number;
}

/** The place on the scan of a point on the sheet, in pixels of each. */
export function followPoint(x: number, y: number, placing: Placing): readonly [x: number, y: number] {
  const { sheet, scan, scale, cos, sin } = placing;
  const right = (x - sheet.width / 2) * scale;
  const down = (y - sheet.height / 2) * scale;
  return [scan.width / 2 + right * cos - down * sin, scan.height / 2 + right * sin + down * cos];
}

/** The upright box on the scan that holds a box of the sheet, in whole pixels. */
export function followBox(box: Box, placing: Placing): Box {
  const corners = [
    followPoint(box.x, box.y, placing),
    followPoint(box.x + box.width, box.y, placing),
    followPoint(box.x, box.y + box.height, placing),
    followPoint(box.x + box.width, box.y + box.height, placing),
  ];
  const x = Math.floor(Math.min(...corners.map((corner) => corner[0])));
  const y = Math.floor(Math.min(...corners.map((corner) => corner[1])));
  const right = Math.ceil(Math.max(...corners.map((corner) => corner[0])));
  const bottom = Math.ceil(Math.max(...corners.map((corner) => corner[1])));
  return { x, y, width: right - x, height: bottom - y };
}

/** The lid of the scanner where no paper lies, and the shadow that the edge of the paper throws on it. */
export interface Lid {
  readonly grey: number;
  readonly shadow: number;
  readonly shadowPx: number;
}

/** The sheet as it lies on the glass, each pixel between the four nearest of the print. */
export function placed(raster: Raster, placing: Placing, lid: Lid): Raster {
  const { sheet, scan, scale, cos, sin } = placing;
  const { data: from, width, height } = raster;
  const to = new Uint8Array(scan.width * scan.height * 3);
  const stepX = cos / scale;
  const stepY = -sin / scale;
  for (let row = 0, at = 0; row < scan.height; row++) {
    const down = row + 0.5 - scan.height / 2;
    const startX = sheet.width / 2 + ((0.5 - scan.width / 2) * cos + down * sin) / scale - 0.5;
    const startY = sheet.height / 2 + ((scan.width / 2 - 0.5) * sin + down * cos) / scale - 0.5;
    for (let column = 0; column < scan.width; column++, at += 3) {
      const x = startX + column * stepX;
      const y = startY + column * stepY;
      const left = Math.floor(x);
      const top = Math.floor(y);
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) {
        edgePixel(raster, x, y, lid, to, at);
        continue;
      }
      const rightShare = ((x - left) * 256) | 0;
      const lowerShare = ((y - top) * 256) | 0;
      const upper = (top * width + left) * 3;
      const lower = upper + width * 3;
      const a = (256 - rightShare) * (256 - lowerShare);
      const b = rightShare * (256 - lowerShare);
      const c = (256 - rightShare) * lowerShare;
      const d = rightShare * lowerShare;
      to[at] =
        (from[upper]! * a + from[upper + 3]! * b + from[lower]! * c + from[lower + 3]! * d + 32768) >> 16;
      to[at + 1] =
        (from[upper + 1]! * a + from[upper + 4]! * b + from[lower + 1]! * c + from[lower + 4]! * d + 32768) >>
        16;
      to[at + 2] =
        (from[upper + 2]! * a + from[upper + 5]! * b + from[lower + 2]! * c + from[lower + 5]! * d + 32768) >>
        16;
    }
  }
  return { width: scan.width, height: scan.height, channels: 3, data: to };
}

/** At the edge of the sheet: the lid with the shadow of the sheet on it, covered by as much of the sheet as lies there. */
function edgePixel(raster: Raster, x: number, y: number, lid: Lid, to: Uint8Array, at: number): void {
  const { width, height, data } = raster;
  const outside = Math.max(-0.5 - x, -0.5 - y, x - width + 0.5, y - height + 0.5);
  const near = Math.min(1, Math.max(0, 1 - outside / lid.shadowPx));
  const beyond = lid.grey - lid.shadow * near * near;
  const cover = Math.min(1, Math.max(0, 0.5 - outside));
  const column = Math.min(width - 1, Math.max(0, Math.round(x)));
  const row = Math.min(height - 1, Math.max(0, Math.round(y)));
  const from = (row * width + column) * 3;
  for (let channel = 0; channel < 3; channel++) {
    to[at + channel] = Math.round(beyond + (data[from + channel]! - beyond) * cover);
  }
}
