import type { MrzChar, MrzReading } from '../../model/mrz.ts';
import type { PlacedWord } from './placed-words.ts';

/** How the words begin that stand for places of a machine-readable zone: no printed word does. */
const MARK = '<';

/**
 * The first and last letters of the zone's first and last lines, as words of their own: a zone lies at a fixed place,
 * whatever stands in it, and a card may have little other print that does.
 */
export function mrzAnchors(mrz: MrzReading | null): PlacedWord[] {
  if (mrz === null || !mrz.readable || mrz.chars.length === 0) return [];
  const lines = { top: mrz.chars[0]!, bottom: mrz.chars.at(-1)! };
  return Object.entries(lines).flatMap(([name, chars]) => {
    const anchor = (end: string, char: MrzChar | undefined) =>
      char === undefined
        ? []
        : [{ text: `${MARK}${mrz.format} ${name} ${end}`, box: char.box, confidence: char.confidence }];
    return [...anchor('first', chars[0]), ...anchor('last', chars.at(-1))];
  });
}

/** Whether a word stands for a place of the zone. */
export function isMrzAnchor(text: string): boolean {
  return text.startsWith(MARK);
}
