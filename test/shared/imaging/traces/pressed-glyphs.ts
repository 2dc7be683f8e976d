import { readGlyphs } from '../../../../electron/readers/glyphs.ts';
import type { TracePage } from '../../../../shared/imaging/traces/detector.ts';
import type { PageText, ReadLine } from '../../../../shared/model/words.ts';
import { glyphBox } from '../../../press/attacks/altered.ts';
import type { PressedDocument, PressedLine } from '../../../press/document.ts';
import { pressedPage } from './pressed-page.ts';

/** What detectors see of a page of the press, its text read without fault to the character, and measured. */
export function measuredPage(document: PressedDocument): TracePage {
  const page = pressedPage(document);
  const text: PageText = {
    ...page.text!,
    lines: document.lines.map((line, at) => ({ ...page.text!.lines[at]!, words: wordsOf(document, line) })),
  };
  return { ...page, text, glyphs: readGlyphs({ ...page.page, raster: page.raster }, text) };
}

function wordsOf(document: PressedDocument, line: PressedLine): ReadLine['words'] {
  return [...line.text.matchAll(/\S+/g)].map(({ 0: text, index }) => {
    const symbols = [...text].map((char, at) => ({
      text: char,
      confidence: 0.95,
      box: { ...glyphBox(document, line, index + at), y: line.box.y, height: line.box.height },
    }));
    const [first, last] = [symbols[0]!.box, symbols.at(-1)!.box];
    const box = { ...line.box, x: first.x, width: last.x + last.width - first.x };
    return { text, confidence: 0.95, symbols, box };
  });
}
