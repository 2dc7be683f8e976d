import type { ReadWord } from '../../../model/words.ts';

/** Shorter words come back by chance, and their characters are compared one by one. */
const LEAST_LETTERS = 3;
/** Boxes of one word may differ by so much, px. */
const SLACK_PX = 4;
/** Of a word that comes back more often, the first so many are compared. */
const MOST_OF_ONE = 6;

/** Pairs of words that read the same and are of one size. */
export function sameWords(words: readonly ReadWord[]): readonly (readonly [ReadWord, ReadWord])[] {
  const byText = new Map<string, ReadWord[]>();
  for (const word of words) {
    if (word.text.replace(/[^\p{L}\p{N}]/gu, '').length < LEAST_LETTERS) continue;
    const same = byText.get(word.text);
    if (!same) byText.set(word.text, [word]);
    else if (same.length < MOST_OF_ONE) same.push(word);
  }
  return [...byText.values()].flatMap((same) =>
    same.flatMap((first, at) =>
      same
        .slice(at + 1)
        .filter((second) => isOneSize(first, second) && !isOver(first, second))
        .map((second) => [first, second] as const),
    ),
  );
}

function isOneSize({ box: a }: ReadWord, { box: b }: ReadWord): boolean {
  return Math.abs(a.width - b.width) <= SLACK_PX && Math.abs(a.height - b.height) <= SLACK_PX;
}

function isOver({ box: a }: ReadWord, { box: b }: ReadWord): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
