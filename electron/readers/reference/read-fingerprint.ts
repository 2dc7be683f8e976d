import type { Raster } from '../../../shared/imaging/raster.ts';
import { rectangle } from '../../../shared/imaging/registration/homography.ts';
import { sidesOf } from '../../../shared/imaging/registration/plausible.ts';
import { sheetCorners } from '../../../shared/imaging/registration/sheet-corners.ts';
import type { Turn } from '../../../shared/model/page.ts';
import type { Corners, Fingerprint, SheetReading } from '../../../shared/model/reference/recognition.ts';
import type { PageImage } from '../reader.ts';
import { faceFingerprint } from './read-face.ts';

const TURNS = [0, 90, 180, 270] as const satisfies readonly Turn[];

/**
 * Finds the document on a page and takes its fingerprint. `turn` brings the page upright; when it is not known the
 * corners are those of the page as it lies, with a fingerprint for each way round.
 */
export function readFingerprint(image: Pick<PageImage, 'page' | 'raster'>, turn: Turn | null): SheetReading {
  const { raster } = image;
  const found = sheetCorners(raster);
  const corners = found ?? rectangle(raster.width, raster.height);
  const turns = turn === null ? TURNS : [turn];
  return {
    page: image.page,
    corners: cornersTurned(corners, turn ?? 0),
    by: found === null ? 'whole-image' : 'edges',
    fingerprints: turns.map((each) => uprightFingerprint(raster, cornersTurned(corners, each))),
  };
}

/** The corners in their order once the page is turned clockwise: the first is the top left of what is then upright. */
export function cornersTurned([a, b, c, d]: Corners, turn: Turn): Corners {
  switch (turn) {
    case 0:
      return [a, b, c, d];
    case 90:
      return [d, a, b, c];
    case 180:
      return [c, d, a, b];
    case 270:
      return [b, c, d, a];
  }
}

function uprightFingerprint(raster: Raster, corners: Corners): Fingerprint {
  const [top, right, bottom, left] = sidesOf(corners);
  return faceFingerprint(raster, corners, { widthMm: top + bottom, heightMm: left + right });
}
