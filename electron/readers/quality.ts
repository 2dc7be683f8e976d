import { blockiness } from '../../shared/imaging/blockiness.ts';
import { cutSides } from '../../shared/imaging/cut-sides.ts';
import { edgeWidth } from '../../shared/imaging/edge-width.ts';
import { inkChanges } from '../../shared/imaging/ink-changes.ts';
import { inkMask, inkShare } from '../../shared/imaging/ink-mask.ts';
import { type GreyRaster, toGrey } from '../../shared/imaging/raster.ts';
import { shrink } from '../../shared/imaging/shrink.ts';
import { skewOf } from '../../shared/imaging/skew.ts';
import { tonesOf } from '../../shared/imaging/tones.ts';
import type { PageQuality } from '../../shared/model/quality.ts';
import type { PageImage } from './reader.ts';

/** Pixels of the longer side that the coarse measures are taken on: A4 at about 100 dpi. */
const COARSE_SIDE_PX = 1170;

/** Share of each side left out when ink is counted, 3 mm of A4: the shadow of the scanner's lid lives there. */
const MARGIN = 0.015;

/** Share of the contrast that a pixel must be darker than its neighbourhood to be ink. */
const INK_STEP = 0.25;

/** Levels: paper grain and JPEG noise stay below. */
const MIN_INK_STEP = 12;

/** Share of the contrast that a transition must span to speak about focus. */
const EDGE_STEP = 0.4;

/** Pixels: transitions wider than this are measured again on a smaller picture. */
const WIDE_EDGE_PX = 3.5;

/** Levels: on a fainter page grain at the border would pass for print. */
const MIN_CUT_CONTRAST = 60;

/** Level above which paper is white anyway, and white pixels are no glare. */
const WHITE_PAPER = 235;

/** Measures how well a page was caught. Judging is for `shared/rules/scan-quality.ts`. */
export function readQuality(image: PageImage): PageQuality {
  const grey = toGrey(image.raster);
  const coarse = shrink(grey, Math.round(Math.max(grey.width, grey.height) / COARSE_SIDE_PX));
  const { paper, ink, blackShare, whiteShare } = tonesOf(coarse);
  const contrast = paper - ink;
  const mask = inkMask(coarse, Math.max(MIN_INK_STEP, contrast * INK_STEP));
  return {
    page: image.page,
    widthPx: image.widthPx,
    heightPx: image.heightPx,
    dpi: image.dpi,
    dpiSource: image.dpiSource,
    storage: image.storage,
    inkShare: inkShare(mask, MARGIN),
    contrast,
    edgeWidthPx: focusOf(grey, Math.max(2 * MIN_INK_STEP, contrast * EDGE_STEP)),
    blackShare,
    glareShare: paper < WHITE_PAPER ? whiteShare : 0,
    skewDeg: skewOf(mask),
    cutSides: contrast >= MIN_CUT_CONTRAST ? cutSides(coarse, paper, ink) : [],
    blockiness: image.storage === 'jpeg' ? blockiness(grey) : null,
    inkChanges: inkChanges(grey),
    imagesLeft: image.imagesLeft ?? 0,
  };
}

/**
 * Width of the sharp transitions, in pixels of `grey`.
 *
 * Wide ones are broken up by grain and by the steps of JPEG, so they are measured again on half the size until
 * they are narrow there.
 */
function focusOf(grey: GreyRaster, minStep: number): number | null {
  let widest: number | null = null;
  for (const factor of [1, 2, 4]) {
    const width = edgeWidth(shrink(grey, factor), minStep);
    if (width === null) break;
    widest = Math.max(widest ?? 0, width * factor);
    if (width < WIDE_EDGE_PX) break;
  }
  return widest;
}
