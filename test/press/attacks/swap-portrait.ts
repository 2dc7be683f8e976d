import type { PressedDocument } from '../document.ts';
import { copyOf, lay, widened } from '../patch.ts';
import type { Altered } from './altered.ts';
import { scaledCrop } from './scaled-crop.ts';

/** Puts the portrait of another scan over that of this one; null when either has none. */
export function swapPortrait(document: PressedDocument, source: PressedDocument): Altered | null {
  const own = document.marks.find(({ kind }) => kind === 'portrait');
  const other = source.marks.find(({ kind }) => kind === 'portrait');
  if (own === undefined || other === undefined) return null;
  const region = widened(own.box, 0, document.raster);
  const taken = widened(other.box, 0, source.raster);
  const crop = scaledCrop(source.raster, taken, region.width, region.height);
  const raster = copyOf(document.raster);
  lay(crop, { x: 0, y: 0, width: crop.width, height: crop.height }, raster, region.x, region.y, 'opaque');
  return { document: { ...document, raster }, region, kind: 'swap-portrait' };
}
