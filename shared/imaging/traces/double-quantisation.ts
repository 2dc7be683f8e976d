import type { Box } from '../../model/region.ts';
import { CANDIDATES_KEPT, type TraceOutcome } from '../../model/traces.ts';
import type { ComponentCoefficients, JpegCoefficients } from '../jpeg/coefficients.ts';
import { orientBox, undoing } from '../orient-box.ts';
import { separate } from './boxes.ts';
import type { Detector, TracePage } from './detector.ts';
import { areaOf, type BlockArea, type BlockGrid, boxOf } from './jpeg/block-area.ts';
import { evidenceOf, foreignCell, mostForeign, speakingBlocks } from './jpeg/foreign-places.ts';
import { learnHistory } from './jpeg/history.ts';

/** Blocks of print that a page must have to learn from. */
const LEAST_BLOCKS = 150;
/**
 * Nats a coefficient by which the two histories must differ for a place to show which of them it has.
 *
 * Set on the pages that calibration learns from, so it is not yet tried on others: 59 that were saved again at a higher
 * quality stood at 0.29 to 2.04 (scores of 5.2 at most); of 27 that were saved once, at the same or a lower quality, or
 * resized, 26 stood at 0.05 to 0.24, where paper and pattern alone made the difference and scores ran up to 24, and one
 * at 0.49 (score 1.6).
 */
const LEAST_DISTANCE = 0.28;
/** Side of the places where no words are, blocks. */
const CELL_BLOCKS = 8;

/**
 * JPEG pages that were JPEG files of a lower quality before: the steps of the earlier compression show in all
 * coefficients, except in those of places that came in between.
 */
export const doubleQuantisation: Detector = { id: 'double-quantisation', look };

function look({ page, text, jpeg }: TracePage): TraceOutcome {
  if (page.storage === 'drawn' || page.storage === 'bilevel') return { applies: false, reason: page.storage };
  if (!jpeg) return { applies: false, reason: 'not-jpeg' };
  const plane = wholeBlocks(jpeg);
  const { blocksWide, blocksHigh } = plane;
  const stored = { width: jpeg.widthPx, height: jpeg.heightPx };
  const frame = { grid: { x: 0, y: 0 }, blocksWide, blocksHigh, stored, jpeg };
  const words = (text?.lines ?? [])
    .flatMap((line) => line.words)
    .map(({ box, text: read }) => ({ area: storedArea(box, frame), read }));
  const isWord = new Uint8Array(blocksWide * blocksHigh);
  for (const { area } of words) mark(isWord, blocksWide, area);
  const speaking = speakingBlocks(plane);
  const printed = speaking.filter(
    (at) => isWord[(at % plane.stride) + Math.floor(at / plane.stride) * blocksWide],
  );
  if (printed.length < LEAST_BLOCKS) return { applies: false, reason: 'too-little' };
  const history = learnHistory(plane, printed);
  if (!history) return { applies: false, reason: 'too-little' };
  if (history.distance < LEAST_DISTANCE) return { applies: false, reason: 'no-history' };
  const evidence = evidenceOf(plane, speaking, history);
  const found = [
    ...words.flatMap(({ area, read }) =>
      mostForeign(evidence, area).map((each) => ({ ...each, text: read })),
    ),
    ...cellsOf(frame).flatMap((area) => foreignCell(evidence, area, isWord)),
  ];
  const candidates = found
    .map(({ area, ...rest }) => ({ ...rest, box: orientBox(boxOf(area, frame), stored, jpeg.orientation) }))
    .sort((a, b) => b.score - a.score);
  return {
    applies: true,
    tests: candidates.length,
    candidates: separate(candidates, CANDIDATES_KEPT),
    measures: { distance: history.distance, coefficients: history.coefficients },
  };
}

/**
 * The luminance without the blocks that the right and lower edge of the picture run through: what fills those up is
 * made anew by every encoder, so that they never show an earlier compression.
 */
function wholeBlocks({ components, widthPx, heightPx }: JpegCoefficients): ComponentCoefficients {
  const plane = components[0]!;
  return {
    ...plane,
    blocksWide: Math.min(plane.blocksWide, Math.floor(widthPx / 8)),
    blocksHigh: Math.min(plane.blocksHigh, Math.floor(heightPx / 8)),
  };
}

interface Frame extends BlockGrid {
  readonly stored: { readonly width: number; readonly height: number };
  readonly jpeg: JpegCoefficients;
}

/** The blocks of a box of the page in the picture as it is stored. */
function storedArea(box: Box, frame: Frame): BlockArea {
  const { orientation } = frame.jpeg;
  const { width, height } = frame.stored;
  const upright = orientation >= 5 ? { width: height, height: width } : { width, height };
  return areaOf(orientBox(box, upright, undoing(orientation)), frame);
}

function mark(map: Uint8Array, blocksWide: number, { left, top, right, bottom }: BlockArea): void {
  for (let y = top; y < bottom; y++) map.fill(1, y * blocksWide + left, y * blocksWide + right);
}

/** Squares that cover the page. */
function cellsOf({ blocksWide, blocksHigh }: BlockGrid): BlockArea[] {
  const cells: BlockArea[] = [];
  for (let top = 0; top < blocksHigh; top += CELL_BLOCKS) {
    for (let left = 0; left < blocksWide; left += CELL_BLOCKS) {
      const right = Math.min(blocksWide, left + CELL_BLOCKS);
      cells.push({ left, top, right, bottom: Math.min(blocksHigh, top + CELL_BLOCKS) });
    }
  }
  return cells;
}
