import { GrowingInts } from './growing.ts';
import { deletionsOf, isWithinOneEdit, LEAST_FUZZY_LENGTH } from './one-edit.ts';

/** Every word of a collection by number, found exactly or within one edit. */
export interface Vocabulary {
  readonly size: number;
  /** Whether the word is one of the collection's, and its number, or the numbers of those within one edit. */
  readonly find: (word: string) => { readonly isExact: boolean; readonly numbers: readonly number[] };
}

/** Words taken up one after the other. */
export interface OpenVocabulary {
  /** The number of a word, a new one when it was not seen before. */
  readonly add: (word: string) => number;
  readonly close: () => Vocabulary;
}

/**
 * A vocabulary in typed arrays: the letters of all words in a row, and one table of hashes of every word and of every
 * word without one of its letters (the deletion neighbourhood of Mor and Fraenkel 1982), so that a misread word is
 * found by its own deletions.
 */
export function openVocabulary(): OpenVocabulary {
  const numbers = new Map<string, number>();
  return {
    add(word) {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, numbers.size);
      return numbers.size - 1;
    },
    close() {
      const vocabulary = indexed([...numbers.keys()]);
      numbers.clear();
      return vocabulary;
    },
  };
}

function indexed(words: readonly string[]): Vocabulary {
  const letters = new GrowingInts();
  const starts = new Int32Array(words.length + 1);
  const entries = new GrowingInts();
  for (const [number, word] of words.entries()) {
    for (let at = 0; at < word.length; at++) letters.push(word.charCodeAt(at));
    starts[number + 1] = letters.length;
    for (const key of keysOf(word)) {
      entries.push(hashOf(key));
      entries.push(number);
    }
  }
  const table = tableOf(entries);
  const text = Uint16Array.from(letters.toArray());
  const wordAt = (number: number) =>
    String.fromCharCode(...text.subarray(starts[number]!, starts[number + 1]!));
  return {
    size: words.length,
    find(word) {
      const near = new Set<number>();
      for (const key of keysOf(word)) {
        for (const number of table(hashOf(key))) {
          const other = wordAt(number);
          if (other === word) return { isExact: true, numbers: [number] };
          if (other.length >= LEAST_FUZZY_LENGTH && isWithinOneEdit(word, other)) near.add(number);
        }
      }
      return { isExact: false, numbers: word.length < LEAST_FUZZY_LENGTH ? [] : [...near] };
    },
  };
}

function keysOf(word: string): Iterable<string> {
  return word.length < LEAST_FUZZY_LENGTH ? [word] : deletionsOf(word);
}

/** Numbers by hash: buckets of one flat list, filled in two passes. */
function tableOf(entries: GrowingInts): (hash: number) => Int32Array {
  const count = entries.length / 2;
  let buckets = 1024;
  while (buckets < count) buckets *= 2;
  const starts = new Int32Array(buckets + 1);
  for (let at = 0; at < count; at++) starts[(entries.at(2 * at) & (buckets - 1)) + 1]!++;
  for (let at = 0; at < buckets; at++) starts[at + 1]! += starts[at]!;
  const filled = starts.slice(0, buckets);
  const numbers = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const bucket = entries.at(2 * at) & (buckets - 1);
    numbers[filled[bucket]!++] = entries.at(2 * at + 1);
  }
  return (hash) => {
    const bucket = hash & (buckets - 1);
    return numbers.subarray(starts[bucket]!, starts[bucket + 1]!);
  };
}

/** FNV-1a over the UTF-16 units, mixed once more since the table takes the lowest bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) ^ (hash >>> 13);
}
