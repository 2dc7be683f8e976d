import type { Raster } from '../../../shared/imaging/raster.ts';
import type { AttackId } from '../../../shared/model/evaluation.ts';
import type { Box } from '../../../shared/model/region.ts';
import type { PressedDocument, PressedMark } from '../document.ts';
import { copyOf, lay, widened } from '../patch.ts';
import { type Altered, MARGIN_PX } from './altered.ts';
import { emptiestPlace } from './emptiest-place.ts';

/** Every pixel that darkens the paper, or a cut-out with a hard edge. */
export type Cutting = 'darkest' | 'cut-out';

/** Grey levels under the paper, or between its colours, at which a pixel is taken for ink by a cut-out. */
const INK_CONTRAST = 28;

/** Puts the first stamp or signature of another scan where there is most room; null when it has none. */
export function transplantMark(
  document: PressedDocument,
  what: 'stamp' | 'signature',
  source: PressedDocument,
  how: Cutting,
): Altered | null {
  const kind: AttackId = what === 'stamp' ? 'transplant-stamp' : 'transplant-signature';
  return pasteMark(document, what, source, { how, kind });
}

/** Sets the page's own stamp or signature a second time; null when it has none. */
export function repeatMark(document: PressedDocument, how: Cutting): Altered | null {
  const what = document.marks.find(({ kind }) => kind !== 'portrait')?.kind;
  return what === undefined ? null : pasteMark(document, what, document, { how, kind: 'repeat-stamp' });
}

function pasteMark(
  document: PressedDocument,
  what: PressedMark['kind'],
  source: PressedDocument,
  { how, kind }: { how: Cutting; kind: AttackId },
): Altered | null {
  const mark = source.marks.find((each) => each.kind === what);
  if (mark === undefined) return null;
  const taken = widened(mark.box, MARGIN_PX, source.raster);
  const place = emptiestPlace(document.raster, taken, document.marks);
  if (place === null) return null;
  const raster = copyOf(document.raster);
  if (how === 'darkest') lay(source.raster, taken, raster, place.x, place.y, 'darkest');
  else layInk(source.raster, taken, raster, place);
  const added = { kind: what, box: place };
  return { document: { ...document, raster, marks: [...document.marks, added] }, region: place, kind };
}

/** Lays the pixels that are ink and their neighbours, opaque: what a wand tool cuts out. */
function layInk(from: Raster, box: Box, to: Raster, place: Box): void {
  const ink = inkOf(from, box);
  for (let row = 1; row < box.height - 1; row++) {
    for (let column = 1; column < box.width - 1; column++) {
      const at = row * box.width + column;
      const near = ink[at]! | ink[at - 1]! | ink[at + 1]! | ink[at - box.width]! | ink[at + box.width]!;
      if (near === 0) continue;
      const source = ((box.y + row) * from.width + box.x + column) * 3;
      to.data.set(
        from.data.subarray(source, source + 3),
        ((place.y + row) * to.width + place.x + column) * 3,
      );
    }
  }
}

function inkOf({ width, data }: Raster, box: Box): Uint8Array {
  const ink = new Uint8Array(box.width * box.height);
  for (let row = 0; row < box.height; row++) {
    for (let column = 0; column < box.width; column++) {
      const at = ((box.y + row) * width + box.x + column) * 3;
      const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!];
      const spread = Math.max(red, green, blue) - Math.min(red, green, blue);
      ink[row * box.width + column] = spread > INK_CONTRAST || green < 255 - 4 * INK_CONTRAST ? 1 : 0;
    }
  }
  return ink;
}
