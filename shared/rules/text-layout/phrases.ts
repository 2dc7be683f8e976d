import { fold } from './fold.ts';
import type { FoldedLine } from './folded-line.ts';

interface Entry<T> {
  readonly tokens: readonly string[];
  readonly value: T;
}

/** Phrases to look for, by their first word, the longest first. */
export type PhraseBook<T> = ReadonlyMap<string, readonly Entry<T>[]>;

/** A phrase found in a line; offsets are in its folded text. */
export interface PhraseHit<T> {
  readonly value: T;
  readonly line: FoldedLine;
  readonly start: number;
  readonly end: number;
}

/** Makes a book of phrases; accents, capitals and punctuation do not count. */
export function phraseBook<T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseBook<T> {
  const book = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of phrases) {
    const tokens = fold(phrase).match(/[\p{L}\p{N}]+/gu) ?? [];
    const first = tokens[0];
    if (first === undefined) continue;
    const entries = book.get(first) ?? [];
    entries.push({ tokens, value });
    book.set(first, entries);
  }
  for (const entries of book.values()) entries.sort((a, b) => b.tokens.length - a.tokens.length);
  return book;
}

/** The phrases of the book that stand in a line, the longest at each place, none overlapping. */
export function findPhrases<T>(line: FoldedLine, book: PhraseBook<T>): PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = [];
  const { tokens } = line;
  for (let at = 0; at < tokens.length; at += 1) {
    const entries = book.get(tokens[at]!.text) ?? [];
    const entry = entries.find(({ tokens: wanted }) =>
      wanted.every((token, offset) => tokens[at + offset]?.text === token),
    );
    if (entry === undefined) continue;
    const last = tokens[at + entry.tokens.length - 1]!;
    hits.push({ value: entry.value, line, start: tokens[at]!.start, end: last.end });
    at += entry.tokens.length - 1;
  }
  return hits;
}
