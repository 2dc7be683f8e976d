import { fold } from '../../../shared/rules/text-layout/fold.ts';

/** The words of texts as they are indexed and looked up: without capitals, accents and signs, a space between. */
export function wordsOf(...texts: readonly string[]): string {
  return wordsIn(texts.join(' ')).join(' ');
}

/**
 * What finds the items in which a word begins with each of these, as the full-text index asks for it; null when no
 * letter or digit was typed. Words are letters and digits alone, so that nothing that is typed is an operator.
 */
export function queryFor(search: string): string | null {
  const words = [...new Set(wordsIn(search))];
  // Whatever begins with the longer one begins with the shorter too.
  const telling = words.filter((word) => !words.some((other) => other !== word && other.startsWith(word)));
  return telling.length === 0 ? null : telling.map((word) => `"${word}"*`).join(' ');
}

/** The words of a text, as they are indexed and looked up. */
export function wordsIn(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
