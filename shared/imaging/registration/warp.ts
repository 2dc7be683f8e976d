import type { Homography } from '../../model/reference/recognition.ts';
import type { Raster } from '../raster.ts';

/** What is painted where the source has no pixel. */
const OUTSIDE = 255;

/** Most points read for one pixel along each axis: a source many times as large is to be made smaller first. */
const MOST_SAMPLES = 4;

/**
 * The picture that a map from its pixels to those of `source` sees: bilinear where the source is about as fine, and
 * where it is finer the mean of the pixels at several points, so that nothing shimmers.
 */
export function warp(source: Raster, toSource: Homography, width: number, height: number): Raster {
  const { channels } = source;
  const data = new Uint8Array(width * height * channels);
  const samples = samplesFor(toSource, width, height);
  const points = samples * samples;
  const add = samples > 1 ? addNearest : addBetween;
  const sums = new Float64Array(channels);
  for (let row = 0, at = 0; row < height; row++) {
    for (let column = 0; column < width; column++, at += channels) {
      sums.fill(0);
      for (let down = 0; down < samples; down++) {
        const y = row + (down + 0.5) / samples;
        for (let across = 0; across < samples; across++) {
          add(source, toSource, column + (across + 0.5) / samples, y, sums);
        }
      }
      for (let channel = 0; channel < channels; channel++) {
        data[at + channel] = Math.round(sums[channel]! / points);
      }
    }
  }
  return { width, height, channels, data };
}

/** Points a side of a pixel, by how much of the source a pixel in the middle covers. */
function samplesFor(map: Homography, width: number, height: number): number {
  const [x, y] = [width / 2, height / 2];
  const w = map[6] * x + map[7] * y + map[8];
  const u = (map[0] * x + map[1] * y + map[2]) / w;
  const v = (map[3] * x + map[4] * y + map[5]) / w;
  const across = Math.hypot(map[0] - u * map[6], map[3] - v * map[6]) / Math.abs(w);
  const down = Math.hypot(map[1] - u * map[7], map[4] - v * map[7]) / Math.abs(w);
  return Math.max(1, Math.min(MOST_SAMPLES, Math.round(Math.max(across, down))));
}

/** Adds the pixel that a point comes to lie in. */
function addNearest(source: Raster, map: Homography, x: number, y: number, sums: Float64Array): void {
  const { width, height, channels, data } = source;
  const w = map[6] * x + map[7] * y + map[8];
  const u = (map[0] * x + map[1] * y + map[2]) / w;
  const v = (map[3] * x + map[4] * y + map[5]) / w;
  if (!(w > 0 && u >= 0 && v >= 0 && u < width && v < height)) {
    for (let channel = 0; channel < channels; channel++) sums[channel]! += OUTSIDE;
    return;
  }
  const at = channels * (Math.floor(v) * width + Math.floor(u));
  for (let channel = 0; channel < channels; channel++) sums[channel]! += data[at + channel]!;
}

/** Adds what lies between the four pixels about a point, by how near they are. */
function addBetween(source: Raster, map: Homography, x: number, y: number, sums: Float64Array): void {
  const { width, height, channels, data } = source;
  const w = map[6] * x + map[7] * y + map[8];
  // The middle of the first pixel is at half a pixel.
  const u = (map[0] * x + map[1] * y + map[2]) / w - 0.5;
  const v = (map[3] * x + map[4] * y + map[5]) / w - 0.5;
  if (!(w > 0 && u >= -0.5 && v >= -0.5 && u <= width - 0.5 && v <= height - 0.5)) {
    for (let channel = 0; channel < channels; channel++) sums[channel]! += OUTSIDE;
    return;
  }
  const left = Math.max(0, Math.floor(u));
  const top = Math.max(0, Math.floor(v));
  const rightShare = Math.max(0, u - left);
  const lowerShare = Math.max(0, v - top);
  const right = left + 1 < width ? channels : 0;
  const upper = channels * (top * width + left);
  const lower = top + 1 < height ? upper + channels * width : upper;
  for (let channel = 0; channel < channels; channel++) {
    const above =
      data[upper + channel]! + (data[upper + right + channel]! - data[upper + channel]!) * rightShare;
    const below =
      data[lower + channel]! + (data[lower + right + channel]! - data[lower + channel]!) * rightShare;
    sums[channel]! += above + (below - above) * lowerShare;
  }
}
