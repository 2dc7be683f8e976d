import { type RawBuilder, sql } from 'kysely';
import { fold } from '../../shared/rules/text-layout/fold.ts';

/** Shorter parts than these have no trigram. */
const TRIGRAM = 3;

/**
 * What a case must satisfy to be found by these words: each of them stands in its title, a file name or its text, or
 * is its number. Words of one or two characters are looked for in titles only. Nothing typed is an operator.
 *
 * Null when there are no words.
 */
export function searchCondition(search: string): RawBuilder<boolean> | null {
  // NUL would end the text of a full-text query.
  const words = fold(search.replaceAll('\0', ' ')).split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  const [plain, other] = [words.filter(isPlain), words.filter((word) => !isPlain(word))];
  const conditions = other.map(oneWord);
  if (plain.length > 0) conditions.unshift(sql<boolean>`number IN (${matching(plain)})`);
  return sql<boolean>`(${sql.join(conditions, sql` AND `)})`;
}

/** Found by the full-text index alone. */
function isPlain(word: string): boolean {
  return [...word].length >= TRIGRAM && numberIn(word) === null;
}

function oneWord(word: string): RawBuilder<boolean> {
  const inWords =
    [...word].length >= TRIGRAM
      ? sql<boolean>`number IN (${matching([word])})`
      : sql<boolean>`instr(title_key, ${word}) > 0`;
  const number = numberIn(word);
  return number === null ? inWords : sql<boolean>`(number = ${number} OR ${inWords})`;
}

/** `12` and `#12` are also the case with that number. */
function numberIn(word: string): number | null {
  const digits = /^#?(\d{1,15})$/.exec(word)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Quoted, a word is a string of characters to the full-text index, and several must all be found. */
function matching(words: readonly string[]) {
  const query = words.map((word) => `"${word.replaceAll('"', '""')}"`).join(' ');
  return sql`SELECT rowid FROM case_words WHERE case_words MATCH ${query}`;
}
