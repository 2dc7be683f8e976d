const DIGITS = new Map<string, string>();
for (let digit = 0; digit < 10; digit += 1) {
  DIGITS.set(String.fromCodePoint(0x0660 + digit), String(digit));
  DIGITS.set(String.fromCodePoint(0x06f0 + digit), String(digit));
}

/** Letters that carry no separable mark but are one letter to a reader of labels. */
const LETTERS = new Map<string, string>([
  ['ß', 'SS'],
  ['ẞ', 'SS'],
  ['æ', 'AE'],
  ['œ', 'OE'],
  ['ø', 'O'],
  ['ł', 'L'],
  ['đ', 'D'],
  ['ð', 'D'],
  ['þ', 'TH'],
  ['ı', 'I'],
  ['ґ', 'Г'],
  // Arabic and Persian keyboards write these letters in several ways.
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ئ', 'ي'],
  ['ک', 'ك'],
  ['ة', 'ه'],
  ['ۀ', 'ه'],
  ['ٱ', 'ا'],
  ['ـ', ''],
]);

const DASHES = /[\u2010-\u2015\u2212\u00ad]/u;
const MARKS = /\p{M}/gu;

/** One character without accents, in capitals, with digits 0-9; may give no or several characters. */
export function foldChar(char: string): string {
  if (char.length === 1 && char < '\u0080') return char.toUpperCase();
  const plain = char.normalize('NFKD').replace(MARKS, '').toLowerCase();
  let folded = '';
  for (const letter of plain) {
    const known = DIGITS.get(letter) ?? LETTERS.get(letter);
    if (known !== undefined) folded += known;
    else if (DASHES.test(letter)) folded += '-';
    else folded += letter.toUpperCase();
  }
  return folded;
}

const BEYOND_ASCII = /[^\0-\x7f]/gu;

/** A text in the form in which labels and months are compared. */
export function fold(text: string): string {
  return text.replace(BEYOND_ASCII, foldChar).toUpperCase();
}
