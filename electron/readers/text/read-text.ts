import { mapPoint } from '../../../shared/imaging/registration/homography.ts';
import type { Homography } from '../../../shared/model/reference/recognition.ts';
import type { Box } from '../../../shared/model/region.ts';
import type { PageText } from '../../../shared/model/words.ts';
import type { PageImage } from '../reader.ts';
import { boxOnPage, seenFromAbove } from '../seen-from-above.ts';
import { closeEngines } from './engines.ts';
import { readAsItLies, type TextOptions } from './read-as-it-lies.ts';

/** Letters read surely below which a sheet that was photographed slantwise is read again: cards have some 200 in all. */
const FEW_LETTERS = 300;
/** A word is counted from this confidence and length on: others are read into the weave of a table cloth. */
const SURE = 0.7;
const LEAST_LENGTH = 3;

/**
 * Reads the text of one page, off-line, with boxes on the page. A card that was photographed slantwise is read once
 * more as it looks from above: at ten degrees Tesseract gives 2 to 5 of 25 words as it lies, and all of them straight.
 */
export async function readText(image: PageImage, options: TextOptions = {}): Promise<PageText> {
  const text = await readAsItLies(image, options);
  if (sureLetters(text) >= FEW_LETTERS) return text;
  const above = seenFromAbove(image);
  if (above === null) return text;
  const straight = await readAsItLies(above.image, options);
  return sureLetters(straight) > sureLetters(text) ? placedOnPage(straight, above.toPage) : text;
}

/** Ends the engines that `readText` keeps warm between pages. */
export async function closeText(): Promise<void> {
  await closeEngines();
}

function sureLetters({ lines }: PageText): number {
  return lines
    .flatMap(({ words }) => words)
    .filter(({ text, confidence }) => confidence >= SURE && text.length >= LEAST_LENGTH)
    .reduce((sum, { text }) => sum + text.length, 0);
}

/** What was read from above, put where it stands on the page: upright boxes around slanting print. */
function placedOnPage(text: PageText, toPage: Homography): PageText {
  const place = <T extends { readonly box: Box }>(one: T): T => ({ ...one, box: boxOnPage(one.box, toPage) });
  return {
    ...text,
    lines: text.lines.map((line) => {
      const from = mapPoint(toPage, line.baseline.x0, line.baseline.y0);
      const to = mapPoint(toPage, line.baseline.x1, line.baseline.y1);
      return {
        ...place(line),
        baseline: { x0: from.x, y0: from.y, x1: to.x, y1: to.y },
        words: line.words.map((word) => ({ ...place(word), symbols: word.symbols.map(place) })),
      };
    }),
  };
}
