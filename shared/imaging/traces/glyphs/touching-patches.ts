import type { Glyph } from '../../../model/glyphs.ts';
import type { Box } from '../../../model/region.ts';
import { type Component, connectedComponents } from '../../glyphs/components.ts';
import { binarise } from '../../glyphs/sauvola.ts';
import type { GreyRaster } from '../../raster.ts';
import type { Patch } from './patch.ts';

/** Words lower or higher than this are not looked into, px. */
const MIN_HEIGHT_PX = 10;
const MAX_HEIGHT_PX = 400;
const MAX_WIDTH_PX = 3000;
/** Share of the word's height that a digit has at least. */
const LEAST_SHARE = 0.4;
/** From one digit to the next, as a share of its height: 0.74 to 0.78 in the usual faces. */
const ADVANCE = 0.76;
/** Wider than this is more than one digit, as a share of the height. */
const WIDEST = 1.1;
/** A cut may lie this share of a digit away from where even parts would have it. */
const CUT_SLACK = 0.3;
/** Cut patches are narrowed at both sides, where ink of the neighbour remains, px. */
const INSET_PX = 1;

/** The ink of a word that no measured character covers, cut into digits where they touch. */
export function touchingPatches(grey: GreyRaster, word: Box, measured: readonly Glyph[]): Patch[] {
  const { height } = word;
  if (height < MIN_HEIGHT_PX || height > MAX_HEIGHT_PX || word.width > MAX_WIDTH_PX) return [];
  const window = {
    x: Math.floor(word.x),
    y: Math.floor(word.y),
    width: Math.ceil(word.width),
    height: Math.ceil(height),
  };
  const pieces = connectedComponents(binarise(grey, window, Math.max(8, Math.round(height / 2))));
  return pieces
    .filter((piece) => piece.bottom - piece.top >= LEAST_SHARE * height && !isCovered(piece, measured))
    .flatMap((piece) => cut(grey, piece));
}

function isCovered({ left, right }: Component, measured: readonly Glyph[]): boolean {
  return measured.some(({ frame }) => {
    const middle = (frame.left + frame.right) / 2;
    return middle > left && middle < right;
  });
}

function cut(grey: GreyRaster, piece: Component): Patch[] {
  const { left, top, right, bottom } = piece;
  const [width, height] = [right - left, bottom - top];
  if (width <= WIDEST * height) return [{ x: left, y: top, width, height }];
  const parts = Math.max(2, Math.round(width / (ADVANCE * height)));
  const ink = inkByColumn(grey, piece);
  const even = width / parts;
  const edges = [0];
  for (let at = 1; at < parts; at++) edges.push(lightest(ink, at * even, CUT_SLACK * even));
  edges.push(width);
  return edges.slice(1).map((end, at) => {
    const start = edges[at]! + (at > 0 ? INSET_PX : 0);
    const stop = end - (at < parts - 1 ? INSET_PX : 0);
    return { x: left + start, y: top, width: Math.max(0, stop - start), height };
  });
}

function lightest(ink: Float64Array, middle: number, slack: number): number {
  let best = Math.round(middle);
  for (let at = Math.ceil(middle - slack); at <= middle + slack; at++) {
    if (ink[at]! < ink[best]!) best = at;
  }
  return best;
}

function inkByColumn({ data, width }: GreyRaster, { left, top, right, bottom }: Component): Float64Array {
  const ink = new Float64Array(right - left);
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) ink[x - left]! += 255 - data[y * width + x]!;
  }
  return ink;
}
