import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Raster } from '../../../shared/imaging/raster.ts';
import type { Box } from '../../../shared/model/region.ts';
import type { PressedDocument } from '../document.ts';
import { type Face, familyOf } from '../faces.ts';
import { copyOf, widened } from '../patch.ts';
import { gaussian, partSeed, seeded } from '../seed.ts';
import { union } from '../sheet.ts';
import { type Altered, lineOf, MARGIN_PX, rewritten } from './altered.ts';
import { cover } from './erase.ts';

/** Black of the press's scanner, where retyped ink should be to look alike. */
const INK_GREY = 36;

export interface RetypeOptions {
  /** Paper from beside the word and noise like that of the scan, instead of flat paint and clean letters. */
  readonly matchGrain?: boolean;
  /** Deviation of the noise put on, in grey levels. */
  readonly grain?: number;
  readonly seed?: number;
  readonly face?: Face;
  /** Size of the new type as a share of the old. */
  readonly sizeShare?: number;
  /** How far the new word stands from where the old one stood. */
  readonly downPx?: number;
  readonly rightPx?: number;
}

/** Takes a field's text away and sets other text in its place, as an image editor does. */
export function retypeWord(
  document: PressedDocument,
  field: string,
  text: string,
  options: RetypeOptions = {},
): Altered {
  const line = lineOf(document, field);
  const raster = copyOf(document.raster);
  const old = widened(line.box, MARGIN_PX, raster);
  cover(raster, old, options.matchGrain ?? false);
  const sizePx = line.sizePx * (options.sizeShare ?? 1);
  const face = options.face ?? line.face;
  const xPx = line.origin.xPx + (options.rightPx ?? 0);
  const yPx = line.origin.yPx + (options.downPx ?? 0);
  const probe = createCanvas(1, 1).getContext('2d');
  probe.font = `${sizePx}px ${familyOf(face)}`;
  const widthPx = probe.measureText(text).width;
  const area = widened(
    { x: xPx, y: yPx - sizePx, width: widthPx, height: sizePx * 1.35 },
    MARGIN_PX * 2,
    raster,
  );
  const ink = typeset(area, text, `${sizePx}px ${familyOf(face)}`, xPx, yPx, document.tiltDeg);
  const grain = (options.matchGrain ?? false) ? (options.grain ?? 4) : 0;
  blend(raster, area, ink, grain, options.seed ?? 1);
  const box = widened({ x: xPx, y: yPx - sizePx * 0.8, width: widthPx, height: sizePx }, 0, raster);
  const altered = { ...line, text, box, face, sizePx, origin: { xPx, yPx } };
  return {
    document: rewritten({ ...document, raster }, line, text, box, altered),
    region: union(old, box),
    kind: options.matchGrain ? 'retype-matched' : 'retype',
  };
}

/** Cover of the ink over an area, 0..255, softened like print in a scan. */
function typeset(
  area: Box,
  text: string,
  font: string,
  xPx: number,
  yPx: number,
  tiltDeg: number,
): Uint8Array {
  const ctx: SKRSContext2D = createCanvas(area.width, area.height).getContext('2d');
  ctx.font = font;
  ctx.translate(xPx - area.x, yPx - area.y);
  ctx.rotate((tiltDeg * Math.PI) / 180);
  ctx.fillText(text, 0, 0);
  const rgba = ctx.getImageData(0, 0, area.width, area.height).data;
  const cover = new Uint8Array(area.width * area.height);
  for (let at = 0; at < cover.length; at++) cover[at] = rgba[at * 4 + 3]!;
  return softened(cover, area.width);
}

function softened(cover: Uint8Array, width: number): Uint8Array {
  const pass = (from: Uint8Array, step: number) =>
    Uint8Array.from(from, (here, at) => ((from[at - step] ?? 0) + 2 * here + (from[at + step] ?? 0)) >> 2);
  return pass(pass(cover, 1), width);
}

function blend(raster: Raster, area: Box, cover: Uint8Array, grain: number, seed: number): void {
  const random = seeded(partSeed(seed, 'retype'));
  for (let row = 0, at = 0; row < area.height; row++) {
    for (let column = 0; column < area.width; column++, at++) {
      const share = cover[at]! / 255;
      if (share === 0) continue;
      const noise = grain === 0 ? 0 : gaussian(random) * grain * share;
      const first = ((area.y + row) * raster.width + area.x + column) * 3;
      for (let sample = first; sample < first + 3; sample++) {
        const value = raster.data[sample]! * (1 - share) + INK_GREY * share + noise;
        raster.data[sample] = Math.max(0, Math.min(255, Math.round(value)));
      }
    }
  }
}
