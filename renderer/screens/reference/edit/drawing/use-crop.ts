import type { ImageRef } from '../../../../../shared/model/reference/basics.ts';
import { faceMapOf } from '../../../../../shared/model/reference/face-map.ts';
import { useCall } from '../../../../host/use-call.ts';
import { cropOf } from './face-geometry.ts';
import { partOf } from './parts.ts';
import type { Drawing } from './use-drawing.ts';

/** The place of the selected part as an image of the specimen in view; null when it has none there. */
export function useCrop({ model, selected, specimen }: Drawing): ImageRef | null {
  const sha256 = specimen?.image.sha256 ?? '';
  const { data } = useCall('reference.image', { sha256 }, { enabled: specimen !== null });
  const size = data?.pages.find(({ page }) => page === specimen?.image.page);
  const part = selected && partOf(model, selected);
  const face = specimen && model.faces[specimen.face - 1];
  if (!size || !face || !specimen || !part?.box || part.face !== specimen.face) return null;
  const map = faceMapOf(specimen.corners, face);
  return { ...specimen.image, box: cropOf(map, part.box, size), caption: null };
}
