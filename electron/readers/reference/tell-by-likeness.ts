import { type GreyRaster, type Raster, toGrey } from '../../../shared/imaging/raster.ts';
import { compose, quadToQuad, rectangle } from '../../../shared/imaging/registration/homography.ts';
import { cellLikeness } from '../../../shared/imaging/registration/local-likeness.ts';
import { warp } from '../../../shared/imaging/registration/warp.ts';
import type { Homography } from '../../../shared/model/reference/recognition.ts';
import { type Laid, type ReadPage, specimenOf, zonesOf } from './laid-face.ts';

/** Pixels a mm, and side of a cell in them, at which faces are compared: 5 mm take up what a registration is off. */
const PX_PER_MM = 4;
const CELL_PX = 20;
/** Cells that the two specimens must differ in, and how alike they may be there. */
const LEAST_CELLS = 4;
const DIFFERENT = 0.6;
/** By how much the page must be more like the one than like the other, mean over those cells. */
const LEAST_LEAD = 0.2;

/** Which of two faces a page looks more like where their specimens differ: 1 the one, -1 the other, 0 not to be told. */
export async function tellByLikeness({ page }: ReadPage, one: Laid, other: Laid): Promise<1 | -1 | 0> {
  const [first, second] = [await uprightOf(one), await uprightOf(other)];
  if (first === null || second === null) return 0;
  if (first.width !== second.width || first.height !== second.height) return 0;
  const { width, height } = first;
  const [overOne, overOther] = [
    seenBy(page.raster, one, width, height),
    seenBy(page.raster, other, width, height),
  ];
  let [lead, cells] = [0, 0];
  for (let top = 0; top + CELL_PX <= height; top += CELL_PX) {
    for (let left = 0; left + CELL_PX <= width; left += CELL_PX) {
      if (isVariable(one, left, top) || isVariable(other, left, top)) continue;
      const between = cellLikeness(first, second, left, top, CELL_PX);
      if (between === null || between > DIFFERENT) continue;
      const withOne = cellLikeness(first, overOne, left, top, CELL_PX) ?? 0;
      const withOther = cellLikeness(second, overOther, left, top, CELL_PX) ?? 0;
      lead += withOne - withOther;
      cells++;
    }
  }
  if (cells < LEAST_CELLS || Math.abs(lead) < LEAST_LEAD * cells) return 0;
  return lead > 0 ? 1 : -1;
}

/** The specimen of a face, upright, at the scale of the comparison. */
async function uprightOf({ face }: Laid): Promise<GreyRaster | null> {
  const specimen = await specimenOf(face);
  if (specimen === null) return null;
  const [width, height] = sizeOf(face.index);
  const toImage = quadToQuad(rectangle(width, height), specimen.corners);
  return toImage && toGrey(warp(specimen.raster, toImage, width, height));
}

function sizeOf({
  widthMm,
  heightMm,
}: {
  readonly widthMm: number;
  readonly heightMm: number;
}): [number, number] {
  return [Math.round(widthMm * PX_PER_MM), Math.round(heightMm * PX_PER_MM)];
}

function seenBy(raster: Raster, { toPage }: Laid, width: number, height: number): GreyRaster {
  const toFace: Homography = [1 / PX_PER_MM, 0, 0, 0, 1 / PX_PER_MM, 0, 0, 0, 1];
  return toGrey(warp(raster, compose(toPage, toFace), width, height));
}

function isVariable({ face }: Laid, left: number, top: number): boolean {
  return zonesOf(face).some(
    ({ kind, box }) =>
      kind !== 'fixed-text' &&
      box.x * PX_PER_MM < left + CELL_PX &&
      (box.x + box.width) * PX_PER_MM > left &&
      box.y * PX_PER_MM < top + CELL_PX &&
      (box.y + box.height) * PX_PER_MM > top,
  );
}
