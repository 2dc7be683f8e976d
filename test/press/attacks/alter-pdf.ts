import { PDFDocument, type PDFPage, rgb, StandardFonts, TextRenderingMode } from '@cantoo/pdf-lib';
import { boxInFile, type SavedPage } from '../channels.ts';
import type { PressedDocument } from '../document.ts';
import { appendRevision } from '../pdf.ts';
import { saveScanPdf, saveTextPdf } from '../save.ts';
import { type Altered, lineOf } from './altered.ts';

/** A page in a PDF file that was altered there, beside one that an honest hand has had as well. */
export interface PdfPair {
  readonly honest: SavedPage;
  readonly altered: SavedPage;
  /** On the altered page, px. */
  readonly region: Altered['region'];
}

export interface PdfAttack {
  readonly field: string;
  readonly text: string;
  /** A scan in the PDF, or text that a program wrote. */
  readonly of: 'scan' | 'text';
  readonly quality: number;
}

/** Pages that are more than one picture are drawn at this resolution before they are looked at. */
const DRAWN_DPI = 300;
const POINTS_PER_INCH = 72;
const MODIFIED = '2024-05-02T10:15:00Z';

/** Covers a field and sets other text over it in a later revision; the honest file has one too, of its metadata. */
export async function editInRevision(document: PressedDocument, attack: PdfAttack): Promise<PdfPair> {
  const first = await firstPdf(document, attack);
  const honest = await appendRevision(first, MODIFIED, () => {});
  const altered = await appendRevision(first, MODIFIED, async (page, pdf) => {
    paintOver(page, document, attack, await pdf.embedFont(StandardFonts.Helvetica));
  });
  return pairOf(document, attack, honest, altered);
}

/** Covers a field and sets other text over it, the file saved whole; on the honest file lies text that nobody sees. */
export async function paintOverlay(document: PressedDocument, attack: PdfAttack): Promise<PdfPair> {
  const first = await firstPdf(document, attack);
  const saveWith = async (
    draw: (page: PDFPage, font: Awaited<ReturnType<PDFDocument['embedFont']>>) => void,
  ) => {
    const pdf = await PDFDocument.load(first, { updateMetadata: false });
    draw(pdf.getPage(0), await pdf.embedFont(StandardFonts.Helvetica));
    return pdf.save({ useObjectStreams: false });
  };
  const honest = await saveWith((page, font) => {
    const { xPt, basePt, sizePt, text } = placeOf(page, document, attack.field);
    page.drawText(text, { x: xPt, y: basePt, size: sizePt, font, renderMode: TextRenderingMode.Invisible });
  });
  const altered = await saveWith((page, font) => paintOver(page, document, attack, font));
  return pairOf(document, attack, honest, altered);
}

function firstPdf(document: PressedDocument, { of, quality }: PdfAttack): Promise<Uint8Array> {
  return of === 'scan' ? saveScanPdf([document], quality) : saveTextPdf([document]);
}

function paintOver(
  page: PDFPage,
  document: PressedDocument,
  { field, text }: PdfAttack,
  font: Awaited<ReturnType<PDFDocument['embedFont']>>,
): void {
  const { xPt, basePt, widthPt, sizePt } = placeOf(page, document, field);
  const cover = { x: xPt - 1, y: basePt - 0.28 * sizePt, width: widthPt + 3, height: 1.2 * sizePt };
  page.drawRectangle({ ...cover, color: rgb(1, 1, 1) });
  page.drawText(text, { x: xPt, y: basePt, size: 0.96 * sizePt, font });
}

function placeOf(page: PDFPage, document: PressedDocument, field: string) {
  const line = lineOf(document, field);
  const scale = POINTS_PER_INCH / document.dpi;
  return {
    xPt: line.origin.xPx * scale,
    basePt: page.getHeight() - line.origin.yPx * scale,
    widthPt: line.box.width * scale,
    sizePt: line.sizePx * scale,
    text: line.text,
  };
}

function pairOf(
  document: PressedDocument,
  { field, of }: PdfAttack,
  honest: Uint8Array,
  altered: Uint8Array,
): PdfPair {
  const scale = DRAWN_DPI / document.dpi;
  const file: SavedPage = { bytes: altered, extension: 'pdf', scale };
  const own = { bytes: honest, extension: 'pdf', scale: of === 'scan' ? 1 : scale } as const;
  return { honest: own, altered: file, region: boxInFile(lineOf(document, field).box, file) };
}
