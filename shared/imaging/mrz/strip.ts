import type { GreyRaster, Raster } from '../raster.ts';

/** Where a strip lies on the page: its middle line starts at `x`, `y` and runs along the unit vector `ux`, `uy`. */
export interface StripFrame {
  readonly x: number;
  readonly y: number;
  readonly ux: number;
  readonly uy: number;
  /** Page pixels per pixel of the strip. */
  readonly scale: number;
  /** Size of the strip, its own pixels. */
  readonly width: number;
  readonly height: number;
}

/** The point of the page under a point of the strip. */
export function onPage(frame: StripFrame, stripX: number, stripY: number): { x: number; y: number } {
  const along = stripX * frame.scale;
  const across = (stripY - frame.height / 2) * frame.scale;
  return {
    x: frame.x + along * frame.ux - across * frame.uy,
    y: frame.y + along * frame.uy + across * frame.ux,
  };
}

/** Longest strip that is read, its own pixels: three times a line of 44. Keeps a wrong guess cheap. */
const MOST_WIDTH = 4000;

/** Cuts a strip out of the page, straight, in grey; outside the page it repeats the edge. */
export function cutStrip(raster: Raster, frame: StripFrame, mostSamples = 3): GreyRaster {
  const width = Math.min(MOST_WIDTH, Math.ceil(frame.width));
  const { height, scale, ux, uy } = frame;
  const data = new Uint8Array(width * height);
  const samples = Math.min(mostSamples, Math.max(1, Math.ceil(scale / 1.2)));
  const corner = onPage(frame, 0, 0);
  const step = scale / samples;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let subY = 0; subY < samples; subY++) {
        const across = (y * samples + subY + 0.5) * step;
        for (let subX = 0; subX < samples; subX++) {
          const along = (x * samples + subX + 0.5) * step;
          sum += greyAt(
            raster,
            corner.x + along * ux - across * uy - 0.5,
            corner.y + along * uy + across * ux - 0.5,
          );
        }
      }
      data[y * width + x] = sum / (samples * samples);
    }
  }
  return { width, height, channels: 1, data };
}

/** Grey between four pixels. */
function greyAt({ data, width, height, channels }: Raster, x: number, y: number): number {
  const left = x < 0 ? 0 : x > width - 1.001 ? Math.max(0, width - 1.001) : x;
  const top = y < 0 ? 0 : y > height - 1.001 ? Math.max(0, height - 1.001) : y;
  const x0 = left | 0;
  const y0 = top | 0;
  const fx = left - x0;
  const fy = top - y0;
  const at = (y0 * width + x0) * channels;
  const right = x0 + 1 < width ? channels : 0;
  const below = y0 + 1 < height ? width * channels : 0;
  const upper = greyOf(data, at, channels) * (1 - fx) + greyOf(data, at + right, channels) * fx;
  const lower =
    greyOf(data, at + below, channels) * (1 - fx) + greyOf(data, at + below + right, channels) * fx;
  return upper * (1 - fy) + lower * fy;
}

function greyOf(data: Uint8Array, at: number, channels: 1 | 3): number {
  return channels === 1 ? data[at]! : (data[at]! * 77 + data[at + 1]! * 150 + data[at + 2]! * 29) / 256;
}

/** Columns that share one background level. */
const BLOCK_PX = 48;

/** Share of the darkest pixels that is taken for solid ink: strokes cover about 12 % of a strip. */
const INK_QUANTILE = 0.03;

/** The background is the level that this share of a block's pixels is darker than. */
const PAPER_QUANTILE = 0.75;

/** How dark each pixel is between the paper around it (0) and the strip's ink (255). */
export function darkness(strip: GreyRaster): Uint8Array {
  const { width, height, data } = strip;
  const ink = quantile(histogram(strip, 0, width), INK_QUANTILE);
  const out = new Uint8Array(data.length);
  for (let from = 0; from < width; from += BLOCK_PX) {
    const to = Math.min(width, from + BLOCK_PX);
    const paper = quantile(histogram(strip, from - BLOCK_PX, to + BLOCK_PX), PAPER_QUANTILE);
    const gain = 255 / Math.max(12, paper - ink);
    for (let y = 0; y < height; y++) {
      for (let at = y * width + from; at < y * width + to; at++) {
        out[at] = Math.min(255, Math.max(0, (paper - data[at]!) * gain));
      }
    }
  }
  return out;
}

function histogram({ data, width, height }: GreyRaster, from: number, to: number): Uint32Array {
  const counts = new Uint32Array(256);
  for (let y = 0; y < height; y++) {
    for (let x = Math.max(0, from); x < Math.min(width, to); x++) counts[data[y * width + x]!]!++;
  }
  return counts;
}

function quantile(counts: Uint32Array, share: number): number {
  let left = counts.reduce((sum, count) => sum + count, 0) * share;
  for (let level = 0; level < 256; level++) {
    left -= counts[level]!;
    if (left <= 0) return level;
  }
  return 255;
}
