import type { Raster } from '../../../shared/imaging/raster.ts';
import type { Box } from '../../../shared/model/region.ts';
import type { PressedDocument } from '../document.ts';
import { overlap } from '../ink.ts';
import { placeOverText } from '../mark-over-text.ts';
import { copyOf, medianColour, widened } from '../patch.ts';
import type { Random } from '../seed.ts';
import { type Altered, MARGIN_PX } from './altered.ts';

const TRIES = 30;
/** Levels under the paper in its most absorbed colour at which a pixel is taken for ink. */
const INK_CONTRAST = 34;

/**
 * Sets the first stamp of another scan over the print of this one as a cut-out picture, so opaque (1) or less: what
 * it covers shows through by the rest. Null when there is no stamp or no place for it.
 */
export function layMarkOver(
  document: PressedDocument,
  source: PressedDocument,
  { opacity, random }: { opacity: number; random: Random },
): Altered | null {
  const mark = source.marks.find(({ kind }) => kind === 'stamp');
  if (mark === undefined) return null;
  const taken = widened(mark.box, MARGIN_PX, source.raster);
  const place = freePlace(document, random, taken);
  if (place === null) return null;
  const raster = copyOf(document.raster);
  const ink = inkOf(source.raster, taken);
  for (let row = 1; row < taken.height - 1; row++) {
    for (let column = 1; column < taken.width - 1; column++) {
      const at = row * taken.width + column;
      const near = ink[at]! | ink[at - 1]! | ink[at + 1]! | ink[at - taken.width]! | ink[at + taken.width]!;
      if (near === 0) continue;
      const from = ((taken.y + row) * source.raster.width + taken.x + column) * 3;
      const to = ((place.y + row) * raster.width + place.x + column) * 3;
      for (let channel = 0; channel < 3; channel++) {
        const under = raster.data[to + channel]!;
        raster.data[to + channel] = Math.round(
          under + opacity * (source.raster.data[from + channel]! - under),
        );
      }
    }
  }
  const marks = [...document.marks, { kind: 'stamp' as const, box: place }];
  return { document: { ...document, raster, marks }, region: place, kind: 'lay-stamp-over' };
}

/** Over print, and over no other mark. */
function freePlace(
  document: PressedDocument,
  random: Random,
  size: Pick<Box, 'width' | 'height'>,
): Box | null {
  for (let turn = 0; turn < TRIES; turn++) {
    const place = placeOverText(document, random, size);
    if (place === null || !document.marks.some(({ box }) => overlap(box, place))) return place;
  }
  return null;
}

function inkOf(raster: Raster, box: Box): Uint8Array {
  const paper = medianColour(raster, box);
  const ink = new Uint8Array(box.width * box.height);
  for (let row = 0; row < box.height; row++) {
    for (let column = 0; column < box.width; column++) {
      const at = ((box.y + row) * raster.width + box.x + column) * 3;
      const isInk = paper.some((level, channel) => level - raster.data[at + channel]! > INK_CONTRAST);
      ink[row * box.width + column] = isInk ? 1 : 0;
    }
  }
  return ink;
}
