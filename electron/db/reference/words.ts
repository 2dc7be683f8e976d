import { wordsIn } from '../../../shared/rules/reference/search-parts.ts';

/** The words of texts as they are indexed and looked up: without capitals, accents and signs, a space between. */
export function wordsOf(...texts: readonly string[]): string {
  return wordsIn(texts.join(' ')).join(' ');
}

/**
 * What finds the items that have a word of each group, or one that begins with it, as the full-text index asks for
 * it. Words are letters and digits alone, so that nothing that is typed is an operator.
 */
export function queryFor(groups: readonly (readonly string[])[]): string {
  return groups.map((words) => `(${words.map((word) => `"${word}"*`).join(' OR ')})`).join(' AND ');
}
