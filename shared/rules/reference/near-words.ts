/** Words to look among, with what they are made of, so that most are passed by without a closer look. */
export interface WordList {
  readonly words: string[];
  /** For each word, a bit for every letter that is in it. */
  readonly letters: number[];
}

/** Words shorter than this are not taken for others. */
const NEAR_MIN = 4;
/** From this length on two mistakes are allowed. */
const LONG = 8;
/** So many at most are as near as each other. */
const NEAREST_MAX = 6;

const LATIN = 26;
const OTHER_BITS = 5;

/** An empty list. */
export const noWords = (): WordList => ({ words: [], letters: [] });

/** Puts words into a list. */
export function addWords({ words, letters }: WordList, more: readonly string[]): void {
  for (const word of more) {
    words.push(word);
    letters.push(lettersOf(word));
  }
}

/** Whether a word may be a misspelt one, or one that another is taken for: numbers are what they are. */
export function isSpelt(word: string): boolean {
  return word.length >= NEAR_MIN && /^\p{L}+$/u.test(word);
}

/** Letters that may be wrong, missing, too many or swapped with the next in a word. */
export function mistakesIn(word: string): number {
  if (word.length < NEAR_MIN) return 0;
  return word.length < LONG ? 1 : 2;
}

/**
 * Words that somebody may have meant who typed this one, likeliest first: whole words before those that only begin
 * like it, with the fewest mistakes, and with the first letter right. Only the likeliest kind of them.
 */
export function nearestWords(typed: string, { words, letters }: WordList): readonly string[] {
  const most = isSpelt(typed) ? mistakesIn(typed) : 0;
  if (most === 0) return [];
  const own = lettersOf(typed);
  let best = Number.POSITIVE_INFINITY;
  let nearest: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.length < typed.length - most || bitsIn(own & ~letters[at]!) > most) continue;
    const rank = rankOf(typed, word, most);
    if (rank > best || rank === Number.POSITIVE_INFINITY) continue;
    if (rank < best) nearest = [];
    best = rank;
    nearest.push(word);
  }
  const shortest = [...new Set(nearest)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return withoutLonger(shortest).slice(0, NEAREST_MAX);
}

/** What begins with a word that is looked for is found by that. */
function withoutLonger(shortest: readonly string[]): readonly string[] {
  return shortest.filter(
    (word, at) => !shortest.slice(0, Math.min(at, NEAREST_MAX)).some((other) => word.startsWith(other)),
  );
}

/** How far a word is from what was typed, the lowest nearest; infinite when too far. */
function rankOf(typed: string, word: string, most: number): number {
  const { whole, beginning } = distances(typed, word, most);
  const isWhole = whole <= most;
  const mistakes = isWhole ? whole : beginning;
  if (mistakes > most) return Number.POSITIVE_INFINITY;
  return (isWhole ? 0 : 100) + mistakes * 10 + (typed[0] === word[0] ? 0 : 1);
}

/**
 * Mistakes between two words, and between the first and the nearest beginning of the second: letters that are wrong,
 * missing, too many, or swapped with the next (optimal string alignment).
 */
function distances(typed: string, word: string, most: number): { whole: number; beginning: number } {
  const width = Math.min(word.length, typed.length + most);
  let before: number[] = [];
  let row = Array.from({ length: width + 1 }, (_, at) => at);
  for (let at = 1; at <= typed.length; at++) {
    const next = [at];
    let least = at;
    for (let to = 1; to <= width; to++) {
      const isSame = typed[at - 1] === word[to - 1];
      let cost = Math.min(row[to - 1]! + (isSame ? 0 : 1), row[to]! + 1, next[to - 1]! + 1);
      const isSwapped = at > 1 && to > 1 && typed[at - 1] === word[to - 2] && typed[at - 2] === word[to - 1];
      if (isSwapped) cost = Math.min(cost, before[to - 2]! + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return { whole: least, beginning: least };
    [before, row] = [row, next];
  }
  const whole = word.length > width ? Number.POSITIVE_INFINITY : row[width]!;
  return { whole, beginning: Math.min(...row) };
}

/** A bit for every letter; those beyond A-Z share a few. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at) - 65;
    bits |= 1 << (code >= 0 && code < LATIN ? code : LATIN + (word.charCodeAt(at) % OTHER_BITS));
  }
  return bits;
}

function bitsIn(value: number): number {
  let [count, bits] = [0, value];
  while (bits !== 0) {
    bits &= bits - 1;
    count++;
  }
  return count;
}
