import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Difference, findDifferences } from '../../../shared/imaging/page-difference.ts';
import { type GreyRaster, toGrey } from '../../../shared/imaging/raster.ts';
import { LoepError } from '../../../shared/model/errors.ts';
import type { PdfAreaChange, PdfAreaKind, PdfChange } from '../../../shared/model/pdf-revisions.ts';
import type { Box } from '../../../shared/model/region.ts';
import { findAnnotationKind, hasAnnotations, type PageView } from './annotations.ts';
import { fromPdf, type OpenPdf, renderPdfPage } from './document.ts';
import { findLostText } from './lost-text.ts';

/** Resolution of the drawings: a digit of 8 points is 17 px high, and an A4 page 2.2 million pixels. */
const DRAW_DPI = 150;
/** Pixels of one drawing: A2 at the resolution above. */
const MAX_DRAW_PIXELS = 10_000_000;
/** Places listed for a page; the largest come first. */
const MAX_PLACES = 40;
/** Grey level from which a page counts as blank when no pixel is darker. */
const BLANK_GREY = 235;
const POINTS_PER_INCH = 72;

/** One page of one revision. */
export interface RevisionPage {
  readonly pdf: OpenPdf;
  readonly page: number;
  /** What was drawn of this revision, by page: the next revision is compared with it. */
  readonly drawings: Map<number, GreyRaster>;
}

/**
 * Compares one page between two revisions. `final` is the same page in the file as it is now, whose turn
 * the places are given in.
 *
 * @returns null when either could not be drawn
 */
export async function findPageChanges(
  before: RevisionPage,
  after: RevisionPage,
  final: RevisionPage,
): Promise<readonly PdfChange[] | null> {
  try {
    const rotation = (await pageOf(final)).rotate;
    const was = await drawOnce(before, rotation);
    const is = await drawOnce(after, rotation);
    if (was.width !== is.width || was.height !== is.height) {
      return [{ kind: 'page-reshaped', page: final.page }];
    }
    const differences = findDifferences(was, is).slice(0, MAX_PLACES);
    if (differences.length === 0) return [];
    const pages = await bothPages(before, after);
    const view = { scale: DRAW_DPI / POINTS_PER_INCH, rotation };
    const isBare = !(await hasAnnotations(pages.before)) && !(await hasAnnotations(pages.after));
    const inContent = isBare ? differences : await compareContent(before, after, rotation);
    const places: Place[] = [];
    for (const difference of differences) {
      places.push(await describe(difference, inContent, pages, view));
    }
    const pageWasBlank = isBlank(was);
    return places.map(({ box, ...place }) => ({
      ...place,
      page: final.page,
      area: {
        x: box.x / is.width,
        y: box.y / is.height,
        width: box.width / is.width,
        height: box.height / is.height,
      },
      pageWasBlank,
    }));
  } catch (error) {
    // A page that cannot be drawn is counted as not compared; bugs of ours still come out.
    if (error instanceof LoepError) return null;
    throw error;
  }
}

type Place = Pick<PdfAreaChange, 'inkLost'> & { readonly kind: PdfAreaKind; readonly box: Box };

interface PagePair {
  readonly before: PDFPageProxy;
  readonly after: PDFPageProxy;
}

async function bothPages(before: RevisionPage, after: RevisionPage): Promise<PagePair> {
  return {
    before: await pageOf(before),
    after: await pageOf(after),
  };
}

async function pageOf({ pdf, page }: RevisionPage): Promise<PDFPageProxy> {
  return await fromPdf(pdf.proxy.getPage(page));
}

/** What differs when notes, signatures and filled fields are left out on both sides. */
async function compareContent(
  before: RevisionPage,
  after: RevisionPage,
  rotation: number,
): Promise<readonly Difference[]> {
  return findDifferences(await draw(before, rotation, true), await draw(after, rotation, true));
}

async function describe(
  difference: Difference,
  content: readonly Difference[],
  pages: PagePair,
  view: PageView,
): Promise<Place> {
  const { box } = difference;
  const inContent = content.filter((other) => overlap(other.box, box));
  if (inContent.length === 0) {
    const kind = await findAnnotationKind(pages.before, pages.after, box, view);
    return { kind, box, inkLost: difference.inkLost };
  }
  const inkLost = inContent.some((other) => other.inkLost);
  const lost = inkLost || (await findLostText(pages.before, pages.after, box, view));
  return { kind: 'content', box, inkLost: lost };
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

async function drawOnce(revision: RevisionPage, rotation: number): Promise<GreyRaster> {
  const known = revision.drawings.get(revision.page);
  if (known) return known;
  const drawing = await draw(revision, rotation, false);
  revision.drawings.set(revision.page, drawing);
  return drawing;
}

async function draw(
  { pdf, page }: RevisionPage,
  rotation: number,
  withoutAnnotations: boolean,
): Promise<GreyRaster> {
  const options = { maxPixels: MAX_DRAW_PIXELS, rotation, withoutAnnotations };
  return toGrey(await renderPdfPage(pdf, page, DRAW_DPI, options));
}

function isBlank({ data }: GreyRaster): boolean {
  return data.every((grey) => grey >= BLANK_GREY);
}
