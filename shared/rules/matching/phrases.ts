import type { Box } from '../../model/region.ts';
import { isMrzAnchor } from './mrz-anchors.ts';

/** Largest gap between words of one phrase, in heights of the word. A blank is a third of a height, a column several. */
const MOST_GAP = 1.2;
/** How far the middles of neighbours may differ, in heights: one line, with and without descenders. */
const MOST_STEP = 0.45;

/**
 * Numbers the phrases that words stand in: runs of one line without a wide gap. The words of a phrase come together
 * on other documents too (`Date of birth`), and so bear witness once.
 */
export function phrasesOf(words: readonly { readonly text: string; readonly box: Box }[]): Int32Array {
  const phrases = new Int32Array(words.length).fill(-1);
  const order = Array.from(words.keys()).sort((one, other) => words[one]!.box.x - words[other]!.box.x);
  const ends: number[] = [];
  let zone = -1;
  for (const at of order) {
    const { box, text } = words[at]!;
    if (isMrzAnchor(text)) {
      if (zone === -1) zone = ends.push(-1) - 1;
      phrases[at] = zone;
      continue;
    }
    const phrase = ends.findIndex((last) => last !== -1 && follows(words[last]!.box, box));
    phrases[at] = phrase === -1 ? ends.push(at) - 1 : phrase;
    ends[phrases[at]!] = at;
  }
  return phrases;
}

function follows(before: Box, after: Box): boolean {
  const height = Math.min(before.height, after.height);
  const gap = after.x - (before.x + before.width);
  const step = Math.abs(before.y + before.height / 2 - (after.y + after.height / 2));
  return gap < MOST_GAP * height && gap > -height && step < MOST_STEP * height;
}
