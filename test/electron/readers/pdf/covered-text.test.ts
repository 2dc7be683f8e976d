import { type PDFFont, PDFName, type PDFPage, rgb } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { readOverlays } from '../../../../electron/readers/pdf/overlays.ts';
import { A4, type Draw, pressPdf, scanJpeg, writeLines } from '../../../press/pdf.ts';

const WHITE = rgb(1, 1, 1);

/** A page with two lines on it, and something drawn after them. */
async function coveredOn(draw: Draw) {
  const bytes = await pressPdf(async (page, document, font) => {
    writeLines(page, font, ['Total due 1,250.00 euro', 'Paid on 3 May 1988']);
    await draw(page, document, font);
  });
  const read = await readOverlays(bytes);
  return read!.drawn.flatMap(({ covered }) => covered);
}

const LINE = { y: A4.height - 100, size: 12 };

/** Covers the given words of the first line. */
function patch(page: PDFPage, font: PDFFont, before: string, words: string, color = WHITE): number {
  const x = 60 + font.widthOfTextAtSize(before, LINE.size);
  const width = font.widthOfTextAtSize(words, LINE.size) + 1.5;
  page.drawRectangle({ x, y: LINE.y - 3, width, height: 13, color });
  return x;
}

describe('text that is covered on a drawn page', () => {
  it('is told with the text that was set in its place', async () => {
    const found = await coveredOn((page, _document, font) => {
      const x = patch(page, font, 'Total due ', '1,250.00');
      page.drawText('8,250.00', { x, ...LINE, font });
    });
    expect(found).toMatchObject([
      {
        kind: 'fill',
        colour: '#ffffff',
        annotation: null,
        hidden: '1,250.00',
        shown: '8,250.00',
        cutsLetter: false,
        isRepeated: false,
      },
    ]);
    const { area } = found[0]!;
    expect([area.x * A4.width, area.width * A4.width].map(Math.round)).toEqual([113, 47]);
  });

  it('is told by itself where nothing was set in its place', async () => {
    const found = await coveredOn((page, _document, font) => {
      patch(page, font, 'Total due ', '1,250.00');
    });
    expect(found).toMatchObject([{ hidden: '1,250.00', shown: '' }]);
  });

  it('is found under a picture, and under a note that somebody laid on the page', async () => {
    const picture = await scanJpeg(60, 20);
    const found = await coveredOn(async (page, document) => {
      page.drawImage(await document.embedJpg(picture), { x: 58, y: LINE.y - 4, width: 160, height: 15 });
      const appearance = document.context.stream('1 1 1 rg 0 0 200 14 re f', {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, 200, 14],
      });
      const note = {
        Type: 'Annot',
        Subtype: 'FreeText',
        Rect: [58, LINE.y - 28, 258, LINE.y - 14],
        F: 4,
        AP: { N: document.context.register(appearance) },
      };
      page.node.addAnnot(document.context.register(document.context.obj(note)));
    });
    expect(found).toMatchObject([
      { kind: 'image', hidden: 'Total due 1,250.00 euro' },
      { kind: 'annotation', annotation: 'FreeText', hidden: 'Paid on 3 May 1988' },
    ]);
  });

  it('marks the cell of a table that cuts off what is too long for the one before', async () => {
    const found = await coveredOn((page) => {
      page.drawRectangle({ x: 133, y: LINE.y - 4, width: 200, height: 15, color: WHITE });
    });
    expect(found).toMatchObject([{ cutsLetter: true }]);
  });

  it('marks areas of which the page has several', async () => {
    const found = await coveredOn((page) => {
      for (const x of [58, 158, 258, 358]) {
        page.drawRectangle({ x, y: LINE.y - 4, width: 100, height: 15, color: WHITE });
      }
    });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ isRepeated }) => isRepeated)).toBe(true);
  });

  it('takes no notice of what nobody ever saw', async () => {
    const found = await coveredOn((page, _document, font) => {
      page.drawText('White on white 12', { x: 60, y: 500, size: 12, font, color: WHITE });
      page.drawRectangle({ x: 50, y: 490, width: 200, height: 30, color: WHITE });
    });
    expect(found).toEqual([]);
  });

  it('takes no notice of grounds below their text, lines, see-through marks and touching edges', async () => {
    const found = await coveredOn((page, _document, font) => {
      page.drawRectangle({ x: 50, y: 490, width: 200, height: 30, color: rgb(0.9, 0.9, 1) });
      page.drawText('In a box', { x: 60, y: 500, size: 12, font });
      page.drawRectangle({ x: 60, y: LINE.y - 1, width: 200, height: 0.8, color: rgb(0, 0, 0) });
      page.drawRectangle({
        x: 58,
        y: LINE.y - 28,
        width: 200,
        height: 16,
        color: rgb(1, 1, 0),
        opacity: 0.4,
      });
      page.drawRectangle({ x: 58, y: LINE.y + 4, width: 200, height: 20, color: WHITE });
    });
    expect(found).toEqual([]);
  });

  it('takes no notice of what a new ground of the whole page hides', async () => {
    const found = await coveredOn((page, _document, font) => {
      page.drawRectangle({ x: 0, y: 0, ...A4, color: WHITE });
      writeLines(page, font, ['Another page']);
    });
    expect(found).toEqual([]);
  });

  it('leaves out a page with more areas than are looked through', async () => {
    const bytes = await pressPdf((page, document) => {
      const fills = Array.from({ length: 3100 }, (_, at) => `${at % 500} ${at % 700} 9 9 re f`).join('\n');
      page.node.set(PDFName.of('Contents'), document.context.register(document.context.flateStream(fills)));
    });
    expect(await readOverlays(bytes)).toBeNull();
  });
});
