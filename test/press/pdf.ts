import {
  type PDFContext,
  PDFDocument,
  type PDFFont,
  PDFName,
  type PDFPage,
  StandardFonts,
} from '@cantoo/pdf-lib';
import sharp from 'sharp';

/** A4 in points. */
export const A4 = { width: 595, height: 842 } as const;

export type Draw = (page: PDFPage, document: PDFDocument, font: PDFFont) => void | Promise<void>;

/** A PDF of one A4 page, saved in one go with plain cross-reference tables. */
export async function pressPdf(draw: Draw): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  setDates(document, '2024-03-01T09:00:00Z', 'Register Printer 4');
  const page = document.addPage([A4.width, A4.height]);
  await draw(page, document, await document.embedFont(StandardFonts.Helvetica));
  return await document.save({ useObjectStreams: false });
}

/** Appends a revision to a PDF, as an editor does that saves by adding to the end. */
export async function appendRevision(
  bytes: Uint8Array,
  modified: string,
  change: Draw,
  producer = 'Page Editor 2',
): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { forIncrementalUpdate: true, updateMetadata: false });
  setDates(document, modified, producer);
  await change(document.getPage(0), document, await document.embedFont(StandardFonts.Helvetica));
  return await document.commit({ useObjectStreams: false });
}

function setDates(document: PDFDocument, modified: string, producer: string): void {
  document.setModificationDate(new Date(modified));
  document.setProducer(producer);
}

/** The lines of a small extract, from the top of the page. */
export function writeLines(page: PDFPage, font: PDFFont, lines: readonly string[]): void {
  lines.forEach((line, at) => {
    page.drawText(line, { x: 60, y: A4.height - 100 - at * 24, size: 12, font });
  });
}

/** Puts a new content stream in the place of the page's old one. */
export function replaceContent(page: PDFPage, content: string): void {
  const context: PDFContext = page.doc.context;
  page.node.set(PDFName.of('Contents'), context.register(context.flateStream(content)));
}

/** A grey scan of some text lines as JPEG, `widthPx` wide, of A4 shape unless a height is given. */
export async function scanJpeg(
  widthPx: number,
  heightPx = Math.round(widthPx * Math.SQRT2),
): Promise<Buffer> {
  const rows = [0.1, 0.14, 0.18, 0.3, 0.34, 0.5, 0.54, 0.58, 0.7].map((at) => {
    const y = Math.round(at * heightPx);
    return `<rect x="${widthPx * 0.1}" y="${y}" width="${widthPx * 0.6}" height="${heightPx * 0.012}" fill="#222"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}"><rect width="100%" height="100%" fill="#f4f1ea"/>${rows.join('')}</svg>`;
  return await sharp(Buffer.from(svg)).jpeg({ quality: 85 }).toBuffer();
}

/** One saving of a PDF written by hand: the objects it (re)defines and what its trailer says besides. */
export interface HandSection {
  /** The text of each object by its number. */
  readonly objects: Readonly<Record<number, string>>;
  readonly trailer: string;
}

/** Writes sections one after the other, each pointing back to the one before. */
export function writeSections(sections: readonly HandSection[]): Buffer {
  let text = '%PDF-1.4\n';
  let previous = -1;
  for (const { objects, trailer } of sections) {
    const rows: string[] = [];
    for (const [number, body] of Object.entries(objects)) {
      rows.push(`${number} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`);
      text += `${number} 0 obj\n${body}\nendobj\n`;
    }
    const start = text.length;
    const back = previous < 0 ? '' : ` /Prev ${previous}`;
    text += `xref\n0 1\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size 20 ${trailer}${back} >>\nstartxref\n${start}\n%%EOF\n`;
    previous = start;
  }
  return Buffer.from(text, 'latin1');
}
