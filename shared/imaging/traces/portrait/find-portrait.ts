import { boxAround } from '../../../model/box-around.ts';
import type { Box } from '../../../model/region.ts';
import type { GreyRaster } from '../../raster.ts';
import { extremes, reduce, type Tonal } from './reduce.ts';

/** The page is looked at so many cells long: a cell is a third of a millimetre on a card. */
const CELLS = 256;
/** Strokes thinner than twice this, in cells, are print and not tone. */
const STROKE = 3;
/** Within this reach the tones of a portrait change by at least so much. */
const REACH = 5;
const LEAST_CHANGE = 48;
/** Width of a head, and sides of a portrait, as a share of the longer side of the page. */
const LEAST_WIDTH = 0.1;
const MOST_SIDE = 0.75;
/** Width of a head over its height. */
const HEAD_ASPECT = 0.77;
/** Height of hair that is found alone, over its width; lines of large print are lower. */
const LEAST_ASPECT = 0.3;
/** Levels between hair and face. */
const LEAST_CONTRAST = 20;
/** Share of its box that such change takes up. */
const LEAST_FILLED = 0.35;
/** Hair and shoulders with a light face between them lie this near to each other, in widths. */
const MOST_GAP = 0.9;

/** Kept as long as the page is: more than one detector asks where its portrait is. */
const known = new WeakMap<GreyRaster, Box | null>();

/**
 * The largest compact place of continuous tone: a portrait, as far as texture tells. Text and line art are closed
 * away first, since their strokes are thin.
 */
export function findPortrait(grey: GreyRaster): Box | null {
  const before = known.get(grey);
  if (before !== undefined) return before;
  const found = lookForTones(grey, true);
  known.set(grey, found);
  return found;
}

/**
 * The same without asking for hair over a lighter face, which grey hair over dark skin is not. Where a page has no
 * portrait it may be an emblem or another picture.
 */
export function findPicture(grey: GreyRaster): Box | null {
  return lookForTones(grey, false);
}

function lookForTones(grey: GreyRaster, needsHead: boolean): Box | null {
  const scale = CELLS / Math.max(grey.width, grey.height);
  if (scale > 1) return null;
  const width = Math.max(1, Math.round(grey.width * scale));
  const height = Math.max(1, Math.round(grey.height * scale));
  const whole = { x: 0, y: 0, width: grey.width, height: grey.height };
  const tones = extremes(extremes(reduce(grey, whole, width, height), STROKE, 1), STROKE, -1);
  const lightest = extremes(tones, REACH, 1);
  const darkest = extremes(tones, REACH, -1);
  const changing = Uint8Array.from(tones.data, (_, at) =>
    lightest.data[at]! - darkest.data[at]! >= LEAST_CHANGE ? 1 : 0,
  );
  const block = largestBlock(changing, tones, needsHead);
  if (block === null) return null;
  const [x, y] = [block.x / scale, block.y / scale];
  return {
    x: Math.round(x),
    y: Math.round(y),
    width: Math.round(block.width / scale),
    height: Math.round(block.height / scale),
  };
}

interface Piece {
  readonly box: Box;
  readonly area: number;
}

function largestBlock(mask: Uint8Array, tones: Tonal, needsHead: boolean): Box | null {
  const { width, height } = tones;
  const longer = Math.max(width, height);
  const seen = new Uint8Array(mask.length);
  const pieces: Piece[] = [];
  for (let start = 0; start < mask.length; start++) {
    if (mask[start] === 0 || seen[start] === 1) continue;
    const { box, area } = follow(mask, seen, width, height, start);
    const isTouching =
      box.x === 0 || box.y === 0 || box.x + box.width === width || box.y + box.height === height;
    const isFilled = area >= LEAST_FILLED * box.width * box.height;
    if (!isTouching && isFilled && box.width - 2 * REACH >= LEAST_WIDTH * longer) pieces.push({ box, area });
  }
  const blocks = joined(pieces).flatMap(({ box, area }) => {
    const inner = portraitBox(box);
    if (box.height - 2 * REACH < LEAST_ASPECT * inner.width) return [];
    const isInside = inner.height <= MOST_SIDE * longer && inner.y + inner.height <= height;
    return isInside && (!needsHead || hasHead(tones, inner)) ? [{ box: inner, area }] : [];
  });
  return blocks.sort((a, b) => b.area - a.area)[0]?.box ?? null;
}

/** The change reaches outwards from where it is. Hair alone has the rest of the head below it; of more, only that. */
function portraitBox(box: Box): Box {
  const width = box.width - 2 * REACH;
  return { x: box.x + REACH, y: box.y + REACH, width, height: Math.round(width / HEAD_ASPECT) };
}

/** Hair stands over a lighter face. Without, it may be an emblem, or the shoulders alone. */
function hasHead({ width, data }: Tonal, { x, y, width: w, height: h }: Box): boolean {
  const mean = (left: number, top: number, right: number, bottom: number) => {
    let [sum, count] = [0, 0];
    for (let row = Math.floor(y + top * h); row < y + bottom * h; row++) {
      for (let column = Math.floor(x + left * w); column < x + right * w; column++) {
        sum += data[row * width + column]!;
        count++;
      }
    }
    return sum / Math.max(1, count);
  };
  return mean(0.3, 0.3, 0.7, 0.65) - mean(0.25, 0, 0.75, 0.18) >= LEAST_CONTRAST;
}

/** Pieces that stand above one another as one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const blocks: Piece[] = [];
  for (const piece of [...pieces].sort((a, b) => a.box.y - b.box.y)) {
    const at = blocks.findIndex((block) => standsBelow(piece.box, block.box));
    if (at < 0) blocks.push(piece);
    else blocks[at] = { box: boxAround(blocks[at]!.box, piece.box), area: blocks[at]!.area + piece.area };
  }
  return blocks;
}

function standsBelow(lower: Box, upper: Box): boolean {
  const shared = Math.min(lower.x + lower.width, upper.x + upper.width) - Math.max(lower.x, upper.x);
  const narrower = Math.min(lower.width, upper.width);
  return shared >= 0.5 * narrower && lower.y - upper.y - upper.height <= MOST_GAP * narrower;
}

/** Box and size of a connected piece. */
function follow(mask: Uint8Array, seen: Uint8Array, width: number, height: number, start: number): Piece {
  const stack = [start];
  seen[start] = 1;
  let [left, top, right, bottom, area] = [width, height, 0, 0, 0];
  while (stack.length > 0) {
    const at = stack.pop()!;
    const x = at % width;
    const y = (at - x) / width;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
    area++;
    const visit = (next: number, isInside: boolean) => {
      if (!isInside || mask[next] === 0 || seen[next] === 1) return;
      seen[next] = 1;
      stack.push(next);
    };
    visit(at - 1, x > 0);
    visit(at + 1, x + 1 < width);
    visit(at - width, y > 0);
    visit(at + width, y + 1 < height);
  }
  return { box: { x: left, y: top, width: right - left + 1, height: bottom - top + 1 }, area };
}
