import type { WordGlyphs } from '../../../model/glyphs.ts';
import type { GreyRaster } from '../../raster.ts';
import { median } from '../../robust.ts';
import { levelAt } from './glyph-print.ts';

/** Ground round the word that is looked at, as a share of its height. */
const MARGIN = 0.3;
/** Ground lies so far from ink, px: edges are soft. */
const FROM_INK_PX = 2;
/** Fewer pixels of ground tell nothing about a pattern. */
const LEAST_PX = 60;
/**
 * Grain, soft edges, the rim of a patch and what shines through vary by up to these shares of the contrast, as the page
 * has much or little of them: 0.09 at most round the words of till receipts, 0.06 for the middle word of the press. The
 * lines of a card's security print give 0.1 to 0.2.
 */
const PLAIN = { least: 0.05, most: 0.08 };
/** Words of a page vary so far about their middle one in what lies under them, without any pattern. */
const ORDINARY = 1.5;

/**
 * How much a pattern under each word varies, as a share of the contrast between its ink and its ground; 0 for words on
 * ground as plain as that of the page, or of paper. What a pattern adds to a stroke or takes from it no number of
 * characters averages out: they share its lines.
 */
export function patternsUnder(grey: GreyRaster, words: readonly WordGlyphs[]): number[] {
  const shares = words.map((word) => groundShare(grey, word));
  const plain = Math.min(PLAIN.most, Math.max(PLAIN.least, ORDINARY * median(shares)));
  return shares.map((share) => Math.sqrt(Math.max(0, share ** 2 - plain ** 2)));
}

function groundShare(grey: GreyRaster, { glyphs }: WordGlyphs): number {
  const frames = glyphs.map(({ frame }) => frame);
  const high = Math.max(...frames.map(({ bottom }) => bottom)) - Math.min(...frames.map(({ top }) => top));
  const margin = Math.round(MARGIN * high);
  const left = Math.max(0, Math.floor(Math.min(...frames.map((each) => each.left))) - margin);
  const top = Math.max(0, Math.floor(Math.min(...frames.map((each) => each.top))) - margin);
  const right = Math.min(grey.width, Math.ceil(Math.max(...frames.map((each) => each.right))) + margin);
  const bottom = Math.min(grey.height, Math.ceil(Math.max(...frames.map((each) => each.bottom))) + margin);
  const { data, width } = grey;
  const histogram = new Uint32Array(256);
  for (let y = top; y < bottom; y++) {
    for (let at = y * width + left, end = y * width + right; at < end; at++) histogram[data[at]!]!++;
  }
  const total = (right - left) * (bottom - top);
  const ink = levelAt(histogram, 0.03 * total);
  const contrast = levelAt(histogram, 0.75 * total) - ink;
  if (!(contrast > 0)) return 0;
  return spreadOfGround(grey, { left, top, right, bottom }, ink + contrast / 2) / contrast;
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Standard deviation of the pixels that lie away from everything darker than `middle`. */
function spreadOfGround(
  { data, width }: GreyRaster,
  { left, top, right, bottom }: Area,
  middle: number,
): number {
  // For each column how many rows it and those beside it have been without ink, up to the row reached.
  const clear = new Uint16Array(right - left);
  let [count, sum, squares] = [0, 0, 0];
  for (let y = top; y < bottom; y++) {
    for (let x = 0; x < clear.length; x++) clear[x]!++;
    for (let x = 0; x < clear.length; x++) {
      if (data[y * width + left + x]! >= middle) continue;
      clear.fill(0, Math.max(0, x - FROM_INK_PX), x + FROM_INK_PX + 1);
    }
    for (let x = 0; x < clear.length; x++) {
      if (clear[x]! <= 2 * FROM_INK_PX) continue;
      const level = data[(y - FROM_INK_PX) * width + left + x]!;
      count++;
      sum += level;
      squares += level * level;
    }
  }
  return count < LEAST_PX ? 0 : Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));
}
