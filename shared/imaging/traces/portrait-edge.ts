import type { TraceOutcome } from '../../model/traces.ts';
import { edgeWidth } from '../edge-width.ts';
import type { Detector, TracePage } from './detector.ts';
import { pageGrid } from './jpeg/page-grid.ts';
import { findPicture } from './portrait/find-portrait.ts';
import { sideSeams } from './portrait/side-seams.ts';

/** Pixels along the longer side below which the rim of a portrait has too few. */
const LEAST_PAGE_PX = 600;
/** Levels of the transitions that tell how sharp a page is. */
const EDGE_STEP = 80;
/**
 * A page whose print runs over fewer pixels than this was made by a program, or reduced: all its lines are as sharp as
 * that of a rectangle that was laid in. Cards put together by programs have 0.8 to 1.1, scans of the press 1.2 to 2.5.
 */
const LEAST_EDGE_PX = 1.3;
/** So many sides must be sharp: one or two may be, by a frame or where a card lies quite straight. */
const SIDES = 3;

/**
 * The rim of a portrait against the sharpness of the scan: what was printed is blurred by the scanner like all else on
 * the card; a portrait that was laid in afterwards ends between one pixel and the next, along rows and columns.
 */
export const portraitEdge: Detector = { id: 'portrait-edge', look };

function look({ page, raster, grey }: TracePage): TraceOutcome {
  const { storage } = page;
  if (storage === 'drawn' || storage === 'bilevel' || storage === 'lossy-other')
    return { applies: false, reason: storage };
  if (Math.max(grey.width, grey.height) < LEAST_PAGE_PX) return { applies: false, reason: 'low-resolution' };
  const head = findPicture(grey);
  if (head === null) return { applies: false, reason: 'nothing-there' };
  const edgePx = edgeWidth(grey, EDGE_STEP);
  if (edgePx === null) return { applies: false, reason: 'too-little' };
  if (edgePx < LEAST_EDGE_PX) return { applies: false, reason: 'too-sharp' };
  const grid = pageGrid(raster).grid ?? (storage === 'jpeg' ? { x: 0, y: 0 } : null);
  const seams = sideSeams(grey, head, grid).sort((a, b) => b.sharpness - a.sharpness);
  const weakest = seams[SIDES - 1];
  if (weakest === undefined) return { applies: false, reason: 'too-little' };
  const at = Object.fromEntries(seams.slice(0, SIDES).map((seam) => [seam.side, seam.at + 1]));
  const left = at.left ?? head.x;
  const top = at.top ?? head.y;
  const right = at.right ?? head.x + head.width;
  const bottom = at.bottom ?? head.y + head.height;
  const measures = { edgePx, step: weakest.step, beside: weakest.beside, sides: SIDES };
  return {
    applies: true,
    tests: 1,
    candidates: [
      {
        box: { x: left, y: top, width: right - left, height: bottom - top },
        score: weakest.sharpness,
        measures,
      },
    ],
    measures,
  };
}
