import type { Band } from './bands.ts';

/** Lines of print that may be one machine-readable zone: two or three of one length, one under the other. */
export interface ZoneCandidate {
  readonly bands: readonly Band[];
  /** Higher is likelier; only orders candidates. */
  readonly rank: number;
}

/** Distance between two lines over the height of their print. Doc 9303-3 has 2.6; designs go from 1.6 up. */
const LEAST_DISTANCE = 1.1;
const MOST_DISTANCE = 5;

/** Share of the longer line that the other one must cover. */
const LEAST_OVERLAP = 0.85;

/** Difference of slope between two lines of one zone. */
const MOST_SLOPE_DIFFERENCE = 0.02;

const MOST_HEIGHT_RATIO = 1.6;

/** How much the second distance between three lines may differ from the first, as a share. */
const MOST_DISTANCE_DIFFERENCE = 0.35;

/** Length over height of a whole line: 30 characters at the narrowest pitch seen; broken lines are not tried. */
const LEAST_ASPECT = 20;

/** Candidates that are looked at closely. */
const MOST_CANDIDATES = 5;

/** Groups the lines of one search, best first. */
export function groupZones(bands: readonly Band[]): ZoneCandidate[] {
  const lines = bands.filter((band) => (band.x1 - band.x0) / band.heightPx >= LEAST_ASPECT);
  const sorted = [...lines].sort((a, b) => middleY(a) - middleY(b));
  const zones: ZoneCandidate[] = [];
  for (const [at, first] of sorted.entries()) {
    for (const second of sorted.slice(at + 1)) {
      if (!belongTogether(first, second)) continue;
      zones.push(candidate([first, second]));
      for (const third of sorted) {
        if (middleY(third) <= middleY(second) || !belongTogether(second, third)) continue;
        const ratio = (middleY(third) - middleY(second)) / (middleY(second) - middleY(first));
        if (Math.abs(ratio - 1) <= MOST_DISTANCE_DIFFERENCE) zones.push(candidate([first, second, third]));
      }
    }
  }
  return zones.sort((a, b) => b.rank - a.rank).slice(0, MOST_CANDIDATES);
}

function candidate(bands: readonly Band[]): ZoneCandidate {
  return { bands, rank: bands.reduce((sum, band) => sum + band.evenness, 0) };
}

function middleY(band: Band): number {
  return (band.y0 + band.y1) / 2;
}

function belongTogether(upper: Band, lower: Band): boolean {
  const height = Math.max(upper.heightPx, lower.heightPx);
  if (height > MOST_HEIGHT_RATIO * Math.min(upper.heightPx, lower.heightPx)) return false;
  const slope = (band: Band) => (band.y1 - band.y0) / (band.x1 - band.x0);
  if (Math.abs(slope(upper) - slope(lower)) > MOST_SLOPE_DIFFERENCE) return false;
  const distance = middleY(lower) - middleY(upper);
  if (distance < LEAST_DISTANCE * height || distance > MOST_DISTANCE * height) return false;
  const shared = Math.min(upper.x1, lower.x1) - Math.max(upper.x0, lower.x0);
  return shared >= LEAST_OVERLAP * Math.max(upper.x1 - upper.x0, lower.x1 - lower.x0);
}
