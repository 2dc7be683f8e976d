import { GrowingInts } from './growing.ts';
import { openVocabulary, type Vocabulary } from './vocabulary.ts';

/** Which faces bear which word. */
export interface Postings {
  /** Of each face, 0..1, how well the words of a page fit it. */
  readonly score: (words: readonly string[]) => Float32Array<ArrayBuffer>;
}

/** Faces taken up one after the other. */
export interface OpenPostings {
  readonly add: (words: readonly string[]) => void;
  readonly close: () => Postings;
}

/** What a word counts that was read with one letter wrong, beside one read right. */
const FUZZY_WEIGHT = 0.6;
/** Rarity, in nats, at which what fits is half convincing: two or three words of one face in a thousand. */
const HALF_RARITY = 18;
/** Entries gone through for one page, the rarest words first: what is left out stands on most faces. */
const MOST_ENTRIES = 1_000_000;

/** An inverted index of words by rarity. */
export function openPostings(): OpenPostings {
  const vocabulary = openVocabulary();
  const words = new GrowingInts();
  const ends = new GrowingInts();
  return {
    add(faceWords) {
      for (const word of new Set(faceWords)) words.push(vocabulary.add(word));
      ends.push(words.length);
    },
    close: () => indexed(vocabulary.close(), words.toArray(), ends.toArray()),
  };
}

function indexed(vocabulary: Vocabulary, words: Int32Array, ends: Int32Array): Postings {
  const starts = new Int32Array(vocabulary.size + 1);
  for (const word of words) starts[word + 1]!++;
  for (let word = 0; word < vocabulary.size; word++) starts[word + 1]! += starts[word]!;
  const rarity = new Float32Array(vocabulary.size);
  for (let word = 0; word < vocabulary.size; word++) {
    rarity[word] = Math.log(1 + ends.length / Math.max(1, starts[word + 1]! - starts[word]!));
  }
  const filled = starts.slice(0, vocabulary.size);
  const faces = new Int32Array(words.length);
  const totals = new Float32Array(ends.length);
  for (let face = 0, at = 0; face < ends.length; face++) {
    for (; at < ends[face]!; at++) {
      faces[filled[words[at]!]!++] = face;
      totals[face]! += rarity[words[at]!]!;
    }
  }
  return {
    score(asked) {
      const sums = new Float32Array(ends.length);
      let left = MOST_ENTRIES;
      for (const { word, weight } of foundWords(vocabulary, rarity, asked)) {
        left -= starts[word + 1]! - starts[word]!;
        if (left < 0) break;
        const gain = weight * rarity[word]!;
        for (let at = starts[word]!; at < starts[word + 1]!; at++) sums[faces[at]!]! += gain;
      }
      for (let face = 0; face < sums.length; face++) {
        const sum = sums[face]!;
        if (sum > 0) sums[face] = (Math.min(1, sum / totals[face]!) * sum) / (sum + HALF_RARITY);
      }
      return sums;
    },
  };
}

/** Words of the collection that stand on a page, each once, the rarest first. */
function foundWords(vocabulary: Vocabulary, rarity: Float32Array, asked: readonly string[]) {
  const weights = new Map<number, number>();
  for (const word of new Set(asked)) {
    const { isExact, numbers } = vocabulary.find(word);
    for (const number of numbers) {
      const weight = isExact ? 1 : FUZZY_WEIGHT / numbers.length;
      weights.set(number, Math.max(weight, weights.get(number) ?? 0));
    }
  }
  return Array.from(weights, ([word, weight]) => ({ word, weight })).sort(
    (one, other) => rarity[other.word]! - rarity[one.word]! || one.word - other.word,
  );
}
