import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from '../../../shared/model/region.ts';
import type { PageView } from './annotations.ts';
import { fromPdf } from './document.ts';

/**
 * Whether a piece of the page's own text that began at a place is not there any more.
 *
 * A 3 that became an 8 has only gained ink; its text tells that it was replaced.
 */
export async function findLostText(
  before: PDFPageProxy,
  after: PDFPageProxy,
  box: Box,
  view: PageView,
): Promise<boolean> {
  const is = new Set((await placedTexts(after, view)).map(keyOf));
  return (await placedTexts(before, view)).some((text) => meets(text, box) && !is.has(keyOf(text)));
}

interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

function keyOf({ text, x, y }: PlacedText): string {
  return `${Math.round(x)} ${Math.round(y)} ${text}`;
}

async function placedTexts(page: PDFPageProxy, view: PageView): Promise<readonly PlacedText[]> {
  const viewport = page.getViewport(view);
  const { items } = await fromPdf(page.getTextContent());
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [x, y]: readonly number[] = viewport.convertToViewportPoint(item.transform[4], item.transform[5]);
    return [
      {
        text: item.str,
        x: x!,
        y: y!,
        widthPx: item.width * view.scale,
        heightPx: item.height * view.scale,
      },
    ];
  });
}

/** Whether the text's line, from its start to its end on an upright page, crosses the place. */
function meets({ x, y, widthPx, heightPx }: PlacedText, box: Box): boolean {
  return x < box.x + box.width && x + widthPx > box.x && y > box.y && y - heightPx < box.y + box.height;
}
