import type { Raster } from '../../shared/imaging/raster.ts';
import { mapPoint, quadToQuad, rectangle } from '../../shared/imaging/registration/homography.ts';
import { warp } from '../../shared/imaging/registration/warp.ts';
import type { Corners, Homography, Point } from '../../shared/model/reference/recognition.ts';
import type { PressedDocument } from './document.ts';
import { asPictured } from './photograph.ts';
import { blurred, expose, sharpen } from './scan-optics.ts';
import { between, partSeed, pick, type Random, seeded } from './seed.ts';

/** A screen and the camera before it. */
interface Shot {
  readonly document: Raster;
  /** From the picture to the screen, in pixels of the screen. */
  readonly toScreen: Homography;
  /** Pixels of the document to one of the screen, where it stands there, and what lies round it. */
  readonly scale: number;
  readonly ground: number;
  /** Share of a pixel's pitch that its three stripes are lit over: across of each, and down of all. */
  readonly lit: { readonly across: number; readonly down: number };
  /** Deviation of the lens's blur, px of the picture. */
  readonly blurPx: number;
  /** Light of the whitest white, of 1. */
  readonly gain: number;
}

/** Pixels of the sensor to one of the picture: telephones keep fewer than they see. */
const SENSOR_TO_PICTURE = [1, 1.3, 1.6, 2] as const;
/** Deviation of the blur before a picture is reduced, for each step in pixels: too little, as most programs do. */
const BLUR_PER_STEP = 0.35;
/** Greys that viewers lay round a document. */
const GROUNDS = [40, 82, 128, 230] as const;
/** Harmonics of the screen's pitch that a camera may still see, across and down. */
const HARMONICS = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, -1],
  [2, 0],
] as const;
/** Within such a square the pitch of the screen hardly changes. */
const CELL_PX = 32;
/** Stripes are red, green, blue from left to right. */
const STRIPE_AT = [1 / 6, 1 / 2, 5 / 6] as const;
/** A camera sees one colour at each pixel: green, red, blue, green. */
const MOSAIC = [1, 0, 2, 1] as const;

/**
 * Photographs a document shown on a screen: each pixel of the screen three stripes of light with dark between, seen
 * slantwise by a camera with a lens, square pixels and a mosaic of colours. What it samples too coarsely turns into moiré.
 */
export function photographOfScreen(
  document: PressedDocument,
  options: { readonly seed: number; readonly widthPx: number; readonly heightPx: number },
): PressedDocument {
  const { seed, widthPx, heightPx } = options;
  const random = seeded(partSeed(seed, 'screen'));
  const finer = pick(random, SENSOR_TO_PICTURE);
  const sensor = { width: Math.round(finer * widthPx), height: Math.round(finer * heightPx) };
  // A page fills the height of a screen, a card less than its width.
  const isUpright = document.heightMm > document.widthMm;
  const shownPx = isUpright ? between(random, 900, 1500) : between(random, 800, 1700);
  const scale = Math.max(document.raster.width, document.raster.height) / shownPx;
  const shown = { width: document.raster.width / scale, height: document.raster.height / scale };
  const corners = cornersOf(random, shown, sensor.width, sensor.height);
  const taken = develop(
    {
      document: document.raster,
      toScreen: quadToQuad(corners, rectangle(shown.width, shown.height))!,
      scale,
      ground: linearOf(pick(random, GROUNDS)),
      lit: { across: between(random, 0.22, 0.3), down: between(random, 0.75, 0.92) },
      blurPx: between(random, 0.4, 0.9),
      gain: between(random, 0.7, 1.02),
    },
    sensor.width,
    sensor.height,
  );
  expose(taken, random, 0.95, between(random, 2, 5));
  sharpen(taken, between(random, 0.2, 0.8));
  const soft = finer > 1 ? blurred(taken, BLUR_PER_STEP * Math.sqrt(finer * finer - 1)) : taken;
  const raster = warp(soft, [finer, 0, 0, 0, finer, 0, 0, 0, 1], widthPx, heightPx);
  const [a, b, c, d] = corners.map(({ x, y }): Point => ({ x: x / finer, y: y / finer }));
  return asPictured(document, { raster, corners: [a!, b!, c!, d!] });
}

function cornersOf(
  random: Random,
  shown: { readonly width: number; readonly height: number },
  width: number,
  height: number,
): Corners {
  const angle = (between(random, -3, 3) * Math.PI) / 180;
  const scale = between(random, 0.78, 0.96) * Math.min(width / shown.width, height / shown.height);
  const corner = (x: number, y: number): Point => {
    const right = (x + between(random, -0.02, 0.02)) * shown.width * scale;
    const down = (y + between(random, -0.02, 0.02)) * shown.height * scale;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return { x: width / 2 + right * cos - down * sin, y: height / 2 + right * sin + down * cos };
  };
  return [corner(-0.5, -0.5), corner(0.5, -0.5), corner(0.5, 0.5), corner(-0.5, 0.5)];
}

