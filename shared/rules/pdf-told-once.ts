import type { PdfAreaChange, PdfRevision, PdfRevisions } from '../model/pdf-revisions.ts';
import type { RelativeBox } from '../model/relative-box.ts';
import type { PaintedAct } from './pdf-additions.ts';

/**
 * Part of the page from which a changed place is the page as a whole. Honest programs that store a page
 * anew (a better scan, a page set straight, an OCR program that cleans the picture) touch all of it;
 * somebody who changes an entry touches a line.
 */
const WHOLE_PAGE_SHARE = 0.6;

/** Part of the smaller of two places that they must share to be of one act. */
const SHARED = 0.3;

/** Whether a change of a revision is of nearly the whole page. */
export function isWholePage({ area }: PdfAreaChange): boolean {
  return area.width * area.height >= WHOLE_PAGE_SHARE;
}

/** Whether what lies over a page at a place was put there by a change of a revision. */
export function isActOf(change: PdfAreaChange, page: number, area: RelativeBox): boolean {
  if (change.page !== page || change.kind === 'signature') return false;
  return !change.pageWasBlank && !isWholePage(change) && share(change.area, area) >= SHARED;
}

/** The revision that put there what lies over a page now, which then tells it: one act gives one finding. */
export function revisionOfAct(
  revisions: PdfRevisions | undefined,
  { page, area }: Pick<PaintedAct, 'page' | 'area'>,
): PdfRevision | undefined {
  return revisions?.revisions.findLast(({ changes }) =>
    changes.some((change) => 'area' in change && isActOf(change, page, area)),
  );
}

function share(a: RelativeBox, b: RelativeBox): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  const smaller = Math.min(a.width * a.height, b.width * b.height);
  return width > 0 && height > 0 && smaller > 0 ? (width * height) / smaller : 0;
}
