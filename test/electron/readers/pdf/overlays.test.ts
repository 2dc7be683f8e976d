import {
  degrees,
  PDFName,
  PDFString,
  popGraphicsState,
  pushGraphicsState,
  rgb,
  setTextRenderingMode,
} from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { readOverlays } from '../../../../electron/readers/pdf/overlays.ts';
import { A4, type Draw, pressPdf, scanJpeg, writeLines } from '../../../press/pdf.ts';

const PAPER = rgb(0.96, 0.95, 0.92);
const jpeg = await scanJpeg(620);

/** A page that is a scan, with something drawn over it. */
async function scanWith(draw: Draw = () => undefined): Promise<Uint8Array> {
  return await pressPdf(async (page, document, font) => {
    page.drawImage(await document.embedJpg(jpeg), { x: 0, y: 0, ...A4 });
    await draw(page, document, font);
  });
}

async function overlaysOf(bytes: Uint8Array) {
  return (await readOverlays(bytes))?.pages.flatMap(({ overlays }) => overlays);
}

/** Area in whole points from the top left of an upright A4 page. */
function inPoints(area: { x: number; y: number; width: number; height: number } | undefined) {
  return (
    area &&
    [area.x * A4.width, area.y * A4.height, area.width * A4.width, area.height * A4.height].map(Math.round)
  );
}

