import type { Raster } from '../../shared/imaging/raster.ts';
import type { Box } from '../../shared/model/region.ts';
import { MM_PER_INCH } from '../../shared/model/units.ts';
import type { PressedDocument, PressedLine, PressedMark } from './document.ts';
import { drawSignature, drawStamp } from './ornaments.ts';
import { NAMES } from './people.ts';
import { between, gaussian, partSeed, pick, type Random, seeded, wholeBetween } from './seed.ts';
import { openSheet, type Sheet } from './sheet.ts';

const INKS = ['#2b3f9a', '#8c2f3a', '#38604a', '#5a3a8c', '#c0303c', '#1f6fae'] as const;
const PENS = ['#1c2f7c', '#2346b0', '#16204f'] as const;
/** Runs of print that are shorter than this are no place for a mark. */
const LEAST_LINE_MM = 18;
/** How unevenly a pad gives its ink, as a deviation of its density, and in patches of what size. */
const MOTTLING = 0.16;
const PATCH_MM = 1.1;

/**
 * A drawn sheet with a stamp, and on every second one a pen as well, set over its print as an office does it: the ink
 * takes away a share of the light that the print beneath gives back, so the two multiply.
 */
export function markedOverText(sheet: PressedDocument, seed: number): PressedDocument {
  const random = seeded(partSeed(seed, 'over text'));
  const stamped = laidOver(sheet, random, stampSheet(random, sheet.dpi), 'stamp');
  return random() < 0.5 ? stamped : laidOver(stamped, random, penSheet(random, sheet.dpi), 'signature');
}

/** The middle of some long run of print, off it by up to `off` of the mark. */
export function placeOverText(
  { raster, lines, dpi }: PressedDocument,
  random: Random,
  { width, height }: Pick<Box, 'width' | 'height'>,
): Box | null {
  const long = lines.filter(({ box }) => box.width * MM_PER_INCH >= LEAST_LINE_MM * dpi);
  if (long.length === 0 || width > raster.width || height > raster.height) return null;
  const { box }: PressedLine = pick(random, long);
  const x = box.x + between(random, 0.15, 0.85) * box.width - width / 2;
  const y = box.y + box.height / 2 + between(random, -0.25, 0.25) * height - height / 2;
  const within = (start: number, length: number, whole: number) =>
    Math.round(Math.max(0, Math.min(whole - length, start)));
  return { x: within(x, width, raster.width), y: within(y, height, raster.height), width, height };
}

function laidOver(
  sheet: PressedDocument,
  random: Random,
  mark: PressedDocument,
  kind: PressedMark['kind'],
): PressedDocument {
  const place = placeOverText(sheet, random, mark.raster);
  if (place === null) return sheet;
  const raster = multiplied(sheet.raster, mark.raster, place, mottled(random, mark));
  return { ...sheet, raster, marks: [...sheet.marks, { kind, box: place }] };
}

/** A stamp by itself, on white. */
function stampSheet(random: Random, dpi: number): PressedDocument {
  const ink = pick(random, INKS);
  const place = pick(random, NAMES.en.places);
  if (random() < 0.5) return boxStamp(random, dpi, ink, place);
  const radiusMm = between(random, 12, 17);
  const sheet = openSheet(2 * radiusMm + 2, 2 * radiusMm + 2, dpi, '#ffffff');
  const words = { around: 'REGISTRY OFFICE', below: 'SEALED', middle: place };
  drawStamp(sheet, random, radiusMm + 1, radiusMm + 1, radiusMm, ink, words);
  return sheet.finish(null);
}

/** What offices set on what comes in: a frame with a word and a date. */
function boxStamp(random: Random, dpi: number, ink: string, place: string): PressedDocument {
  const sheet: Sheet = openSheet(48, 26, dpi, '#ffffff');
  const { ctx, px } = sheet;
  ctx.translate(px(24), px(13));
  ctx.rotate(between(random, -0.12, 0.12));
  ctx.translate(-px(24), -px(13));
  ctx.globalAlpha = between(random, 0.65, 0.9);
  ctx.strokeStyle = ink;
  ctx.lineWidth = px(between(random, 0.35, 0.7));
  ctx.strokeRect(px(4), px(4), px(40), px(18));
  const day = `${wholeBetween(random, 1, 28)} ${pick(random, ['JAN', 'MAR', 'JUN', 'OCT'])} ${wholeBetween(random, 2012, 2025)}`;
  const middle = { xMm: 24, align: 'centre', colour: ink } as const;
  sheet.print(pick(random, ['RECEIVED', 'COPY', 'PAID', 'ENTERED']), {
    ...middle,
    yMm: 10.5,
    face: 'sans-bold',
    sizePt: 14,
  });
  sheet.print(day, { ...middle, yMm: 15.5, face: 'typewriter-bold', sizePt: 10 });
  sheet.print(place, { ...middle, yMm: 20, face: 'sans', sizePt: 9 });
  return sheet.finish(null);
}

function penSheet(random: Random, dpi: number): PressedDocument {
  const sheet = openSheet(48, 20, dpi, '#ffffff');
  drawSignature(sheet, random, {
    xMm: 4,
    yMm: 13,
    widthMm: between(random, 26, 38),
    heightMm: between(random, 8, 11),
    ink: pick(random, PENS),
  });
  return sheet.finish(null);
}

/** By how much the density of the ink differs from place to place: 1 where it is what was drawn. */
function mottled(random: Random, { raster, dpi }: PressedDocument): Float32Array {
  const side = (PATCH_MM * dpi) / MM_PER_INCH;
  const columns = Math.ceil(raster.width / side) + 2;
  const rows = Math.ceil(raster.height / side) + 2;
  const lattice = Float32Array.from({ length: columns * rows }, () => 1 + MOTTLING * gaussian(random));
  const shares = new Float32Array(raster.width * raster.height);
  for (let y = 0, at = 0; y < raster.height; y++) {
    const row = Math.floor(y / side);
    const below = y / side - row;
    for (let x = 0; x < raster.width; x++, at++) {
      const column = Math.floor(x / side);
      const right = x / side - column;
      const from = row * columns + column;
      const above = lattice[from]! * (1 - right) + lattice[from + 1]! * right;
      const under = lattice[from + columns]! * (1 - right) + lattice[from + columns + 1]! * right;
      shares[at] = Math.max(0, above * (1 - below) + under * below);
    }
  }
  return shares;
}

function multiplied(paper: Raster, ink: Raster, place: Box, shares: Float32Array): Raster {
  const data = Uint8Array.from(paper.data);
  for (let row = 0; row < place.height; row++) {
    for (let column = 0; column < place.width; column++) {
      const from = row * ink.width + column;
      const to = ((place.y + row) * paper.width + place.x + column) * 3;
      for (let channel = 0; channel < 3; channel++) {
        const passed = ink.data[from * 3 + channel]! / 255;
        if (passed < 1) data[to + channel] = Math.round(data[to + channel]! * passed ** shares[from]!);
      }
    }
  }
  return { ...paper, data };
}
