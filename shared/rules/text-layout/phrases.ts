import { fold } from './fold.ts';
import type { FoldedLine, Token } from './folded-line.ts';

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
  return hitsAmong(line.tokens, book).map((hit) => ({ ...hit, line }));
}

/** What the phrases of the book mean that stand in a text, in their order. */
export function phrasesIn<T>(text: string, book: PhraseBook<T>): readonly T[] {
  const tokens = [...fold(text).matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  return hitsAmong(tokens, book).map(({ value }) => value);
}

function hitsAmong<T>(tokens: readonly Token[], book: PhraseBook<T>): Omit<PhraseHit<T>, 'line'>[] {
  const hits: Omit<PhraseHit<T>, 'line'>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const entries = book.get(tokens[at]!.text) ?? [];
    const entry = entries.find(({ tokens: wanted }) =>
      wanted.every((token, offset) => tokens[at + offset]?.text === token),
    );
    if (entry === undefined) continue;
    const last = tokens[at + entry.tokens.length - 1]!;
    hits.push({ value: entry.value, start: tokens[at]!.start, end: last.end });
    at += entry.tokens.length - 1;
  }
  return hits;
}