describe('readOverlays', () => {
  it('finds no scan in a page of text', async () => {
    const bytes = await pressPdf((page, _document, font) => writeLines(page, font, ['Text']));
    expect(await readOverlays(bytes)).toEqual({
      pages: [],
      drawn: [{ page: 1, covered: [] }],
      pagesLeftOut: 0,
    });
  });

  it('finds nothing on a bare scan', async () => {
    expect(await readOverlays(await scanWith())).toEqual({
      pages: [{ page: 1, overlays: [], moreOverlays: 0 }],
      drawn: [],
      pagesLeftOut: 0,
    });
  });

  it('finds a paper-coloured patch over ink with new text on it', async () => {
    const found = await overlaysOf(
      await scanWith((page, _document, font) => {
        page.drawRectangle({ x: 60, y: 710, width: 150, height: 20, color: PAPER });
        page.drawText('3 May 1988', { x: 64, y: 714, size: 12, font });
      }),
    );
    expect(found?.map(({ area, ...overlay }) => ({ ...overlay, area: inPoints(area) }))).toEqual([
      {
        kind: 'fill',
        text: null,
        colour: '#f5f2eb',
        annotation: null,
        opaque: true,
        hidesInk: true,
        area: [60, 112, 150, 20],
      },
      {
        kind: 'text',
        text: '3 May 1988',
        colour: null,
        annotation: null,
        opaque: false,
        hidesInk: false,
        area: [64, 119, 63, 12],
      },
    ]);
  });

  it('tells a patch on empty paper from one that covers something', async () => {
    const found = await overlaysOf(
      await scanWith((page) => page.drawRectangle({ x: 60, y: 40, width: 150, height: 20, color: PAPER })),
    );
    expect(found).toMatchObject([{ kind: 'fill', opaque: true, hidesInk: false }]);
  });

  it('finds a pasted picture', async () => {
    const found = await overlaysOf(
      await scanWith(async (page, document) => {
        page.drawImage(await document.embedJpg(await scanJpeg(80, 20)), {
          x: 300,
          y: 700,
          width: 100,
          height: 25,
        });
      }),
    );
    expect(found).toMatchObject([{ kind: 'image', opaque: true }]);
    expect(inPoints(found?.[0]?.area)).toEqual([300, 117, 100, 25]);
  });

  it('is silent about the invisible text of an OCR layer', async () => {
    const found = await overlaysOf(
      await scanWith((page, _document, font) => {
        page.pushOperators(pushGraphicsState(), setTextRenderingMode(3));
        writeLines(page, font, ['Extract', 'Name']);
        page.pushOperators(popGraphicsState());
      }),
    );
    expect(found).toEqual([]);
  });

  it('is silent about text that the scan hides', async () => {
    const bytes = await pressPdf(async (page, document, font) => {
      writeLines(page, font, ['Read by a machine']);
      page.drawImage(await document.embedJpg(jpeg), { x: 0, y: 0, ...A4 });
    });
    expect(await overlaysOf(bytes)).toEqual([]);
  });

  it('tells only what can still be seen', async () => {
    const found = await overlaysOf(
      await scanWith((page, _document, font) => {
        for (const year of ['1986', '1988']) {
          page.drawRectangle({ x: 60, y: 710, width: 150, height: 20, color: PAPER });
          page.drawText(`3 May ${year}`, { x: 64, y: 714, size: 12, font });
        }
      }),
    );
    expect(found?.map(({ kind, text }) => [kind, text])).toEqual([
      ['fill', null],
      ['text', '3 May 1988'],
    ]);
  });

  it('is silent about the layers of a compressed scan', async () => {
    const bytes = await pressPdf(async (page, document) => {
      page.drawImage(await document.embedJpg(await scanJpeg(300)), { x: 0, y: 0, ...A4 });
      const ink = document.context.register(
        document.context.stream(new Uint8Array(8).fill(0xaa), {
          Type: 'XObject',
          Subtype: 'Image',
          Width: 8,
          Height: 8,
          ImageMask: true,
          BitsPerComponent: 1,
        }),
      );
      page.node.setXObject(PDFName.of('Ink'), ink);
      const pieces = [100, 300, 500, 700].map((y) => `q 400 0 0 80 60 ${y} cm /Ink Do Q`);
      const content = [...pieces, 'q 595 0 0 842 0 0 cm /Ink Do Q'].join(' ');
      page.node.addContentStream(document.context.register(document.context.stream(content)));
    });
    expect(await overlaysOf(bytes)).toEqual([]);
  });

  it('is silent about a scan in strips', async () => {
    const bytes = await pressPdf(async (page, document) => {
      for (let strip = 0; strip < 8; strip++) {
        const image = await document.embedJpg(await scanJpeg(400, 72));
        page.drawImage(image, {
          x: 0,
          y: (A4.height / 8) * strip,
          width: A4.width,
          height: A4.height / 8 + 0.6,
        });
      }
    });
    expect(await overlaysOf(bytes)).toEqual([]);
  });

  it('gives places on the page as it stands when it is turned', async () => {
    const found = await overlaysOf(
      await scanWith((page, _document, font) => {
        page.setRotation(degrees(90));
        page.drawText('Added', { x: 60, y: 60, size: 12, font });
      }),
    );
    const area = found?.[0]?.area;
    // Turned clockwise, the bottom left of the sheet is the top left of the picture.
    expect(area && [Math.round(area.x * A4.height), Math.round(area.y * A4.width)]).toEqual([57, 60]);
  });

  it('finds what lies inside forms and under transformations', async () => {
    const found = await overlaysOf(
      await scanWith((page, document) => {
        const form = document.context.register(
          document.context.stream('1 1 1 rg 0 0 500 500 re f', {
            Type: 'XObject',
            Subtype: 'Form',
            BBox: [0, 0, 50, 10],
            Matrix: [2, 0, 0, 2, 100, 700],
          }),
        );
        page.node.setXObject(PDFName.of('Patch'), form);
        page.node.addContentStream(
          document.context.register(document.context.stream('q 1 0 0 1 10 0 cm /Patch Do Q')),
        );
      }),
    );
    expect(found).toMatchObject([{ kind: 'fill', colour: '#ffffff', opaque: true }]);
    expect(inPoints(found?.[0]?.area)).toEqual([110, 122, 100, 20]);
  });

  it('finds a box that an annotation lays over the scan', async () => {
    const found = await overlaysOf(
      await scanWith((page, document) => {
        const appearance = document.context.register(
          document.context.stream('1 1 1 rg 0 0 100 30 re f', {
            Type: 'XObject',
            Subtype: 'Form',
            BBox: [0, 0, 100, 30],
          }),
        );
        const box = document.context.obj({
          Type: 'Annot',
          Subtype: 'Square',
          Rect: [60, 705, 160, 735],
          F: 4,
          AP: { N: appearance },
        });
        box.set(PDFName.of('Contents'), PDFString.of('covered'));
        page.node.addAnnot(document.context.register(box));
      }),
    );
    expect(found).toMatchObject([
      { kind: 'annotation', annotation: 'Square', text: 'covered', opaque: true, hidesInk: true },
    ]);
  });

  it('refuses what is not a PDF', async () => {
    await expect(readOverlays(new TextEncoder().encode('%PDF-1.4 no more'))).rejects.toMatchObject({
      code: 'unreadable-file',
    });
  });
});
