import { CANDIDATES_KEPT, type TraceCandidate, type TraceOutcome } from '../../model/traces.ts';
import { isColourless } from '../raster.ts';
import { median } from '../robust.ts';
import { type CrossedMark, countsOf, crossedMarks } from './crossings/crossed-marks.ts';
import { findCrossings } from './crossings/find-crossings.ts';
import { inkClasses } from './crossings/ink-classes.ts';
import { outlinedShare } from './crossings/outlined-share.ts';
import type { Detector, TracePage } from './detector.ts';

/** Below this strokes of print are no wider than the blur between them. */
const LEAST_DPI = 120;
/**
 * Ink with print along more of its edge than this fills a drawing, as in a coat of arms, whose outline seems to run on
 * behind its corners: 0.65 and 0.96 on the two that were taken for stamps, 0.14 to 0.34 on stamps that were laid over.
 */
const MOST_OUTLINED = 0.55;

/**
 * Coloured ink that hides the print it crosses. A stamp or a pen takes away a share of the light that the print beneath
 * gives back, and print keeps as dark under it; a picture of a stamp laid over the scan covers the print with its own
 * colour. Of the two only the latter shows the colour of the ink where print runs on on both sides of it.
 */
export const inkCrossing: Detector = { id: 'ink-crossing', look };

function look(traced: TracePage): TraceOutcome {
  const { page, raster, grey } = traced;
  if (page.storage === 'drawn' || page.storage === 'bilevel' || page.storage === 'lossy-other')
    return { applies: false, reason: page.storage };
  if (raster.channels === 1 || isColourless(raster)) return { applies: false, reason: 'colourless' };
  if (page.dpi < LEAST_DPI) return { applies: false, reason: 'low-resolution' };
  const classes = inkClasses(traced);
  if (classes === null) return { applies: false, reason: 'nothing-there' };
  const marks = crossedMarks(findCrossings(grey, classes, page.dpi), raster, page.dpi).filter(
    ({ box }) => outlinedShare(classes, box) <= MOST_OUTLINED,
  );
  if (marks.length === 0) return { applies: false, reason: 'nothing-there' };
  const candidates = marks.map(candidateOf).sort((a, b) => b.score - a.score);
  return {
    applies: true,
    tests: candidates.length,
    candidates: candidates.slice(0, CANDIDATES_KEPT),
    measures: {},
  };
}

function candidateOf(mark: CrossedMark): TraceCandidate {
  const of = (key: 'ink' | 'both' | 'level') => median(mark.crossings.map((crossing) => crossing[key]));
  const measures = { ...countsOf(mark), level: of('level'), both: of('both'), ink: of('ink') };
  return { box: mark.box, score: mark.score, measures };
}
