import type { TextLayer } from '../../shared/api/schemas/examination.ts';

/** A place between two letters: in which word of which line, before which letter. */
export interface TextPlace {
  readonly line: number;
  readonly word: number;
  readonly letter: number;
}

/** Scripts of which the first letter stands at the right. */
const READ_FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** The place in the text nearest to a point of the page: first the line, then the word, then the letter. */
export function nearestPlace(
  lines: TextLayer['lines'],
  { x, y }: { x: number; y: number },
): TextPlace | null {
  let nearest: { line: number; word: number } | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [line, { words }] of lines.entries()) {
    for (const [word, { box }] of words.entries()) {
      const dx = Math.max(box.x - x, 0, x - box.x - box.width);
      const dy = Math.max(box.y - y, 0, y - box.y - box.height);
      // A line is read from side to side: what is beside the pointer is nearer than what is above it.
      const distance = dx * dx + 16 * dy * dy;
      if (distance >= least) continue;
      least = distance;
      nearest = { line, word };
    }
  }
  if (!nearest) return null;
  const { text, box } = lines[nearest.line]!.words[nearest.word]!;
  const fromLeft = Math.min(1, Math.max(0, (x - box.x) / Math.max(1, box.width)));
  const share = READ_FROM_RIGHT.test(text) ? 1 - fromLeft : fromLeft;
  return { ...nearest, letter: Math.round(share * text.length) };
}
