/** What stands between words, or is left out of them, in how names are written: "Trainer, Ann", "A.B. Trainer". */
const BETWEEN = /[\s.,;/()]+/u;
const NO_LETTER = /[^\p{L}\p{N}]/gu;

/**
 * Whether two names are one person's, however they are typed: letters alone count, and neither accents, capitals,
 * points nor the order of first and family name.
 */
export function isSameName(one: string, other: string): boolean {
  const [own, others] = [wordsOf(one), wordsOf(other)];
  if (own.toSorted().join(' ') === others.toSorted().join(' ')) return true;
  const letters = own.join('');
  return others.some((_, at) => [...others.slice(at), ...others.slice(0, at)].join('') === letters);
}

function wordsOf(name: string): readonly string[] {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toUpperCase();
  return plain
    .split(BETWEEN)
    .map((word) => word.replaceAll(NO_LETTER, ''))
    .filter((word) => word !== '');
}
