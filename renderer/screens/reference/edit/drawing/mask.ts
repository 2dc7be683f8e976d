/** What each sign of a mask stands for, by the turn in which it is shown, so that an example looks like a number. */
const DIGITS = '2048173965';
const LETTERS = 'NXKBTRHMCV';

/** A number that fits a mask: `#` a digit, `@` a capital letter, `*` either, everything else itself. */
export function exampleOf(mask: string): string {
  let turn = 0;
  return mask.replace(/[#@*]/gu, (sign) => {
    const at = turn++ % DIGITS.length;
    const isLetter = sign === '@' || (sign === '*' && at % 2 === 0);
    return (isLetter ? LETTERS : DIGITS).charAt(at);
  });
}
