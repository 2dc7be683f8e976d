import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfAreaKind } from '../../../shared/model/pdf-revisions.ts';
import type { Box } from '../../../shared/model/region.ts';
import { fromPdf } from './document.ts';

/** How a page is brought to pixels. */
export interface PageView {
  readonly scale: number;
  readonly rotation: number;
}

/** One annotation of a page, with its place in pixels of the view. */
export interface PlacedAnnotation {
  readonly id: string;
  readonly subtype: string;
  /** Kind of form field for a widget (`Sig`, `Tx` ...). */
  readonly fieldType: string | null;
  readonly text: string | null;
  /** As the file gives it, in the page's own units. */
  readonly rect: readonly number[];
  readonly box: Box;
}

/** Annotations looked at on one page. */
const MAX_ANNOTATIONS = 2000;

/** The annotations of a page that have a place on it. Invisible ones are left out. */
export async function listAnnotations(
  page: PDFPageProxy,
  view: PageView,
): Promise<readonly PlacedAnnotation[]> {
  const viewport = page.getViewport(view);
  const listed: readonly unknown[] = await fromPdf(page.getAnnotations({ intent: 'display' }));
  const placed: PlacedAnnotation[] = [];
  for (const annotation of listed.slice(0, MAX_ANNOTATIONS)) {
    if (!isRecord(annotation) || annotation.hidden === true) continue;
    const { rect } = annotation;
    if (!Array.isArray(rect) || rect.length !== 4 || !rect.every(Number.isFinite)) continue;
    const [x0, y0]: readonly number[] = viewport.convertToViewportPoint(rect[0], rect[1]);
    const [x1, y1]: readonly number[] = viewport.convertToViewportPoint(rect[2], rect[3]);
    const box = {
      x: Math.min(x0!, x1!),
      y: Math.min(y0!, y1!),
      width: Math.abs(x1! - x0!),
      height: Math.abs(y1! - y0!),
    };
    placed.push({
      id: String(annotation.id),
      subtype: String(annotation.subtype),
      fieldType: typeof annotation.fieldType === 'string' ? annotation.fieldType : null,
      text: textOf(annotation),
      rect,
      box,
    });
  }
  return placed;
}

/** Whether anything at all can be laid over the page's own content. */
export async function hasAnnotations(page: PDFPageProxy): Promise<boolean> {
  return (await fromPdf(page.getAnnotations({ intent: 'display' }))).length > 0;
}

/** What laid something over a place that the page's own content leaves as it was. */
export async function findAnnotationKind(
  before: PDFPageProxy,
  after: PDFPageProxy,
  box: Box,
  view: PageView,
): Promise<PdfAreaKind> {
  const was = await listAnnotations(before, view);
  const is = await listAnnotations(after, view);
  const known = new Set(was.map(({ id }) => id));
  const here = (list: readonly PlacedAnnotation[]) => list.filter((one) => meets(one.box, box));
  const fresh = here(is).filter(({ id }) => !known.has(id));
  const cause = [...fresh, ...here(is), ...here(was)][0];
  if (cause?.subtype !== 'Widget') return 'annotation';
  return cause.fieldType === 'Sig' ? 'signature' : 'form-field';
}

function meets(a: Box, b: Box): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function textOf({ contentsObj }: Record<string, unknown>): string | null {
  if (!isRecord(contentsObj) || typeof contentsObj.str !== 'string') return null;
  return contentsObj.str.trim() === '' ? null : contentsObj.str.trim();
}
