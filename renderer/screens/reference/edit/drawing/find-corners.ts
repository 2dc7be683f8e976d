import type { Corners } from '../../../../../shared/api/schemas/reference/images.ts';
import type { ImageRef } from '../../../../../shared/model/reference/basics.ts';
import { call } from '../../../../host/call.ts';

/** The corners of the sheet on an image, when the machine finds its edges; null when not. */
export async function findCorners({
  sha256,
  page,
}: Pick<ImageRef, 'sha256' | 'page'>): Promise<Corners | null> {
  try {
    const { by, corners } = await call('reference.corners', { sha256, page });
    return by === 'edges' ? corners : null;
  } catch {
    // Finding them is a help: they can be set by hand, and looked for again.
    return null;
  }
}
