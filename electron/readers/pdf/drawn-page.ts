import type { CoveredText, DrawnPage } from '../../../shared/model/pdf-overlays.ts';
import type { PlacedAnnotation } from './annotations.ts';
import { findCoveredText, type TextCover } from './covered-text.ts';
import { relativeTo } from './matrix.ts';
import type { PageDrawing } from './page-drawing.ts';
import type { PageItem } from './page-walk.ts';

/** Places with covered text above which a page is left out: each takes 0.1 s to look at. */
const MAX_COVERS = 60;
/** Characters of a text that are kept. */
const MAX_TEXT = 200;

/** Finds the text that is covered on a page that is drawn; null for one with too much on it. */
export async function readDrawnPage(
  drawing: PageDrawing,
  items: readonly PageItem[],
  page: number,
): Promise<DrawnPage | null> {
  const covers = findCoveredText(items, drawing.frame.page);
  if (covers === null || covers.length > MAX_COVERS) return null;
  const annotations = covers.length > 0 ? await drawing.annotations() : [];
  const covered: CoveredText[] = [];
  for (const one of covers) {
    const text = describe(one, drawing, annotations);
    // What was white on white, or lay under something else already, nobody ever saw.
    const couldBeSeen = await drawing.inkOf((at) => at < one.cover.at);
    if (couldBeSeen(text.area)) covered.push(text);
  }
  return { page, covered };
}

function describe(
  { cover, sides, hidden, shown, cutsLetter, isRepeated }: TextCover,
  { frame }: PageDrawing,
  annotations: readonly PlacedAnnotation[],
): CoveredText {
  const rect = cover.annotation?.join(' ');
  const annotation = annotations.find((one) => one.rect.join(' ') === rect);
  return {
    kind: rect === undefined ? (cover.kind === 'fill' ? 'fill' : 'image') : 'annotation',
    colour: cover.kind === 'fill' ? cover.colour : null,
    annotation: rect === undefined ? null : (annotation?.subtype ?? 'Annot'),
    area: relativeTo(frame.page, sides),
    cover: relativeTo(frame.page, cover.sides),
    hidden: hidden.slice(0, MAX_TEXT),
    shown: shown.slice(0, MAX_TEXT),
    cutsLetter,
    isRepeated,
  };
}
