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
        tone: finding.verdict,
        label: labelOf(numbered),
        number,
        isAnswered: finding.review !== null,
      },
    ];
  });
}

/** Part of a page above which an enlarged crop would show nothing that the page itself does not. */
const WHOLE_PAGE_SHARE = 0.4;

/** Room round the place in the crop, as a share of its longer side, and at least this many pixels. */
const MARGIN_SHARE = 0.35;
const MARGIN_MIN_PX = 24;

/** The part of the page to enlarge: the place with room round it, within the page. Null when it is most of the page. */
export function cropAround(box: Box, page: { widthPx: number; heightPx: number }): Box | null {
  if (box.width * box.height > WHOLE_PAGE_SHARE * page.widthPx * page.heightPx) return null;
  const margin = Math.max(MARGIN_MIN_PX, MARGIN_SHARE * Math.max(box.width, box.height));
  const x = Math.max(0, Math.floor(box.x - margin));
  const y = Math.max(0, Math.floor(box.y - Math.min(margin, 2 * box.height + MARGIN_MIN_PX)));
  const right = Math.min(page.widthPx, Math.ceil(box.x + box.width + margin));
  const bottom = Math.min(
    page.heightPx,
    Math.ceil(box.y + box.height + Math.min(margin, 2 * box.height + MARGIN_MIN_PX)),
  );
  return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : null;
}
