import type { Box } from '../../model/region.ts';
import type { TraceOutcome } from '../../model/traces.ts';
import type { ReadLine } from '../../model/words.ts';
import type { GreyRaster } from '../raster.ts';
import {
  type CommonSpectrum,
  commonSpectrum,
  FINEST,
  type Frequency,
  frequencyAt,
  standsOut,
  weakerOf,
} from '../spectrum/common-peaks.ts';
import { redAgainstGreen } from '../spectrum/red-against-green.ts';
import { spreadTiles } from '../spectrum/tile-places.ts';
import { TILE_PX, type TilePlace, tileSpectra } from '../spectrum/tile-spectra.ts';
import type { Detector, TracePage } from './detector.ts';
import { textArea } from './text-area.ts';

/** Frequencies that are looked at, in cycles to a tile. */
interface Span {
  readonly coarsest: number;
  readonly finest: number;
}

/** Tiles both ways at most, over the whole picture. */
const MOST_TILES = 8;
/** Tiles on the document, and beside it, at least. */
const LEAST_TILES = 5;
/** Share of a tile that text area covers, on the document at least and beside it at most. */
const ON_DOCUMENT = 0.6;
const BESIDE_DOCUMENT = 0.1;
/** Lines that count as text: specks on a table are read as a letter or two. */
const LEAST_LETTERS = 4;
const LEAST_CONFIDENCE = 0.5;
/** A picture taken slantwise shifts the grid's frequency from tile to tile by about so much. */
const REACH = 2;
/**
 * Share of the tiles that has the grid, on the document and beside it: a border of line art runs along two sides in each
 * direction and so is in half of the tiles beside the text.
 */
const SHARE = 0.7;
/** Coarser than 8 px are letters, rules, guilloches and the weave of cloth. */
const IN_LIGHT: Span = { coarsest: 16, finest: FINEST };
/**
 * Fringes of colour are coarser, as a camera sees each colour at every other pixel only, and print has none of them up to
 * 21 px; a JPEG file keeps colour at half the fineness.
 */
const IN_COLOUR: Span = { coarsest: 6, finest: 30 };
/** Lines that are printed farther apart have overtones as fine as a grid: where the root is there as well, it is no grid. */
const OVERTONES = [2, 3] as const;
/** JPEG files have a grid of their own, of 8 px both ways: its frequencies, and so far off them. */
const JPEG_STEP = TILE_PX / 8;
const NEAR_JPEG = 1;

/**
 * One fine grid over the whole picture, on the document and beside it alike: the pixels of a screen, or what a camera
 * makes of them. Paper lies on a table that has no such grid.
 */
export const screenRecapture: Detector = { id: 'screen-recapture', look };

function look({ page, raster, grey, text }: TracePage): TraceOutcome {
  if (page.storage === 'drawn' || page.storage === 'bilevel') return { applies: false, reason: page.storage };
  const lines = (text?.lines ?? []).filter(isText);
  const area = lines.length === 0 ? null : textArea(lines, grey);
  const light = gridOf(grey, area, IN_LIGHT);
  const colour = raster.channels === 3 ? gridOf(redAgainstGreen(raster), area, IN_COLOUR) : null;
  const found = [light, colour].filter((each) => each !== null);
  if (found.length === 0) return { applies: false, reason: 'too-little' };
  const { at, power, on, beside } = found.reduce((best, each) => (each.power > best.power ? each : best));
  const measures = {
    pitch: TILE_PX / Math.max(1, Math.hypot(at.across, at.down)),
    times: 2 ** power,
    on,
    beside,
    across: at.across,
    down: at.down,
    inColour: colour !== null && power === colour.power ? 1 : 0,
  };
  const box = { x: 0, y: 0, width: grey.width, height: grey.height };
  return { applies: true, tests: 1, candidates: [{ box, score: power, measures }], measures };
}

/** The grid that stands out most, on the document and beside it; null when there is too little of either. */
function gridOf(grey: GreyRaster, area: Box | null, span: Span) {
  const tiles = spreadTiles(grey, { x: 0, y: 0, width: grey.width, height: grey.height }, MOST_TILES);
  const read = area && sidesOf(tiles, area);
  // Where a grid makes text unreadable, the document is taken to lie in the middle.
  const { on, beside } = read && read.on.length >= LEAST_TILES ? read : sidesOf(tiles, middleOf(grey));
  if (on.length < LEAST_TILES || beside.length < LEAST_TILES) return null;
  const [one, other] = [on, beside].map((some) =>
    commonSpectrum(tileSpectra(grey, some), { reach: REACH, share: SHARE }),
  );
  return { ...findGrid(weakerOf(one!, other!), span), on: on.length, beside: beside.length };
}

function isText({ text, confidence }: ReadLine): boolean {
  return confidence >= LEAST_CONFIDENCE && text.replaceAll(' ', '').length >= LEAST_LETTERS;
}

/** Half the width and half the height of a picture, in its middle. */
function middleOf({ width, height }: GreyRaster): Box {
  return { x: width / 4, y: height / 4, width: width / 2, height: height / 2 };
}

/** Tiles that lie on an area, and those that lie beside it. */
function sidesOf(tiles: readonly TilePlace[], area: Box) {
  return {
    on: tiles.filter((tile) => shareWithin(tile, area) >= ON_DOCUMENT),
    beside: tiles.filter((tile) => shareWithin(tile, area) <= BESIDE_DOCUMENT),
  };
}

function shareWithin({ x, y }: TilePlace, area: Box): number {
  const across = Math.min(x + TILE_PX, area.x + area.width) - Math.max(x, area.x);
  const down = Math.min(y + TILE_PX, area.y + area.height) - Math.max(y, area.y);
  return (Math.max(0, across) * Math.max(0, down)) / (TILE_PX * TILE_PX);
}

/** The frequency that stands out most. */
function findGrid(spectrum: CommonSpectrum, { coarsest, finest }: Span): { at: Frequency; power: number } {
  let found: { at: Frequency; power: number } = { at: { across: 0, down: 0 }, power: 0 };
  for (let place = 0; place < spectrum.powers.length; place++) {
    const at = frequencyAt(place);
    const radius = Math.hypot(at.across, at.down);
    if (radius < coarsest || radius > finest || isOfJpeg(at)) continue;
    if (spectrum.powers[place]! - spectrum.usual <= found.power) continue;
    const power =
      standsOut(spectrum, at) - Math.max(0, ...OVERTONES.map((times) => rootOf(spectrum, at, times)));
    if (power > found.power) found = { at, power };
  }
  return found;
}

/** How far the frequency stands out that this one would be an overtone of. */
function rootOf(spectrum: CommonSpectrum, { across, down }: Frequency, times: number): number {
  return standsOut(spectrum, { across: Math.round(across / times), down: Math.round(down / times) });
}

function isOfJpeg({ across, down }: Frequency): boolean {
  return isNearStep(across) && isNearStep(down);
}

function isNearStep(cycles: number): boolean {
  return Math.abs(cycles - JPEG_STEP * Math.round(cycles / JPEG_STEP)) <= NEAR_JPEG + REACH;
}