/** What the sensor catches, one colour at each pixel, made whole by its neighbours. */
function develop(shot: Shot, width: number, height: number): Raster {
  const mosaic = new Float32Array(width * height);
  for (let top = 0; top < height; top += CELL_PX) {
    for (let left = 0; left < width; left += CELL_PX) exposeCell(shot, mosaic, width, height, left, top);
  }
  return demosaiced(mosaic, width, height);
}

function exposeCell(
  shot: Shot,
  mosaic: Float32Array,
  width: number,
  height: number,
  left: number,
  top: number,
): void {
  const { toScreen, gain } = shot;
  const at = mapPoint(toScreen, left, top);
  const right = mapPoint(toScreen, left + 1, top);
  const down = mapPoint(toScreen, left, top + 1);
  const [ux, vx] = [right.x - at.x, right.y - at.y];
  const [uy, vy] = [down.x - at.x, down.y - at.y];
  const swings = HARMONICS.map(([k, m]) => swingOf(shot, k * ux + m * vx, k * uy + m * vy, k, m));
  for (let y = top; y < Math.min(height, top + CELL_PX); y++) {
    for (let x = left; x < Math.min(width, left + CELL_PX); x++) {
      const colour = MOSAIC[2 * (y & 1) + (x & 1)]!;
      const u = at.x + (x - left) * ux + (y - top) * uy;
      const v = at.y + (x - left) * vx + (y - top) * vy;
      let light = 1;
      for (let which = 0; which < HARMONICS.length; which++) {
        const [k, m] = HARMONICS[which]!;
        light += swings[which]! * Math.cos(2 * Math.PI * (k * (u - STRIPE_AT[colour]!) + m * (v - 0.5)));
      }
      mosaic[y * width + x] = gain * Math.max(0, light) * shownAt(shot, u, v, colour);
    }
  }
}

/** How far a harmonic of the stripes, so many cycles to the pixel, swings the light after lens and pixel blurred it. */
function swingOf({ lit, blurPx }: Shot, fx: number, fy: number, k: number, m: number): number {
  const lens = Math.exp(-2 * Math.PI * Math.PI * blurPx * blurPx * (fx * fx + fy * fy));
  const share = (k === 0 ? 1 : 2 * sinc(k * lit.across)) * (m === 0 ? 1 : 2 * sinc(m * lit.down));
  return (k !== 0 && m !== 0 ? share / 2 : share) * lens * sinc(fx) * sinc(fy);
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

/** Linear light of one colour at a place of the screen. */
function shownAt({ document, scale, ground }: Shot, u: number, v: number, colour: number): number {
  const [x, y] = [Math.floor(u) * scale, Math.floor(v) * scale];
  const { width, height, data } = document;
  if (x < 0 || y < 0 || x + scale > width || y + scale > height) return ground;
  const [right, low] = [
    Math.min(width - 1, Math.ceil(x + scale) - 1),
    Math.min(height - 1, Math.ceil(y + scale) - 1),
  ];
  let sum = 0;
  let count = 0;
  for (let row = Math.floor(y); row <= low; row++) {
    for (let column = Math.floor(x); column <= right; column++, count++)
      sum += LINEAR[data[(row * width + column) * 3 + colour]!]!;
  }
  return sum / count;
}

const LINEAR = Float32Array.from({ length: 256 }, (_, value) => linearOf(value));

function linearOf(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function encoded(light: number): number {
  const share = light <= 0 ? 0 : light >= 1 ? 1 : light;
  return Math.round(255 * (share <= 0.0031308 ? 12.92 * share : 1.055 * share ** (1 / 2.4) - 0.055));
}

/** Each colour of a pixel from the pixels round it that saw that colour. */
function demosaiced(mosaic: Float32Array, width: number, height: number): Raster {
  const data = new Uint8Array(width * height * 3);
  const sums = new Float32Array(3);
  const weights = new Float32Array(3);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      sums.fill(0);
      weights.fill(0);
      for (let down = -1; down <= 1; down++) {
        const row = y + down;
        if (row < 0 || row >= height) continue;
        for (let right = -1; right <= 1; right++) {
          const column = x + right;
          if (column < 0 || column >= width) continue;
          const colour = MOSAIC[2 * (row & 1) + (column & 1)]!;
          const weight = (down === 0 ? 2 : 1) * (right === 0 ? 2 : 1);
          sums[colour]! += weight * mosaic[row * width + column]!;
          weights[colour]! += weight;
        }
      }
      for (let colour = 0; colour < 3; colour++)
        data[at + colour] = encoded(sums[colour]! / weights[colour]!);
    }
  }
  return { width, height, channels: 3, data };
}
