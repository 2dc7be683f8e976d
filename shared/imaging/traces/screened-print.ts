import type { TraceOutcome } from '../../model/traces.ts';
import { MM_PER_INCH } from '../../model/units.ts';
import type { ReadLine, ReadWord } from '../../model/words.ts';
import { median } from '../robust.ts';
import {
  type CommonSpectrum,
  commonSpectrum,
  FINEST,
  type Frequency,
  frequencyAt,
  placeOf,
  standsOut,
} from '../spectrum/common-peaks.ts';
import { spreadTiles } from '../spectrum/tile-places.ts';
import { TILE_PX, tileSpectra } from '../spectrum/tile-spectra.ts';
import type { Detector, TracePage } from './detector.ts';
import { textArea } from './text-area.ts';
import { zoneLinesOf } from './zone-lines.ts';

/** Letters of a machine-readable zone stand so far apart, and a line has so many (ICAO Doc 9303 parts 3 to 7). */
const LETTER_MM = 2.54;
const LINE_LETTERS = [30, 36, 44] as const;
/** Steps from letter to letter that tell the pitch; fewer than these are read of a poor zone. */
const LEAST_STEPS = 12;
/** Coarsest rows of dots that anybody prints with, to the inch: newspapers. Office printers begin at 85. */
const COARSEST_PER_INCH = 65;
/** Rows of dots that a scan must be able to show at least: without those of office printers nothing is looked for. */
const NEEDED_PER_INCH = 106;
/** Tiles both ways at most, and altogether at least. */
const MOST_TILES = 8;
const LEAST_TILES = 8;
/** A photograph held slantwise shifts the dots' frequency from tile to tile by about so much. */
const REACH = 1;
/** Share of the tiles that has the dots: a portrait alone, which may be screened, has fewer. */
const SHARE = 0.5;
/** Straight up and across lie the traces of sensors, codecs and letters, and no ink but yellow. */
const NEAR_AXIS = 2;

/**
 * Tints built of dots, on a page of a kind that is printed in solid lines: the dots of a screen stand in squares, so the
 * same frequency stands out along two directions at right angles, all over the page, whatever the lines there do.
 */
export const screenedPrint: Detector = { id: 'screened-print', look };

function look({ page, grey, text }: TracePage): TraceOutcome {
  if (page.storage === 'drawn' || page.storage === 'bilevel') return { applies: false, reason: page.storage };
  const zone = text === null ? [] : zoneLinesOf(text);
  if (text === null || zone.length === 0) return { applies: false, reason: 'nothing-there' };
  const dpi = zoneDpi(zone);
  const finest = (FINEST / TILE_PX) * dpi;
  if (finest < NEEDED_PER_INCH) return { applies: false, reason: 'low-resolution' };
  const box = textArea(text.lines, grey);
  const tiles = spreadTiles(grey, box, MOST_TILES);
  if (tiles.length < LEAST_TILES) return { applies: false, reason: 'too-little' };
  const dots = findDots(
    commonSpectrum(tileSpectra(grey, tiles), { reach: REACH, share: SHARE }),
    (COARSEST_PER_INCH / dpi) * TILE_PX,
  );
  const perInch = (Math.hypot(dots.at.across, dots.at.down) / TILE_PX) * dpi;
  const angle = (Math.atan2(dots.at.down, dots.at.across) * 180) / Math.PI;
  const measures = {
    perInch,
    finest,
    angle: ((angle % 90) + 90) % 90,
    times: 2 ** dots.power,
    tiles: tiles.length,
    across: dots.at.across,
    down: dots.at.down,
  };
  return { applies: true, tests: 1, candidates: [{ box, score: dots.power, measures }], measures };
}

/** Pixels to the inch by the pitch of the letters of the zone: what a file says of itself is often wrong. */
function zoneDpi(zone: readonly ReadLine[]): number {
  const steps = zone.flatMap(({ words }) => words.flatMap(({ symbols }) => stepsOf(symbols)));
  const pitch = steps.length >= LEAST_STEPS ? median(steps) : median(zone.map(widthPerLetter));
  return (pitch * MM_PER_INCH) / LETTER_MM;
}

/** From the middle of each letter to that of the next. */
function stepsOf(symbols: ReadWord['symbols']): number[] {
  const middles = symbols.map(({ box }) => box.x + box.width / 2);
  return middles.slice(1).map((middle, at) => middle - middles[at]!);
}

function widthPerLetter({ text, box }: ReadLine): number {
  const read = text.replaceAll(' ', '').length;
  const letters = LINE_LETTERS.reduce((best, each) =>
    Math.abs(each - read) < Math.abs(best - read) ? each : best,
  );
  // Between the outermost edges of a line lie all its letters but the space beside one.
  return box.width / (letters - 0.3);
}

/** The frequency that stands out most both along its own direction and at right angles to it. */
function findDots(spectrum: CommonSpectrum, coarsest: number): { at: Frequency; power: number } {
  let found: { at: Frequency; power: number } = { at: { across: 0, down: 0 }, power: 0 };
  for (let place = 0; place < spectrum.powers.length; place++) {
    const at = frequencyAt(place);
    const { across, down } = at;
    const radius = Math.hypot(across, down);
    if (radius < coarsest || radius > FINEST || across <= NEAR_AXIS || Math.abs(down) <= NEAR_AXIS) continue;
    const square = placeOf(-down, across);
    const weaker = Math.min(spectrum.powers[place]!, square < 0 ? 0 : spectrum.powers[square]!);
    if (weaker - spectrum.usual <= found.power) continue;
    const power = Math.min(standsOut(spectrum, at), standsOut(spectrum, { across: -down, down: across }));
    if (power > found.power) found = { at, power };
  }
  return found;
}
