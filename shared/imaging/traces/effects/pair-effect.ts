import type { EffectGrid } from '../../../model/effect.ts';
import type { Box } from '../../../model/region.ts';
import type { Text } from '../../../model/text.ts';
import type { GreyRaster } from '../../raster.ts';
import type { TracePage } from '../detector.ts';
import { inkMarks } from '../marks/ink-marks.ts';
import { markMask } from '../marks/mark-mask.ts';
import { isLineOfText } from '../marks/masked-residual.ts';
import { hundredths } from './around.ts';
import type { EffectMaker } from './effect-maker.ts';

/** Sizes that differ by more than this share are not laid over one another. */
const SAME_SIZE = 0.12;
/** Shifts that are tried to lay one over the other, px. */
const MOST_SHIFT = 2;
/** Cells of the difference at most, a side. */
const MOST_CELLS = 64;
/** Levels of difference that are shown as bright. */
const BRIGHTEST = 64;

/** How two places are laid over one another: the pixels of the first that count, and the words beside it. */
interface Laid {
  /** 1 each; null where all do. */
  readonly mask: Uint8Array | null;
  readonly caption: Text;
}

/** Two places that a detector compared, and their difference pixel by pixel. */
function pairEffect(laid: (page: TracePage, here: Box, other: Box) => Laid): EffectMaker {
  return {
    needsText: true,
    show(page, _box, look) {
      const found = look();
      if (!found?.other) return null;
      const [here, other] = [whole(found.box), whole(found.other)];
      const { mask, caption } = laid(page, here, other);
      return { kind: 'pair', here, other, difference: differenceOf(page.grey, here, other, mask), caption };
    },
  };
}

const COPIED: Laid = {
  mask: null,
  caption: {
    en: 'Both places, and what is left when one is laid over the other. Two prints of one shape leave the grain of the paper and their edges; a copy leaves less.',
    nl: 'Beide plaatsen, en wat overblijft als de ene over de andere wordt gelegd. Twee afdrukken van één vorm laten de korrel van het papier en hun randen over; een kopie laat minder over.',
  },
};
const OWN_INK: Text = {
  en: 'Both places, and what is left of the ink of the mark when one is laid over the other. Two prints leave grain and edges; a copy leaves less. What is hatched is not of the mark and was not compared.',
  nl: 'Beide plaatsen, en wat overblijft van de inkt van het merk als de ene over de andere wordt gelegd. Twee afdrukken laten korrel en randen over; een kopie laat minder over. Wat is gearceerd hoort niet bij het merk en is niet vergeleken.',
};
/** Said of what may have other ink over it. */
const LEFT_OUT: Text = {
  en: 'The fifth that differs most does not count: other ink, such as a line of a table, may run over one of the two.',
  nl: 'Het vijfde deel dat het meest verschilt telt niet mee: over een van beide kan andere inkt lopen, zoals een lijn van een tabel.',
};

/** Characters that were copied from one another. */
export const copiedEffect = pairEffect(() => COPIED);

/** Stamps, signatures and words that were copied from one another: of a mark its own ink is compared, as the detector does. */
export const marksEffect = pairEffect((page, here, other) => {
  const { marks } = inkMarks(page);
  // Seen from the place that it came back at, it is the other's ink that was compared: there it may be no mark by itself.
  const markAt = (place: Box) => marks.find(({ box }) => isSame(box, place));
  const mark = markAt(here) ?? markAt(other);
  if (!mark) return COPIED;
  const caption = isLineOfText(mark)
    ? OWN_INK
    : { en: `${OWN_INK.en} ${LEFT_OUT.en}`, nl: `${OWN_INK.nl} ${LEFT_OUT.nl}` };
  return { mask: markMask(mark, page.grey.width), caption };
});

/** A portrait and its repetition. */
export const portraitsEffect = pairEffect(() => ({
  mask: null,
  caption: {
    en: 'The portrait and the smaller one that it was compared with.',
    nl: 'Het portret en het kleinere waarmee het is vergeleken.',
  },
}));

function whole({ x, y, width, height }: Box): Box {
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}

function isSame(one: Box, other: Box): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}

function differenceOf(grey: GreyRaster, here: Box, other: Box, mask: Uint8Array | null): EffectGrid | null {
  const isOneSize =
    Math.abs(here.width - other.width) <= Math.max(2, SAME_SIZE * here.width) &&
    Math.abs(here.height - other.height) <= Math.max(2, SAME_SIZE * here.height);
  if (!isOneSize) return null;
  const width = Math.min(here.width, other.width);
  const height = Math.min(here.height, other.height);
  if (width < 1 || height < 1) return null;
  const first: Masked = { ...here, mask };
  const all = { x: 0, y: 0, width, height };
  let best = { x: other.x, y: other.y, sum: Number.POSITIVE_INFINITY };
  for (let y = other.y - MOST_SHIFT; y <= other.y + MOST_SHIFT; y++) {
    for (let x = other.x - MOST_SHIFT; x <= other.x + MOST_SHIFT; x++) {
      const { sum } = summed(grey, first, { x, y }, all);
      if (sum < best.sum) best = { x, y, sum };
    }
  }
  const cell = Math.max(1, Math.ceil(Math.max(width, height) / MOST_CELLS));
  const [columns, rows] = [Math.ceil(width / cell), Math.ceil(height / cell)];
  const values = Array.from({ length: columns * rows }, (_, at) => {
    const [x, y] = [cell * (at % columns), cell * Math.floor(at / columns)];
    const part = { x, y, width: Math.min(cell, width - x), height: Math.min(cell, height - y) };
    const { sum, count } = summed(grey, first, best, part);
    return count === 0 ? null : hundredths(sum / count / BRIGHTEST);
  });
  return { columns, rows, values };
}

/** A place of which only some pixels count. */
interface Masked extends Box {
  readonly mask: Uint8Array | null;
}

/** The differences of a part of two places, summed, and over how many pixels; endless where one leaves the page. */
function summed(
  { data, width, height }: GreyRaster,
  here: Masked,
  other: { readonly x: number; readonly y: number },
  part: Box,
): { readonly sum: number; readonly count: number } {
  const isOnPage = ({ x, y }: { readonly x: number; readonly y: number }) =>
    x + part.x >= 0 &&
    y + part.y >= 0 &&
    x + part.x + part.width <= width &&
    y + part.y + part.height <= height;
  if (!isOnPage(here) || !isOnPage(other)) return { sum: Number.POSITIVE_INFINITY, count: 1 };
  let sum = 0;
  let count = 0;
  for (let row = part.y; row < part.y + part.height; row++) {
    let a = (here.y + row) * width + here.x + part.x;
    let b = (other.y + row) * width + other.x + part.x;
    let own = row * here.width + part.x;
    for (let column = 0; column < part.width; column++, a++, b++, own++) {
      if (here.mask !== null && here.mask[own] === 0) continue;
      sum += Math.abs(data[a]! - data[b]!);
      count++;
    }
  }
  return { sum, count };
}
