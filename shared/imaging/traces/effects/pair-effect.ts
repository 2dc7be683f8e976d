import type { EffectGrid } from '../../../model/effect.ts';
import type { Box } from '../../../model/region.ts';
import type { Text } from '../../../model/text.ts';
import type { GreyRaster } from '../../raster.ts';
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

/** Two places that a detector compared, and their difference pixel by pixel. */
function pairEffect(caption: Text): EffectMaker {
  return {
    needsText: true,
    show({ grey }, _box, look) {
      const found = look();
      if (!found?.other) return null;
      const [here, other] = [whole(found.box), whole(found.other)];
      return { kind: 'pair', here, other, difference: differenceOf(grey, here, other), caption };
    },
  };
}

/** Places that were copied from one another. */
export const copiedEffect = pairEffect({
  en: 'Both places, and what is left when one is laid over the other. Two prints of one shape leave the grain of the paper and their edges; a copy leaves less.',
  nl: 'Beide plaatsen, en wat overblijft als de ene over de andere wordt gelegd. Twee afdrukken van één vorm laten de korrel van het papier en hun randen over; een kopie laat minder over.',
});

/** A portrait and its repetition. */
export const portraitsEffect = pairEffect({
  en: 'The portrait and the smaller one that it was compared with.',
  nl: 'Het portret en het kleinere waarmee het is vergeleken.',
});

function whole({ x, y, width, height }: Box): Box {
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}

function differenceOf(grey: GreyRaster, here: Box, other: Box): EffectGrid | null {
  const isOneSize =
    Math.abs(here.width - other.width) <= Math.max(2, SAME_SIZE * here.width) &&
    Math.abs(here.height - other.height) <= Math.max(2, SAME_SIZE * here.height);
  if (!isOneSize) return null;
  const width = Math.min(here.width, other.width);
  const height = Math.min(here.height, other.height);
  if (width < 1 || height < 1) return null;
  let best: Shift = { x: 0, y: 0, sum: Number.POSITIVE_INFINITY };
  for (let y = -MOST_SHIFT; y <= MOST_SHIFT; y++) {
    for (let x = -MOST_SHIFT; x <= MOST_SHIFT; x++) {
      const sum = summed(grey, here, { ...other, x: other.x + x, y: other.y + y, width, height });
      if (sum < best.sum) best = { x, y, sum };
    }
  }
  const cell = Math.max(1, Math.ceil(Math.max(width, height) / MOST_CELLS));
  const [columns, rows] = [Math.ceil(width / cell), Math.ceil(height / cell)];
  const values = Array.from({ length: columns * rows }, (_, at) => {
    const x = cell * (at % columns);
    const y = cell * Math.floor(at / columns);
    const part = { width: Math.min(cell, width - x), height: Math.min(cell, height - y) };
    const from = { ...part, x: other.x + best.x + x, y: other.y + best.y + y };
    const mean = summed(grey, { ...part, x: here.x + x, y: here.y + y }, from) / (part.width * part.height);
    return hundredths(mean / BRIGHTEST);
  });
  return { columns, rows, values };
}

interface Shift {
  readonly x: number;
  readonly y: number;
  readonly sum: number;
}

/** The differences between two places of the second one's size, summed; endless where one leaves the page. */
function summed({ data, width, height }: GreyRaster, here: Box, other: Box): number {
  const isOnPage = (x: number, y: number) =>
    x >= 0 && y >= 0 && x + other.width <= width && y + other.height <= height;
  if (!isOnPage(here.x, here.y) || !isOnPage(other.x, other.y)) return Number.POSITIVE_INFINITY;
  let sum = 0;
  for (let row = 0; row < other.height; row++) {
    let a = (here.y + row) * width + here.x;
    let b = (other.y + row) * width + other.x;
    for (let column = 0; column < other.width; column++) sum += Math.abs(data[a++]! - data[b++]!);
  }
  return sum;
}
