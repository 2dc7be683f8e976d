import type { BoxMm } from '../../model/reference/basics.ts';
import type { Region } from '../../model/region.ts';

/** A measured cell of a face, where it is in mm and on the page. */
export interface FaceCell {
  readonly cell: BoxMm;
  readonly region: Region;
}

/** Cells nearer than this touch, mm: they are cut from one grid, so only rounding lies between. */
const TOUCHING_MM = 0.2;

/** Groups of cells that touch each other, the largest first. */
export function cellClusters<T extends FaceCell>(cells: readonly T[]): readonly (readonly T[])[] {
  const left = new Set(cells);
  const clusters: T[][] = [];
  for (const seed of cells) {
    if (!left.delete(seed)) continue;
    const cluster = [seed];
    for (const one of cluster) {
      for (const other of left) {
        if (!touches(one.cell, other.cell)) continue;
        left.delete(other);
        cluster.push(other);
      }
    }
    clusters.push(cluster);
  }
  return clusters.sort((a, b) => b.length - a.length);
}

function touches(a: BoxMm, b: BoxMm): boolean {
  const apartX = Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width));
  const apartY = Math.max(a.y - (b.y + b.height), b.y - (a.y + a.height));
  return apartX <= TOUCHING_MM && apartY <= TOUCHING_MM;
}

/** The rectangle around boxes of one frame. Throws for none: a bug of ours. */
export function aroundBoxes<T extends BoxMm>(boxes: readonly T[]): BoxMm {
  if (boxes.length === 0) throw new RangeError('no boxes to go around');
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

/** The place of cells of one page, on the page. */
export function regionOf(cells: readonly FaceCell[]): Region {
  return { page: cells[0]!.region.page, box: aroundBoxes(cells.map(({ region }) => region.box)) };
}
