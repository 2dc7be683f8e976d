import type { Glyph } from '../../model/glyphs.ts';
import type { Box } from '../../model/region.ts';
import type { GreyRaster } from '../raster.ts';
import { type Component, connectedComponents } from './components.ts';
import { edgesAtHalfContrast, type InkLevels, strokeWidth } from './ink-edges.ts';
import { binarise, type InkMask } from './sauvola.ts';

/** A word as read, in the reading frame. */
export interface FrameWord {
  readonly box: Box;
  readonly symbols: readonly { readonly text: string; readonly box: Box }[];
}

/** A measured character and its place in the word, to know which ones are neighbours. */
export interface FoundGlyph extends Glyph {
  readonly at: number;
}

export interface WordInk {
  readonly glyphs: readonly FoundGlyph[];
  readonly levels: InkLevels | null;
}

/** Words lower than this hold no measurable shapes; higher than this are no text. */
const MIN_HEIGHT_PX = 8;
const MAX_HEIGHT_PX = 400;
const MAX_WIDTH_PX = 3000;
/** Specks smaller than this share of the squared height of the word belong to no character. */
const SPECK_SHARE = 0.004;
/** Ink and paper must differ by this many grey levels. */
const MIN_CONTRAST = 40;

/** Finds the ink of each character of a word; leaves out characters that touch or do not match the reading. */
export function findWordInk(grey: GreyRaster, word: FrameWord): WordInk {
  const { box } = word;
  if (box.height < MIN_HEIGHT_PX || box.height > MAX_HEIGHT_PX || box.width > MAX_WIDTH_PX) {
    return { glyphs: [], levels: null };
  }
  const pad = Math.ceil(box.height * 0.25);
  const window = {
    x: box.x - pad,
    y: box.y - pad,
    width: box.width + 2 * pad,
    height: box.height + 2 * pad,
  };
  const mask = binarise(grey, window, Math.max(8, Math.round(box.height / 2)));
  const levels = inkLevels(grey, mask);
  if (levels === null) return { glyphs: [], levels };
  const pieces = connectedComponents(mask).filter((piece) => belongs(piece, box));
  const glyphs = matchPieces(groupPieces(pieces), word).map(({ piece, at }) => ({
    at,
    text: word.symbols[at]!.text,
    frame: edgesAtHalfContrast(grey, piece, levels),
    strokePx: strokeWidth(grey, piece, levels),
  }));
  return { glyphs, levels };
}

function belongs(piece: Component, box: Box): boolean {
  const x = (piece.left + piece.right) / 2;
  const y = (piece.top + piece.bottom) / 2;
  const slack = box.height * 0.15;
  if (x < box.x - 1 || x > box.x + box.width + 1) return false;
  if (y < box.y - slack || y > box.y + box.height + slack) return false;
  if (piece.area < Math.max(4, SPECK_SHARE * box.height ** 2)) return false;
  return piece.right - piece.left < 2.5 * box.height && piece.bottom - piece.top < 1.6 * box.height;
}

/** Joins pieces that stand above one another: dots, accents, the parts of a broken letter. */
function groupPieces(pieces: readonly Component[]): Component[] {
  const groups: Component[] = [];
  for (const piece of [...pieces].sort((a, b) => a.left - b.left)) {
    const last = groups.at(-1);
    const shared = last ? Math.min(last.right, piece.right) - piece.left : 0;
    if (last && shared > 0.5 * Math.min(last.right - last.left, piece.right - piece.left)) {
      groups[groups.length - 1] = {
        left: Math.min(last.left, piece.left),
        top: Math.min(last.top, piece.top),
        right: Math.max(last.right, piece.right),
        bottom: Math.max(last.bottom, piece.bottom),
        area: last.area + piece.area,
      };
    } else groups.push(piece);
  }
  return groups;
}

/** One to one when the counts agree; otherwise only where a piece and a character choose each other. */
function matchPieces(groups: readonly Component[], word: FrameWord): { piece: Component; at: number }[] {
  const { symbols } = word;
  if (groups.length === symbols.length) {
    return groups
      .map((piece, at) => ({ piece, at }))
      .filter(({ piece, at }) => near(piece, symbols[at]!.box, word.box.height));
  }
  const matched: { piece: Component; at: number }[] = [];
  for (const piece of groups) {
    const covered = symbols.flatMap((symbol, at) => (overlap(piece, symbol.box) > 0.3 ? [at] : []));
    const at = covered[0];
    if (at === undefined || covered.length > 1) continue;
    const rivals = groups.filter((other) => overlap(other, symbols[at]!.box) > 0.3);
    if (rivals.length === 1 && overlap(piece, symbols[at]!.box) > 0.7) matched.push({ piece, at });
  }
  return matched;
}

function near(piece: Component, box: Box, height: number): boolean {
  return Math.abs((piece.left + piece.right) / 2 - box.x - box.width / 2) < 0.6 * height;
}

/** Shared width over the narrower of the two. */
function overlap(piece: Component, box: Box): number {
  const shared = Math.min(piece.right, box.x + box.width) - Math.max(piece.left, box.x);
  return shared / Math.max(1, Math.min(piece.right - piece.left, box.width));
}

/** Paper as the 60th percentile outside the ink, ink as the 20th percentile inside; null without contrast. */
function inkLevels(grey: GreyRaster, mask: InkMask): InkLevels | null {
  const inside = new Uint32Array(256);
  const outside = new Uint32Array(256);
  for (let y = 0, at = 0; y < mask.height; y++) {
    let from = (mask.y + y) * grey.width + mask.x;
    for (let x = 0; x < mask.width; x++, at++, from++) {
      const value = grey.data[from]!;
      if (mask.data[at] === 1) inside[value]!++;
      else outside[value]!++;
    }
  }
  const ink = levelAt(inside, 0.2);
  const paper = levelAt(outside, 0.6);
  return ink === null || paper === null || paper - ink < MIN_CONTRAST ? null : { paper, ink };
}

function levelAt(histogram: Uint32Array, share: number): number | null {
  let total = 0;
  for (const count of histogram) total += count;
  if (total === 0) return null;
  let seen = 0;
  for (let level = 0; level < 256; level++) {
    seen += histogram[level]!;
    if (seen >= share * total) return level;
  }
  return 255;
}
