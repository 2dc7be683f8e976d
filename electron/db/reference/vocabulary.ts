import { sql } from 'kysely';
import {
  addWords,
  isSpelt,
  nearestWords,
  noWords,
  type WordList,
} from '../../../shared/rules/reference/near-words.ts';
import type { Db } from '../open.ts';
import type { ItemWords } from './item-words.ts';

/** The words of an item that may be meant when another was typed, each once. */
export function spellable({ names, text }: ItemWords): readonly string[] {
  return [...new Set(`${names} ${text}`.split(' '))].filter(isSpelt);
}

/** Adds what is not there yet. Part of the transaction in which the words of an item are written. */
export async function addVocabulary(step: Db, words: readonly string[]): Promise<void> {
  if (words.length === 0) return;
  await sql`INSERT OR IGNORE INTO reference_vocabulary (word)
    SELECT value FROM json_each(${JSON.stringify(words)})`.execute(step);
}

interface Kept {
  /** Number of the last word that was read. */
  last: number;
  readonly list: WordList;
}

const keptOf = new WeakMap<Db, Kept>();

/** Words of the reference database that somebody may have meant who typed this one, likeliest first. */
export async function nearestTo(db: Db, typed: string): Promise<readonly string[]> {
  return nearestWords(typed, (await vocabularyOf(db)).list);
}

/** All words, of which only the new ones are read: the list only grows. */
async function vocabularyOf(db: Db): Promise<Kept> {
  const kept = keptOf.get(db) ?? { last: 0, list: noWords() };
  keptOf.set(db, kept);
  const from = kept.last;
  const { rows } = await sql<{ words: string | null; last: number | null }>`
    SELECT group_concat(word, ' ') AS words, max(number) AS last FROM reference_vocabulary
    WHERE number > ${from}`.execute(db);
  const { words, last } = rows[0]!;
  // Another search may have read them meanwhile.
  if (words !== null && last !== null && kept.last === from) {
    addWords(kept.list, words.split(' '));
    kept.last = last;
  }
  return kept;
}
