import {
  clip,
  degrees,
  endPath,
  moveTo,
  type PDFDocument,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  rgb,
  TextRenderingMode,
} from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../../electron/readers/open-file.ts';
import { drawingHoldsPicture, embeddedJpeg, readPage } from '../../../../electron/readers/pages.ts';
import { readOverlays } from '../../../../electron/readers/pdf/overlays.ts';
import { readTraces } from '../../../../electron/readers/traces/read-traces.ts';
import { A4, type Draw, pressPdf, scanJpeg, writeLines } from '../../../press/pdf.ts';

const jpeg = await scanJpeg(620);
type Place = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

const WHOLE: Place = { x: 0, y: 0, ...A4 };
/** A picture of a third of the page, as a scan that a program laid on A4. */
const PART = { x: 119, y: 342, width: 297.5, height: 421 };

async function lay(
  page: PDFPage,
  document: PDFDocument,
  place: Place = WHOLE,
  opacity?: number,
): Promise<void> {
  page.drawImage(await document.embedJpg(jpeg), { ...place, ...(opacity && { opacity }) });
}

/** What the readers make of the first page: where it comes from, its JPEG and what is said of its traces. */
async function read(draw: Draw) {
  const file = await openFile(await pressPdf(draw));
  try {
    const image = await readPage(file, 1);
    const stored = image.storage === 'jpeg' ? await embeddedJpeg(file, 1) : null;
    const isPictureInDrawing = image.storage === 'drawn' && (await drawingHoldsPicture(file, 1));
    const readings = readTraces(image, { text: null, glyphs: null, stored, isPictureInDrawing });
    const reasons = readings.map(({ outcome }) => (outcome.applies ? null : outcome.reason));
    return { image, jpeg: stored?.bytes, reasons };
  } finally {
    await file.close();
  }
}

describe('a page on which nothing but one scan is seen', () => {
  it.each<[string, Draw]>([
    [
      'text under the scan, as searchable files have it',
      async (page, document, font) => {
        writeLines(page, font, ['Given name', 'Surname']);
        await lay(page, document);
      },
    ],
    [
      'invisible text over it, with its opacity at nothing',
      async (page, document, font) => {
        await lay(page, document);
        page.drawText('read', { ...WHOLE, x: 60, font, opacity: 0, renderMode: TextRenderingMode.Invisible });
      },
    ],
    [
      'a line and text that the clip leaves nothing of',
      async (page, document, font) => {
        await lay(page, document);
        page.pushOperators(pushGraphicsState(), rectangle(0, 0, 0, 0), clip(), endPath());
        page.drawRectangle({ x: 50, y: 50, width: 100, height: 20, color: rgb(0, 0, 0) });
        page.drawText('Clipped away', { x: 60, y: 90, size: 10, font });
        page.pushOperators(popGraphicsState());
      },
    ],
    [
      'a path that is not painted',
      async (page, document) => {
        await lay(page, document);
        page.pushOperators(moveTo(10, 10), endPath());
      },
    ],
  ])('%s', async (_, draw) => {
    const { image, jpeg: stored } = await read(draw);
    expect(image).toMatchObject({ origin: 'pdf-scan', storage: 'jpeg', widthPx: 620 });
    expect(image.on).toBeUndefined();
    expect(stored).toEqual(new Uint8Array(jpeg));
  });

  it('is the scan where that lies alone on a larger page, which is told where', async () => {
    const { image, jpeg: stored } = await read((page, document) => lay(page, document, PART));
    expect(image).toMatchObject({ origin: 'pdf-scan', widthPx: 620, heightPx: 877, dpi: 150.1 });
    expect(stored).toEqual(new Uint8Array(jpeg));
    const { x, y, width, height } = image.on!;
    expect([x, y, width, height]).toEqual([
      expect.closeTo(PART.x / A4.width),
      expect.closeTo((A4.height - PART.y - PART.height) / A4.height),
      expect.closeTo(0.5),
      expect.closeTo(0.5),
    ]);
  });

  it('is told where it lies as the page is shown, turned', async () => {
    const { image } = await read(async (page, document) => {
      page.setRotation(degrees(90));
      await lay(page, document, PART);
    });
    expect([image.origin, image.widthPx]).toEqual(['pdf-scan', 877]);
    expect([image.on!.x, image.on!.y]).toEqual([
      expect.closeTo(PART.y / A4.height),
      expect.closeTo(PART.x / A4.width),
    ]);
  });

  it('has nothing covered by it: the text under a scan is what was read of it', async () => {
    const under: Draw = async (page, document, font) => {
      page.drawText('Given name', { x: 160, y: 600, size: 12, font });
      await lay(page, document, PART);
    };
    expect((await read(under)).image.origin).toBe('pdf-scan');
    const overlays = await readOverlays(await pressPdf(under));
    expect(overlays).toMatchObject({ pages: [{ overlays: [] }], drawn: [] });
  });
});

describe('a page that holds a scan with other things is drawn, and no detector calls it a page of a program', () => {
  it.each<[string, Draw]>([
    [
      'a footer over the scan',
      async (page, document, font) => {
        await lay(page, document);
        page.drawText('page 1', { x: 280, y: 10, size: 6, font });
      },
    ],
    [
      'a footer beside the scan',
      async (page, document, font) => {
        await lay(page, document, PART);
        page.drawText('page 1', { x: 280, y: 10, size: 6, font });
      },
    ],
    [
      'a footer beside the scan that was painted before it',
      async (page, document, font) => {
        page.drawText('page 1', { x: 280, y: 10, size: 6, font });
        await lay(page, document, PART);
      },
    ],
    [
      'text under the scan that comes out beside it',
      async (page, document, font) => {
        page.drawText('Given name and surname', { x: 30, y: 600, size: 12, font });
        await lay(page, document, PART);
      },
    ],
    [
      'a hairline over the scan',
      async (page, document) => {
        await lay(page, document);
        page.drawLine({ start: { x: 0, y: 1 }, end: { x: 595, y: 1 }, thickness: 0.2 });
      },
    ],
    ['a scan that is see-through', (page, document) => lay(page, document, WHOLE, 0.5)],
  ])('%s', async (_, draw) => {
    const { image, reasons } = await read(draw);
    expect([image.origin, image.storage]).toEqual(['pdf-render', 'drawn']);
    expect(new Set(reasons)).toEqual(new Set(['scan-in-drawing']));
  });
});

it.each<[string, Draw]>([
  ['text alone', (page, _, font) => writeLines(page, font, ['Text'])],
  [
    'text with a portrait',
    async (page, document, font) => {
      writeLines(page, font, ['Text']);
      await lay(page, document, { x: 400, y: 600, width: 100, height: 130 });
    },
  ],
])('a page that a program drew stays one: %s', async (_, draw) => {
  const { image, reasons } = await read(draw);
  expect(image.storage).toBe('drawn');
  expect(new Set(reasons)).toEqual(new Set(['drawn']));
});
