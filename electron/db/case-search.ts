import { type RawBuilder, sql } from 'kysely';
import { fold } from '../../shared/rules/text-layout/fold.ts';

/** Shorter words than these have no trigram. */
const TRIGRAM = 3;

type Numbers = RawBuilder<{ n: number }>;

/**
 * Selects the numbers of the cases in which each of these words stands: in the title, a file name or the text, or as
 * the number of the case. Words of one or two characters are looked for in titles only. Nothing that is typed is an
 * operator.
 *
 * Null when there are no words.
 */
export function foundBy(search: string): Numbers | null {
  const words = wordsOf(search);
  if (words.size === 0) return null;
  const { short = [], number = [], long = [] } = Object.groupBy(words, kindOf);
  const sets = [
    ...(long.length > 0 ? [inWords(long)] : []),
    ...(short.length > 0 ? [inTitles(short)] : []),
    ...number.map(inWordsOrNumbered),
  ];
  const selects = sets.map((set) => sql`SELECT n FROM (${set})`);
  return sql`${sql.join(selects, sql` INTERSECT `)}`;
}

/** The words of what was typed, as they are kept to be searched. */
export function wordsOf(search: string): ReadonlySet<string> {
  // NUL would end the text of a full-text query.
  return new Set(fold(search.replaceAll('\0', ' ')).split(/\s+/).filter(Boolean));
}

/** Words of one kind are looked up together, as far as they can be. */
function kindOf(word: string): 'short' | 'number' | 'long' {
  if ([...word].length < TRIGRAM) return 'short';
  return numberIn(word) === null ? 'long' : 'number';
}

/** `12` and `#12` are also the case with that number. */
export function numberIn(word: string): number | null {
  const digits = /^#?(\d{1,15})$/.exec(word)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Quoted, a word is a string of characters to the full-text index, and several must all be found. */
function inWords(words: readonly string[]): Numbers {
  const query = words.map((word) => `"${word.replaceAll('"', '""')}"`).join(' ');
  return sql`SELECT rowid AS n FROM case_words WHERE case_words MATCH ${query}`;
}

function inWordsOrNumbered(word: string): Numbers {
  return sql`${inWords([word])}
    UNION SELECT number FROM cases WHERE number = ${numberIn(word)} AND removed_at IS NULL`;
}

function inTitles(words: readonly string[]): Numbers {
  const each = words.map((word) => sql`(instr(title_key, ${word}) > 0 OR number IS ${numberIn(word)})`);
  return sql`SELECT number AS n FROM cases INDEXED BY cases_by_title_key
    WHERE removed_at IS NULL AND ${sql.join(each, sql` AND `)}`;
}
