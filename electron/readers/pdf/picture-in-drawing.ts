import type { OpenPdf } from './document.ts';
import { areaOf, intersect } from './matrix.ts';
import { MAX_OPERATORS, readPageDrawing } from './page-drawing.ts';
import { listPageItems } from './page-items.ts';

/** Share of the page from which its pictures may be a scan: a receipt on A4 has 0.25, a portrait on a form 0.02. */
const MIN_SHARE = 0.25;

/** Whether much of a page that is drawn lies under pictures of its own, as a scan with something beside it does. */
export async function holdsPicture(pdf: OpenPdf, page: number): Promise<boolean> {
  const { operators, frame } = await readPageDrawing(pdf, page);
  if (operators.fnArray.length > MAX_OPERATORS) return false;
  const pictures = listPageItems(operators, frame).filter(
    ({ kind, annotation }) => kind === 'image' && annotation === null,
  );
  const covered = pictures.reduce((sum, { sides }) => sum + areaOf(intersect(sides, frame.page)), 0);
  return covered >= MIN_SHARE * areaOf(frame.page);
}
