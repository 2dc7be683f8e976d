import type { Likeness } from '../../model/reference/recognition.ts';
import type { Box } from '../../model/region.ts';
import type { Raster } from '../raster.ts';
import { toLab } from '../registration/lab.ts';
import { quantile } from '../robust.ts';
import { pairsOf, spreadOf } from './likeness-among.ts';

/** Mean of a part in sRGB, 0..255 by channel. */
export type Mean = readonly [red: number, green: number, blue: number];

export type Lab = readonly [l: number, a: number, b: number];

/** Grey levels of three that paper is brought to: what most scanners give. */
const WHITE = 240;
/** Cells lighter than this share of all are taken for paper. */
const PAPER_QUANTILE = 0.8;

/** Mean colour of a part of a picture that lies within it. */
export function meanColour({ width, data }: Raster, part: Box): Mean {
  const sums = [0, 0, 0];
  for (let row = part.y; row < part.y + part.height; row++) {
    for (let at = 3 * (row * width + part.x), end = at + 3 * part.width; at < end; at += 3) {
      sums[0]! += data[at]!;
      sums[1]! += data[at + 1]!;
      sums[2]! += data[at + 2]!;
    }
  }
  const count = part.width * part.height;
  return [sums[0]! / count, sums[1]! / count, sums[2]! / count];
}

/** The colour of the paper: the mean of the lightest parts. */
export function paperColour(means: readonly Mean[]): Mean {
  const light = means.map(lightnessOf);
  const least = quantile(light, PAPER_QUANTILE);
  const lightest = means.filter((_, at) => light[at]! >= least);
  const mean = (channel: 0 | 1 | 2) =>
    lightest.reduce((sum, colour) => sum + colour[channel], 0) / lightest.length;
  return [mean(0), mean(1), mean(2)];
}

const lightnessOf = ([red, green, blue]: Mean) => red + green + blue;

/** A colour as it would be on white paper. */
export function onWhite(colour: Mean, paper: Mean): Lab {
  const [red, green, blue] = colour.map((value, at) => bounded((value * WHITE) / Math.max(1, paper[at]!)));
  return toLab(red!, green!, blue!);
}

/** A colour as it is. */
export function asSeen([red, green, blue]: Mean): Lab {
  return toLab(bounded(red), bounded(green), bounded(blue));
}

function bounded(value: number): number {
  return Math.max(0, Math.min(255, Math.round(value)));
}

/** CIE76 with lightness at half its weight: lamps and exposures differ more in light than in hue. */
export function colourDifference(one: Lab, other: Lab): number {
  return Math.hypot((one[0] - other[0]) / 2, one[1] - other[1], one[2] - other[2]);
}

/** A colour against those of the specimens at the same place. */
export function colourAmong(
  colour: Lab,
  specimens: readonly { readonly id: string; readonly colour: Lab }[],
) {
  const [nearest] = specimens
    .map(({ id, colour: theirs }) => ({ specimen: id, deltaE: colourDifference(colour, theirs) }))
    .sort((a, b) => a.deltaE - b.deltaE);
  const usual: Likeness['usual'] = spreadOf(
    pairsOf(specimens).map(([one, other]) => colourDifference(one.colour, other.colour)),
  );
  return nearest ? { ...nearest, usual } : null;
}
