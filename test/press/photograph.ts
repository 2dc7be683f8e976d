import type { Raster } from '../../shared/imaging/raster.ts';
import { inverse, mapPoint, quadToQuad, rectangle } from '../../shared/imaging/registration/homography.ts';
import { warp } from '../../shared/imaging/registration/warp.ts';
import type { Corners, Homography, Point } from '../../shared/model/reference/recognition.ts';
import type { Box } from '../../shared/model/region.ts';
import { MM_PER_INCH } from '../../shared/model/units.ts';
import type { PressedDocument } from './document.ts';
import { blurred, expose } from './scan-optics.ts';
import { between, partSeed, type Random, seeded } from './seed.ts';

export interface PhotographOptions {
  readonly seed: number;
  /** Size of the picture, px. */
  readonly widthPx?: number;
  readonly heightPx?: number;
  /** How far the corners stray from a rectangle, as a share of the sheet's sides. */
  readonly slant?: number;
  /** Largest turn of the sheet, degrees to either side. */
  readonly turnDeg?: number;
  /** Share of the picture's width or height that the sheet takes up. */
  readonly fill?: number;
}

/** A photograph of a sheet, and where its corners lie. */
export interface Photograph {
  readonly raster: Raster;
  /** Top left, top right, bottom right, bottom left of the sheet, px of the picture. */
  readonly corners: Corners;
}

/** Photographs a sheet on a table by hand: slantwise, in the light of a window, a little out of focus. */
export function photograph(document: PressedDocument, options: PhotographOptions): Photograph {
  const random = seeded(partSeed(options.seed, 'photograph'));
  const width = options.widthPx ?? 2000;
  const height = options.heightPx ?? 1500;
  const { raster: sheet } = document;
  const corners = cornersOf(random, sheet, { width, height }, options);
  const toSheet = quadToQuad(corners, rectangle(sheet.width, sheet.height))!;
  const table = tableOf(random, width, height);
  const seen = warp(sheet, toSheet, width, height);
  const inside = insideOf(toSheet, sheet);
  const light = lightOf(random, width, height);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      const share = inside(x + 0.5, y + 0.5);
      const lit = light(x, y);
      for (let channel = 0; channel < 3; channel++) {
        const value = share * seen.data[at + channel]! + (1 - share) * table[at + channel]!;
        seen.data[at + channel] = Math.max(0, Math.min(255, Math.round(value * lit[channel]!)));
      }
    }
  }
  const soft = blurred(seen, between(random, 0.6, 1));
  expose(soft, random, 0.96, between(random, 2, 5));
  return { raster: soft, corners };
}

function cornersOf(
  random: Random,
  sheet: Raster,
  picture: { readonly width: number; readonly height: number },
  { slant = 0.06, turnDeg = 8, fill = 0.8 }: PhotographOptions,
): Corners {
  const angle = (between(random, -turnDeg, turnDeg) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const spanX = sheet.width * cos + sheet.height * Math.abs(sin);
  const spanY = sheet.height * cos + sheet.width * Math.abs(sin);
  const scale = fill * Math.min(picture.width / spanX, picture.height / spanY);
  const corner = (x: number, y: number): Point => {
    const right = (x + between(random, -slant, slant)) * sheet.width * scale;
    const down = (y + between(random, -slant, slant)) * sheet.height * scale;
    return {
      x: picture.width / 2 + right * cos - down * sin,
      y: picture.height / 2 + right * sin + down * cos,
    };
  };
  return [corner(-0.5, -0.5), corner(0.5, -0.5), corner(0.5, 0.5), corner(-0.5, 0.5)];
}

/** How much of a pixel the sheet covers, by where it lies on it. */
function insideOf(toSheet: Homography, { width, height }: Raster) {
  const back = inverse(toSheet)!;
  const middle = mapPoint(back, width / 2, height / 2);
  const step = mapPoint(toSheet, middle.x + 1, middle.y);
  const perPixel = Math.hypot(step.x - width / 2, step.y - height / 2);
  return (x: number, y: number) => {
    const at = mapPoint(toSheet, x, y);
    const margin = Math.min(at.x, at.y, width - at.x, height - at.y) / perPixel;
    return Math.max(0, Math.min(1, margin + 0.5));
  };
}

/** A table of one colour with the grain of wood or cloth. */
function tableOf(random: Random, width: number, height: number): Uint8Array {
  const colour = [between(random, 40, 150), between(random, 40, 130), between(random, 30, 120)];
  const grain = between(random, 3, 10);
  const [across, down] = [between(random, 0.01, 0.05), between(random, 0.1, 0.5)];
  const data = new Uint8Array(width * height * 3);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      const vein = grain * Math.sin(across * x + down * y + 2 * Math.sin(0.013 * y));
      for (let channel = 0; channel < 3; channel++) data[at + channel] = Math.round(colour[channel]! + vein);
    }
  }
  return data;
}

/** Light that falls off from one side, warm or cold. */
function lightOf(random: Random, width: number, height: number) {
  const angle = between(random, 0, 2 * Math.PI);
  const fall = between(random, 0.1, 0.4);
  const warmth = between(random, -0.06, 0.06);
  return (x: number, y: number) => {
    const along = ((x / width - 0.5) * Math.cos(angle) + (y / height - 0.5) * Math.sin(angle)) * fall;
    const light = 0.92 - along;
    return [light * (1 + warmth), light, light * (1 - warmth)] as const;
  };
}

/** The resolution at which a photograph shows the middle of a sheet, dots per inch. */
export function dpiOf({ corners: [a, b] }: Photograph, widthMm: number): number {
  return (Math.hypot(b.x - a.x, b.y - a.y) * MM_PER_INCH) / widthMm;
}

/** A photograph as a page of its own: boxes follow the sheet, letters stand as they do in its middle. */
export function photographed(document: PressedDocument, options: PhotographOptions): PressedDocument {
  const { raster, corners } = photograph(document, options);
  return asPictured(document, { raster, corners });
}

/** A document as it stands in a picture with its corners there. */
export function asPictured(document: PressedDocument, { raster, corners }: Photograph): PressedDocument {
  const sheet = rectangle(document.raster.width, document.raster.height);
  const map = inverse(quadToQuad(corners, sheet)!)!;
  const boxOf = ({ x, y, width, height }: Box): Box => {
    const places = rectangle(width, height).map((corner) => mapPoint(map, x + corner.x, y + corner.y));
    const left = Math.floor(Math.min(...places.map((place) => place.x)));
    const top = Math.floor(Math.min(...places.map((place) => place.y)));
    const right = Math.ceil(Math.max(...places.map((place) => place.x)));
    const bottom = Math.ceil(Math.max(...places.map((place) => place.y)));
    return { x: left, y: top, width: right - left, height: bottom - top };
  };
  const dpi = dpiOf({ raster, corners }, document.widthMm);
  const [a, b] = corners;
  return {
    ...document,
    raster,
    dpi,
    widthMm: (raster.width * MM_PER_INCH) / dpi,
    heightMm: (raster.height * MM_PER_INCH) / dpi,
    tiltDeg: (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI,
    lines: document.lines.map((line) => {
      const { x, y } = mapPoint(map, line.origin.xPx, line.origin.yPx);
      const sizePx = (line.sizePx * dpi) / document.dpi;
      return { ...line, box: boxOf(line.box), sizePx, origin: { xPx: x, yPx: y } };
    }),
    fields: document.fields.map((field) => ({ ...field, box: boxOf(field.box) })),
    marks: document.marks.map((mark) => ({ ...mark, box: boxOf(mark.box) })),
  };
}
