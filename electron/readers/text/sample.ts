import type { GreyRaster } from '../../../shared/imaging/raster.ts';

/** Change of grey level between pixels two apart that counts as the edge of a stroke, on 0..255. */
const EDGE_CONTRAST = 56;

/** Height over which an upright stroke of a letter may go on, pixels at 300 dpi: about half an x-height. */
const STEM_PX = 10;

/** Rows looked at: one in this many. */
const ROW_STEP = 2;

/**
 * Edges that stand for enough words to know a language by: some 55 words of printed text at 300 dpi, where
 * every second row was counted (LiberationSans 10 point: about 210 edges a word). Reading that many costs an
 * eighth of reading an A4 page.
 */
const SAMPLE_EDGES = 11_500;

/** A page with less than this many samples on it is read whole at once: the sample would save nothing. */
const SAMPLES_ON_PAGE = 3;

/** Least height of a band, in parts of the page's width: about three lines of a letter. */
const LEAST_BAND = 0.06;

/** From line to line in common print, in parts of the page's width: 12 point on A4 is 0.02, headings more. */
const LINE_PITCH = 0.03;

/**
 * A band of whole rows, as wide as the page, with enough text to tell language and orientation by; null when
 * the page holds so little that it is better read whole.
 *
 * Text, of all that is on a page, has the most edges in a row; the band is where they are densest.
 */
export function sampleBand(raster: GreyRaster): GreyRaster | null {
  const edges = edgesByRow(raster);
  const total = edges.reduce((sum, count) => sum + count, 0);
  if (total < SAMPLES_ON_PAGE * SAMPLE_EDGES) return null;
  const least = Math.ceil((raster.width * LEAST_BAND) / ROW_STEP);
  const window = shortestWindow(edges, SAMPLE_EDGES, least);
  const reach = Math.ceil((raster.width * LINE_PITCH) / ROW_STEP);
  const top = emptiest(edges, window.start - reach, window.start) * ROW_STEP;
  const height =
    Math.min((emptiest(edges, window.end, window.end + reach) + 1) * ROW_STEP, raster.height) - top;
  // The caller compares areas: a band of half the page is no saving either.
  if (height * 2 > raster.height) return null;
  const { width } = raster;
  return { width, height, channels: 1, data: raster.data.subarray(top * width, (top + height) * width) };
}

/** The row with the fewest edges from `from` to `to`: a band cut there does not cut through a line. */
function emptiest(edges: Uint32Array, from: number, to: number): number {
  let best = Math.min(Math.max(from, 0), edges.length - 1);
  for (let row = best; row <= Math.min(to, edges.length - 1); row++)
    if (edges[row]! < edges[best]!) best = row;
  return best;
}

/**
 * Count of edges along every `ROW_STEP`th row, without those that stand in the row `STEM_PX` above as well:
 * the bars of a barcode would outdo any text.
 */
function edgesByRow({ width, height, data }: GreyRaster): Uint32Array {
  const counts = new Uint32Array(Math.ceil(height / ROW_STEP));
  const above = STEM_PX * width;
  for (let y = STEM_PX; y < height; y += ROW_STEP) {
    const end = (y + 1) * width - 2;
    let count = 0;
    for (let at = y * width; at < end; at++) {
      const step = data[at]! - data[at + 2]!;
      if (step <= EDGE_CONTRAST && step >= -EDGE_CONTRAST) continue;
      const stepAbove = data[at - above]! - data[at - above + 2]!;
      if (stepAbove * step <= 0 || Math.abs(stepAbove) <= EDGE_CONTRAST) count++;
    }
    counts[y / ROW_STEP] = count;
  }
  return counts;
}

/** The shortest run of rows, of `least` rows or more, that holds `wanted` edges; the first of equals. */
function shortestWindow(
  edges: Uint32Array,
  wanted: number,
  least: number,
): { readonly start: number; readonly end: number } {
  let best = { start: 0, end: edges.length };
  let sum = 0;
  for (let start = 0, end = 0; end < edges.length; end++) {
    sum += edges[end]!;
    while (sum - edges[start]! >= wanted && end - start >= least) sum -= edges[start++]!;
    if (sum >= wanted && end + 1 - start < best.end - best.start) best = { start, end: end + 1 };
  }
  return best;
}
