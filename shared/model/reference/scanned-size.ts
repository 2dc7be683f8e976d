import { MM_PER_INCH } from '../units.ts';
import type { SizeMm } from './basics.ts';
import type { Corners } from './recognition.ts';

/** What tells how large a thing on an image is: `file` when the image says it itself. */
export interface Resolution {
  readonly dpi: number;
  readonly dpiSource: 'file' | 'estimated';
}

/** How much a side of a face may differ from that on its scan: paper shrinks, and scanners feed by some percents. */
const SIDE_TOLERANCE = 0.04;

/** How much longer than the other a side must be to tell upright from lying; photographs are taken from aside. */
const LEAST_ELONGATION = 1.1;

/** How large the face is by the resolution of its image: the mean of each pair of sides, to a tenth of a mm. */
export function sizeByDpi([a, b, c, d]: Corners, dpi: number): SizeMm {
  const mm = (px: number) => Math.round((px / dpi) * MM_PER_INCH * 10) / 10;
  return { widthMm: mm((long(a, b) + long(d, c)) / 2), heightMm: mm((long(a, d) + long(b, c)) / 2) };
}

/**
 * Whether a face cannot be of this size by one of its scans: it stands where the scan lies, or one of its sides is
 * more than a scanner's error off. Without a resolution, only how it lies is known.
 */
export function isOffScan(face: SizeMm, corners: Corners, { dpi, dpiSource }: Resolution): boolean {
  const scan = sizeByDpi(corners, dpi);
  return dpiSource === 'file' ? isOffSize(face, scan) : liesOf(face) * liesOf(scan) < 0;
}

/** Whether a face cannot be of this size when it is so large on a scan that tells its resolution. */
export function isOffSize(face: SizeMm, scan: SizeMm): boolean {
  const isOff = (is: number, seen: number) => Math.abs(is - seen) > SIDE_TOLERANCE * seen;
  return isOff(face.widthMm, scan.widthMm) || isOff(face.heightMm, scan.heightMm);
}

/** 1 for lying, -1 for upright, 0 for what is nearly square. */
function liesOf({ widthMm, heightMm }: SizeMm): -1 | 0 | 1 {
  if (widthMm > heightMm * LEAST_ELONGATION) return 1;
  return heightMm > widthMm * LEAST_ELONGATION ? -1 : 0;
}

function long(one: Corners[number], other: Corners[number]): number {
  return Math.hypot(other.x - one.x, other.y - one.y);
}
