/**
 * What the letters of a name become in the zone (Doc 9303-3, section 6, tables A and B).
 *
 * The first spelling is the recommended one; the others are allowed or met in practice. Accents that are not
 * listed are simply dropped.
 */
const LATIN: Readonly<Record<string, readonly string[]>> = {
  Ä: ['AE', 'A'],
  Å: ['AA', 'A'],
  Æ: ['AE'],
  Ð: ['D'],
  Đ: ['D', 'DJ'],
  Ħ: ['H'],
  Ĳ: ['IJ'],
  ı: ['I'],
  ĸ: ['Q', 'K'],
  Ł: ['L'],
  Ñ: ['N', 'NXX'],
  Ŋ: ['N'],
  Ö: ['OE', 'O'],
  Ő: ['O', 'OE'],
  Ø: ['OE', 'O'],
  Œ: ['OE'],
  ß: ['SS'],
  ẞ: ['SS'],
  Þ: ['TH'],
  Ŧ: ['T'],
  Ü: ['UE', 'UXX', 'U'],
  Ű: ['U', 'UE'],
};

/** Letters that differ by language carry each language's form. */
const CYRILLIC: Readonly<Record<string, readonly string[]>> = {
  А: ['A'],
  Б: ['B'],
  В: ['V'],
  Г: ['G', 'H'],
  Ґ: ['G'],
  Д: ['D'],
  Е: ['E'],
  Ё: ['E', 'IO'],
  Є: ['IE', 'YE'],
  Ж: ['ZH', 'Z'],
  З: ['Z'],
  И: ['I', 'Y'],
  І: ['I'],
  Ї: ['I', 'YI'],
  Й: ['I', 'Y'],
  К: ['K'],
  Л: ['L'],
  М: ['M'],
  Н: ['N'],
  О: ['O'],
  П: ['P'],
  Р: ['R'],
  С: ['S'],
  Т: ['T'],
  У: ['U'],
  Ў: ['U'],
  Ф: ['F'],
  Х: ['KH', 'H'],
  Ц: ['TS', 'C'],
  Ч: ['CH', 'C'],
  Ш: ['SH', 'S'],
  Щ: ['SHCH', 'SHT'],
  Ъ: ['IE', ''],
  Ы: ['Y'],
  Ь: ['', 'I'],
  Э: ['E'],
  Ю: ['IU', 'YU'],
  Я: ['IA', 'YA'],
  Ђ: ['D', 'DJ'],
  Ј: ['J'],
  Љ: ['LJ'],
  Њ: ['NJ'],
  Ћ: ['C'],
  Џ: ['DZ', 'DJ'],
  Ѓ: ['G', 'GJ'],
  Ќ: ['K', 'KJ'],
  Ѕ: ['DZ'],
  Ѫ: ['U'],
};

const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries(LATIN),
  ...Object.entries(CYRILLIC),
]);

/** Apostrophes vanish without a filler; every other mark between letters becomes a filler (9303-3, 4.6). */
const APOSTROPHES = /['’‘ʼ`´.]/;

/** The ways in which one letter of a name may be spelled in the zone; empty text for one that is dropped. */
function mrzSpellings(letter: string): readonly string[] {
  const capital = letter === 'ß' || letter === 'ı' ? letter : letter.toUpperCase();
  const listed = SPELLINGS.get(capital);
  if (listed) return listed;
  if (APOSTROPHES.test(capital)) return [''];
  const bare = capital.normalize('NFD').replace(/\p{M}/gu, '');
  return /^[A-Z]$/.test(bare) ? [bare] : ['<'];
}

/** The recommended spelling of a name, fillers between its parts. */
export function toMrz(name: string): string {
  const letters = [...name.normalize('NFC')].map((letter) => mrzSpellings(letter)[0]!);
  return letters.join('').replace(/<+/g, '<').replace(/^<|<$/g, '');
}

/**
 * Fewest letters to change, add or drop to make `zone` out of any allowed spelling of `name`.
 *
 * `zone` is text of the zone with single fillers between parts.
 */
export function spellingDistance(name: string, zone: string): number {
  let row = Array.from({ length: zone.length + 1 }, (_, at) => at);
  for (const letter of name.normalize('NFC')) {
    let best: number[] | null = null;
    for (const spelling of mrzSpellings(letter)) {
      let next = row;
      for (const char of spelling) next = editRow(next, char, zone);
      best = best ? best.map((cost, at) => Math.min(cost, next[at]!)) : next;
    }
    row = best ?? row;
  }
  return row[zone.length]!;
}

/** One row of Levenshtein's table. */
function editRow(row: readonly number[], char: string, zone: string): number[] {
  const next = [row[0]! + 1];
  for (let at = 1; at <= zone.length; at++) {
    const change = row[at - 1]! + (zone.charAt(at - 1) === char ? 0 : 1);
    next.push(Math.min(change, row[at]! + 1, next[at - 1]! + 1));
  }
  return next;
}
