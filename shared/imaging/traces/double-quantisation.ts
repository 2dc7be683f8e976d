import type { Box } from '../../model/region.ts';
import { CANDIDATES_KEPT, type TraceGap, type TraceOutcome } from '../../model/traces.ts';
import type { ComponentCoefficients, JpegCoefficients } from '../jpeg/coefficients.ts';
import { orientBox, undoing } from '../orient-box.ts';
import { separate } from './boxes.ts';
import type { Detector, TracePage } from './detector.ts';
import { areaOf, type BlockArea, type BlockGrid, boxOf } from './jpeg/block-area.ts';
import { type Evidence, evidenceOf, type LearntClass, mostForeign } from './jpeg/foreign-places.ts';
import { learnHistory } from './jpeg/history.ts';
import { type BlockClass, speakingBlocks } from './jpeg/speaking-blocks.ts';

/** Blocks that a page must have of a class to learn from. */
const LEAST_BLOCKS = 150;
/**
 * Nats a value by which an earlier compression must explain blocks better than none, to be believed.
 *
 * Set on the pages that calibration learns from: of 140 that were saved once, at the same or a lower quality, or
 * resized, none stood above 0.032 in blocks with print, and above 0.21 in quiet ones, where a step may seem to explain
 * how even paper is; pages that were saved again at a higher quality stand at 0.07 to 3.
 */
const LEAST_GAIN = 0.06;
const LEAST_GAIN_OF_QUIET = 0.25;
/** Side of the places where no words are, blocks. */
const CELL_BLOCKS = 8;

/**
 * JPEG pages that were JPEG files of a lower quality before: the steps of the earlier compression show in all
 * coefficients, except in those of places that came in between.
 */
export const doubleQuantisation: Detector = { id: 'double-quantisation', look };

function look(page: TracePage): TraceOutcome {
  const found = pageHistory(page);
  if (typeof found === 'string') return { applies: false, reason: found };
  const { frame, words, isWord, telling, evidence } = found;
  const { stored, jpeg } = frame;
  const places = [
    ...words.flatMap(({ area, read }) =>
      mostForeign(evidence, area).map((each) => ({ ...each, text: read })),
    ),
    ...cellsOf(frame).flatMap((area) => mostForeign(evidence, area, isWord)),
  ];
  const candidates = places
    .map(({ area, ...rest }) => ({ ...rest, box: orientBox(boxOf(area, frame), stored, jpeg.orientation) }))
    .sort((a, b) => b.score - a.score);
  return {
    applies: true,
    tests: candidates.length,
    candidates: separate(candidates, CANDIDATES_KEPT),
    measures: measuresOf(telling),
  };
}

/** What the blocks of a page say of having been compressed once or twice. */
export interface PageHistory {
  readonly frame: Frame;
  readonly words: readonly { readonly area: BlockArea; readonly read: string }[];
  /** 1 for the blocks of words, by their number. */
  readonly isWord: Uint8Array;
  readonly telling: readonly LearntClass[];
  readonly evidence: Evidence;
}

/** Learns from a page what its history is; or why that cannot be told. */
export function pageHistory({ page, raster, text, jpeg }: TracePage): PageHistory | TraceGap {
  if (page.storage === 'drawn' || page.storage === 'bilevel') return page.storage;
  if (!jpeg) return 'not-jpeg';
  const plane = wholeBlocks(jpeg);
  const { blocksWide, blocksHigh } = plane;
  const stored = { width: jpeg.widthPx, height: jpeg.heightPx };
  const frame = { grid: { x: 0, y: 0 }, blocksWide, blocksHigh, stored, jpeg };
  const words = (text?.lines ?? [])
    .flatMap((line) => line.words)
    .map(({ box, text: read }) => ({ area: storedArea(box, frame), read }));
  const isWord = new Uint8Array(blocksWide * blocksHigh);
  for (const { area } of words) mark(isWord, blocksWide, area);
  const isOfWord = (at: number) =>
    isWord[(at % plane.stride) + Math.floor(at / plane.stride) * blocksWide] === 1;
  const learnt = speakingBlocks({ plane, raster, stored, orientation: jpeg.orientation }).flatMap((each) =>
    learnClass(plane, each, isOfWord),
  );
  if (learnt.length === 0) return 'too-little';
  const telling = learnt.filter(
    ({ isQuiet, history }) => history.gain >= (isQuiet ? LEAST_GAIN_OF_QUIET : LEAST_GAIN),
  );
  if (telling.every(({ isQuiet }) => isQuiet)) return 'no-history';
  return { frame, words, isWord, telling, evidence: evidenceOf(plane, telling) };
}

/** Learns from the words, which are most alike; from all where there are too few, and all that are quiet. */
function learnClass(
  plane: ComponentCoefficients,
  { blocks, isQuiet }: BlockClass,
  isOfWord: (at: number) => boolean,
): LearntClass[] {
  const ofWords = isQuiet ? [] : blocks.filter(isOfWord);
  const from = ofWords.length < LEAST_BLOCKS ? blocks : ofWords;
  const history = from.length < LEAST_BLOCKS ? null : learnHistory(plane, from);
  return history === null ? [] : [{ blocks, isQuiet, history }];
}

/** Mean over the coefficients of all classes. */
function measuresOf(classes: readonly LearntClass[]): Readonly<Record<string, number>> {
  let [coefficients, apart] = [0, 0];
  for (const { history } of classes) {
    coefficients += history.coefficients;
    apart += history.coefficients * history.distance;
  }
  return { distance: apart / Math.max(1, coefficients), coefficients };
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

/** The blocks of the picture as it is stored. */
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
