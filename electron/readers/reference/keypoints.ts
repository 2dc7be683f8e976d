import type { GreyRaster } from '../../../shared/imaging/raster.ts';
import { DESCRIPTOR_INTS, type Keypoints } from '../../../shared/imaging/registration/match-keypoints.ts';
import { openCv } from './open-cv.ts';

/** Most keypoints of a picture: with 1,500 the print of a page left few for its ground. */
const MOST_KEYPOINTS = 3000;
/** Least contrast of a keypoint, grey levels: the ground of a card is faint. */
const FAST_THRESHOLD = 8;
/** Deviation of the blur beforehand, px: without it a tenth to a half of the places that agree are lost in the grain. */
const BLUR_PX = 1;

/** Scale from step to step, steps, margin, first step, points compared, score by Harris, patch: as OpenCV has them. */
const USUAL = [1.2, 8, 31, 0, 2, 0, 31] as const;

/** Finds the keypoints of a picture where the mask, when there is one, is not 0. */
export async function findKeypoints(grey: GreyRaster, mask: Uint8Array | null): Promise<Keypoints> {
  const { cv } = await openCv();
  const picture = new cv.Mat(grey.height, grey.width, cv.CV_8UC1);
  const where = mask === null ? new cv.Mat() : new cv.Mat(grey.height, grey.width, cv.CV_8UC1);
  const found = new cv.KeyPointVector();
  const descriptors = new cv.Mat();
  const orb = new cv.ORB(MOST_KEYPOINTS, ...USUAL, FAST_THRESHOLD);
  try {
    picture.data.set(grey.data);
    cv.GaussianBlur(picture, picture, new cv.Size(0, 0), BLUR_PX);
    if (mask !== null) where.data.set(mask);
    orb.detectAndCompute(picture, where, found, descriptors);
    const places = new Float64Array(2 * found.size());
    for (let at = 0; at < found.size(); at++) {
      const { x, y } = found.get(at).pt;
      places[2 * at] = x + 0.5;
      places[2 * at + 1] = y + 0.5;
    }
    const bytes = Uint8Array.from(descriptors.data);
    return { places, descriptors: new Int32Array(bytes.buffer, 0, found.size() * DESCRIPTOR_INTS) };
  } finally {
    for (const each of [picture, where, found, descriptors, orb]) each.delete();
  }
}
