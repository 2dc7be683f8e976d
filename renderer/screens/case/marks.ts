import type { FindingView } from '../../../shared/api/schemas/examination.ts';
import type { Box } from '../../../shared/model/region.ts';
import type { Mark } from '../../viewer/viewer-props.ts';
import type { Numbered } from './finding-order.ts';

/** The marks of one page: every finding of the list that has a place on it. */
export function marksOn(
  list: readonly Numbered[],
  page: number,
  labelOf: (numbered: Numbered) => string,
): readonly Mark[] {
  return list.flatMap((numbered) => {
    const { finding, number } = numbered;
    if (finding.region?.page !== page) return [];
    return [
      {
        id: finding.id,
        box: finding.region.box,
        other: otherPlaceOf(finding),
        tone: finding.verdict,
        label: labelOf(numbered),
        number,
        isAnswered: finding.review !== null,
      },
    ];
  });
}

/** The second place of a finding that is about two places of one page. */
export function otherPlaceOf({ evidence }: FindingView): Box | undefined {
  return evidence.find(({ place }) => place !== undefined)?.place;
}

/** Part of a page above which an enlarged crop would show nothing that the page itself does not. */
const WHOLE_PAGE_SHARE = 0.4;

/** Room round the place in the crop, as a share of the place, and at least this many pixels. */
const MARGIN_SHARE = 0.15;
const MARGIN_MIN_PX = 12;

/** The part of the page to enlarge: the place with a little room round it, within the page. Null when it is most of the page. */
export function cropAround(box: Box, page: { widthPx: number; heightPx: number }): Box | null {
  if (box.width * box.height > WHOLE_PAGE_SHARE * page.widthPx * page.heightPx) return null;
  const beside = Math.max(MARGIN_MIN_PX, MARGIN_SHARE * box.width);
  const above = Math.max(MARGIN_MIN_PX, MARGIN_SHARE * box.height);
  const x = Math.max(0, Math.floor(box.x - beside));
  const y = Math.max(0, Math.floor(box.y - above));
  const right = Math.min(page.widthPx, Math.ceil(box.x + box.width + beside));
  const bottom = Math.min(page.heightPx, Math.ceil(box.y + box.height + above));
  return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : null;
}

/** A place on a picture of which it is known how large things are. */
export interface Measured {
  readonly box: Box;
  readonly page: { readonly widthPx: number; readonly heightPx: number };
  readonly pxPerMm: number;
}

/**
 * Parts of two pictures that show as many millimetres across and down, each round its place: beside each other they
 * are at one scale. Null when one of the places is most of its page.
 */
export function cropsBeside(one: Measured, other: Measured): readonly [Box, Box] | null {
  const crops = [one, other].map(({ box, page, pxPerMm }) => {
    const part = cropAround(box, page);
    return part && { widthMm: part.width / pxPerMm, heightMm: part.height / pxPerMm };
  });
  const [a, b] = crops;
  if (!a || !b) return null;
  const [widthMm, heightMm] = [Math.max(a.widthMm, b.widthMm), Math.max(a.heightMm, b.heightMm)];
  const cut = ({ box, page, pxPerMm }: Measured): Box => {
    const [width, height] = [Math.round(widthMm * pxPerMm), Math.round(heightMm * pxPerMm)];
    return {
      x: startOf(box.x + box.width / 2, width, page.widthPx),
      y: startOf(box.y + box.height / 2, height, page.heightPx),
      width: Math.min(width, page.widthPx),
      height: Math.min(height, page.heightPx),
    };
  };
  return [cut(one), cut(other)];
}

/** Where a stretch of this length begins that has this middle, moved onto the page. */
function startOf(middle: number, length: number, most: number): number {
  return Math.max(0, Math.min(Math.round(middle - length / 2), most - length));
}

/** Where a place lies in a crop of the page, as shares of the crop in percent: it scales with the picture. */
export function placeInCrop(box: Box, crop: Box): Record<'left' | 'top' | 'width' | 'height', string> {
  const [left, top] = [Math.max(box.x, crop.x), Math.max(box.y, crop.y)];
  const right = Math.min(box.x + box.width, crop.x + crop.width);
  const bottom = Math.min(box.y + box.height, crop.y + crop.height);
  return {
    left: percent(left - crop.x, crop.width),
    top: percent(top - crop.y, crop.height),
    width: percent(right - left, crop.width),
    height: percent(bottom - top, crop.height),
  };
}

function percent(part: number, whole: number): string {
  return `${(100 * part) / whole}%`;
}
