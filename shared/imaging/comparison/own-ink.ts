import type { Box } from '../../model/region.ts';
import type { GreyRaster } from '../raster.ts';
import { quantile } from '../robust.ts';

/** A part of a picture, without what belongs to something else. */
export interface InkPlace {
  readonly part: Box;
  readonly without: readonly Box[];
}

/** The paper is as light as this share of a face or lighter, print and entries covering less. */
const PAPER_QUANTILE = 0.8;
/** Every so many pixels along both axes tell the paper of a face. */
const PAPER_STEP = 8;
/** Grain, and the paper of one scan against that of another, stay below this, grey levels. */
const GRAIN = 24;

/**
 * What is common to pictures of one face: at each pixel the lightest, and of that the darkest round it, so that lines
 * that lie half a pixel apart are common too. Relative to the paper of each, as depth below it.
 */
export interface CommonPrint {
  readonly width: number;
  readonly height: number;
  readonly depth: Uint8Array;
}

/** Lightness of the paper of a face. */
export function paperOf({ width, height, data }: GreyRaster): number {
  const sample: number[] = [];
  for (let y = 0; y < height; y += PAPER_STEP) {
    for (let x = 0; x < width; x += PAPER_STEP) sample.push(data[y * width + x]!);
  }
  return quantile(sample, PAPER_QUANTILE);
}

/** What all of these pictures, of one size, have in print. */
export function commonPrint(greys: readonly GreyRaster[]): CommonPrint {
  const { width, height } = greys[0]!;
  const papers = greys.map(paperOf);
  const least = new Uint8Array(width * height).fill(255);
  for (const [which, { data }] of greys.entries()) {
    const paper = papers[which]!;
    for (let at = 0; at < least.length; at++) {
      const depth = Math.max(0, paper - data[at]!);
      if (depth < least[at]!) least[at] = depth;
    }
  }
  return { width, height, depth: darkestRound(darkestRound(least, width, 1), width, width) };
}

/** At each pixel the darkest of it and its two neighbours along an axis. */
function darkestRound(depth: Uint8Array, width: number, step: number): Uint8Array {
  const darkest = depth.slice();
  for (let at = 0; at < depth.length; at++) {
    const isFirst = step === 1 ? at % width === 0 : at < step;
    const isLast = step === 1 ? at % width === width - 1 : at + step >= depth.length;
    const before = isFirst ? 0 : depth[at - step]!;
    const after = isLast ? 0 : depth[at + step]!;
    darkest[at] = Math.max(depth[at]!, before, after);
  }
  return darkest;
}

/**
 * Share of a place in which a picture has ink that is not common print, or any ink when none is common; null when too little of it is left to look at.
 */
export function ownInk(
  grey: GreyRaster,
  common: CommonPrint | null,
  { part, without }: InkPlace,
  paper: number,
): number | null {
  let [seen, inked] = [0, 0];
  for (let y = part.y; y < part.y + part.height; y++) {
    for (let x = part.x; x < part.x + part.width; x++) {
      if (without.some((box) => holds(box, x, y))) continue;
      seen++;
      const at = y * grey.width + x;
      if (paper - grey.data[at]! - (common?.depth[at] ?? 0) > GRAIN) inked++;
    }
  }
  return seen < LEAST_SEEN * part.width * part.height ? null : inked / seen;
}

/** Of a place of which more than this belongs to something else nothing is said. */
const LEAST_SEEN = 0.4;

function holds({ x, y, width, height }: Box, px: number, py: number): boolean {
  return px >= x && px < x + width && py >= y && py < y + height;
}
