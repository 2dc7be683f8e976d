/** Letters from which a word may be read with one wrong: of shorter ones too many are real words of their own. */
export const LEAST_FUZZY_LENGTH = 4;

/** Whether one letter more, less or other at most makes the two alike. */
export function isWithinOneEdit(one: string, other: string): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (longer.length - shorter.length > 1) return false;
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at++;
  if (at === longer.length) return true;
  const rest = shorter.length === longer.length ? at + 1 : at;
  return shorter.slice(rest) === longer.slice(at + 1);
}

/** The word, and the word without each of its letters: two words within one edit share one of these. */
export function* deletionsOf(word: string): Generator<string> {
  yield word;
  for (let at = 0; at < word.length; at++) {
    if (at === 0 || word[at] !== word[at - 1]) yield word.slice(0, at) + word.slice(at + 1);
  }
}
