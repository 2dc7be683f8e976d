import type { Raster } from '../raster.ts';

/** Where a picture changes, thinned to a pixel across. */
export interface EdgeMap {
  readonly width: number;
  readonly height: number;
  /** Steepness of each pixel that is an edge, 0 elsewhere. */
  readonly strength: Float32Array;
  /** Direction across the edge, radians 0..π. */
  readonly across: Float32Array;
}

/** Steepness (grey levels over the three pixels of Sobel's weights, times four) below which noise of paper lies. */
const LEAST_STRENGTH = 40;

/** Edges of a picture: the steepest channel by Sobel's weights, thinned across their direction as Canny (1986) does. */
export function findEdges(raster: Raster): EdgeMap {
  const { width, height } = raster;
  const strength = new Float32Array(width * height);
  const across = new Float32Array(width * height);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) setGradient(raster, x, y, strength, across);
  }
  return { width, height, strength: thinned(width, height, strength, across), across };
}

function setGradient(
  raster: Raster,
  x: number,
  y: number,
  strength: Float32Array,
  across: Float32Array,
): void {
  const { width, channels, data } = raster;
  const at = (y * width + x) * channels;
  const stride = width * channels;
  let most = 0;
  for (let channel = 0; channel < channels; channel++) {
    const middle = at + channel;
    const [up, down] = [middle - stride, middle + stride];
    const right = data[up + channels]! + 2 * data[middle + channels]! + data[down + channels]!;
    const left = data[up - channels]! + 2 * data[middle - channels]! + data[down - channels]!;
    const below = data[down - channels]! + 2 * data[down]! + data[down + channels]!;
    const above = data[up - channels]! + 2 * data[up]! + data[up + channels]!;
    const [gx, gy] = [right - left, below - above];
    const steepness = Math.hypot(gx, gy);
    if (steepness <= most) continue;
    most = steepness;
    const angle = Math.atan2(gy, gx);
    across[y * width + x] = angle < 0 ? angle + Math.PI : angle;
  }
  strength[y * width + x] = most;
}

function thinned(width: number, height: number, strength: Float32Array, across: Float32Array): Float32Array {
  const kept = new Float32Array(strength.length);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      const here = strength[at]!;
      if (here < LEAST_STRENGTH) continue;
      const step = stepAcross(across[at]!, width);
      if (here >= strength[at - step]! && here > strength[at + step]!) kept[at] = here;
    }
  }
  return kept;
}

/** The neighbour that lies across an edge, as a distance in the array. */
function stepAcross(angle: number, width: number): number {
  const eighth = Math.round((angle * 4) / Math.PI) % 4;
  return [1, width + 1, width, width - 1][eighth]!;
}
