import { fold } from '../text-layout/fold.ts';

/** A word that should stand there, and what was read instead. */
export interface WordDifference {
  readonly expected: string;
  /** Places in the words read; none when nothing was read in its stead. */
  readonly words: readonly number[];
  /** Letters put in, left out or put in the place of others, those that readers take for each other not counted. */
  readonly edits: number;
  /** Letters of the expected word that count. */
  readonly length: number;
}

/** Longest text that is compared, characters: a zone holds no more. */
const MOST_CHARS = 2_000;

/** Groups that readers of print take for one another, and what they become. */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/RN/g, 'M'],
  [/VV/g, 'W'],
  [/CL/g, 'D'],
  [/[0QDO]/g, 'O'],
  [/[1LJ|!]/g, 'I'],
  [/5/g, 'S'],
  [/8/g, 'B'],
  [/2/g, 'Z'],
  [/[6C]/g, 'G'],
  [/V/g, 'U'],
];

/** A word without what readers cannot tell apart: capitals, accents, signs, letters of one shape. */
function shapeOf(word: string): string {
  const plain = fold(word).replace(/[^\p{L}\p{N}|!]/gu, '');
  return PAIRS.reduce((text, [pattern, by]) => text.replace(pattern, by), plain);
}

interface Letters {
  readonly chars: string;
  /** The word that each character is of. */
  readonly of: readonly number[];
}

/**
 * The words of a text that were read otherwise, by the alignment of all their letters with the fewest edits: so that
 * words run together or torn apart by the reader are no difference. Words of one text may stand between the others.
 */
export function wordDifferences(expected: string, read: readonly string[]): readonly WordDifference[] {
  const wanted = expected.split(/\s+/).filter((word) => shapeOf(word) !== '');
  const one = lettersOf(wanted);
  const other = lettersOf(read);
  if (one.chars === other.chars) return [];
  const steps = align(one.chars, other.chars);
  const edits = wanted.map(() => 0);
  const partners = wanted.map(() => new Map<number, number>());
  for (const { a, b } of steps) {
    if (a === null) continue;
    const word = one.of[a]!;
    if (b === null || one.chars[a] !== other.chars[b]) edits[word]!++;
    if (b === null) continue;
    const agrees = one.chars[a] === other.chars[b] ? 1 : 0;
    partners[word]!.set(other.of[b]!, (partners[word]!.get(other.of[b]!) ?? 0) + agrees);
  }
  addInsertions(steps, other, partners, edits);
  return wanted.flatMap((word, at) =>
    edits[at] === 0
      ? []
      : [
          {
            expected: word,
            words: [...partners[at]!.keys()].sort((a, b) => a - b),
            edits: edits[at]!,
            length: one.of.filter((of) => of === at).length,
          },
        ],
  );
}

/** A letter too many counts for the word that most of its own word's letters agree with; a word by itself is no edit. */
function addInsertions(
  steps: readonly Step[],
  other: Letters,
  partners: readonly ReadonlyMap<number, number>[],
  edits: number[],
): void {
  for (const { a, b } of steps) {
    if (a !== null || b === null) continue;
    const word = other.of[b]!;
    let best = -1;
    for (let at = 0; at < partners.length; at++) {
      const agreeing = partners[at]!.get(word) ?? 0;
      if (agreeing > 0 && agreeing > (best === -1 ? 0 : partners[best]!.get(word)!)) best = at;
    }
    if (best !== -1) edits[best]!++;
  }
}

function lettersOf(words: readonly string[]): Letters {
  const shapes = words.map(shapeOf);
  const chars = shapes.join('').slice(0, MOST_CHARS);
  return { chars, of: shapes.flatMap((shape, at) => Array.from(shape, () => at)).slice(0, MOST_CHARS) };
}

/** A place of the expected text beside one of the text read; null where the other has nothing. */
interface Step {
  readonly a: number | null;
  readonly b: number | null;
}

/** The alignment with the fewest edits (Levenshtein), from the start. */
function align(a: string, b: string): readonly Step[] {
  const width = b.length + 1;
  const cost = new Uint16Array((a.length + 1) * width);
  for (let j = 0; j <= b.length; j++) cost[j] = j;
  for (let i = 1; i <= a.length; i++) {
    cost[i * width] = i;
    for (let j = 1; j <= b.length; j++) {
      const change = cost[(i - 1) * width + j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      cost[i * width + j] = Math.min(change, cost[(i - 1) * width + j]! + 1, cost[i * width + j - 1]! + 1);
    }
  }
  const steps: Step[] = [];
  let [i, j] = [a.length, b.length];
  while (i > 0 || j > 0) {
    const here = cost[i * width + j]!;
    const same = i > 0 && j > 0 && a[i - 1] === b[j - 1];
    if (i > 0 && j > 0 && here === cost[(i - 1) * width + j - 1]! + (same ? 0 : 1))
      steps.push({ a: --i, b: --j });
    else if (i > 0 && here === cost[(i - 1) * width + j]! + 1) steps.push({ a: --i, b: null });
    else steps.push({ a: null, b: --j });
  }
  return steps.reverse();
}
