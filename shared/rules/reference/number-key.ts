import { fold } from '../text-layout/fold.ts';

/** Before a run of digits stands how many it has, in so many digits: the longer number is the larger. */
const COUNT_DIGITS = 3;

/** Between the parts of a number that count by themselves: 12/2019. It sorts before letters and digits. */
const PART = '/';

/**
 * A number of a document in the form in which numbers are compared: capitals, no separators, no leading zeros, and so
 * that numbers of one shape sort as they count. A stroke stays: what it parts counts by itself. Empty when there is
 * neither letter nor digit in it.
 */
export function numberKey(text: string): string {
  return runsOf(text)
    .map((run) => (isDigits(run) ? String(run.length).padStart(COUNT_DIGITS, '0') + run : run))
    .join('');
}

/**
 * Which numbers count in one row: the runs of letters, by their length, and of digits. Numbers of another shape are
 * never between two numbers of this one.
 */
export function numberShape(text: string): string {
  return runsOf(text)
    .map((run) => {
      if (run === PART) return PART;
      return isDigits(run) ? '#' : '@'.repeat([...run].length);
    })
    .join('');
}

/** Whether a number lies between two, both ends included. Numbers that do not count in one row never do. */
export function isWithin(number: string, from: string, to: string): boolean {
  const shape = numberShape(number);
  if (shape === '' || shape !== numberShape(from) || shape !== numberShape(to)) return false;
  const [parts, first, last] = [number, from, to].map((text) => numberKey(text).split(PART));
  return parts!.every((part, at) => first![at]! <= part && part <= last![at]!);
}

/**
 * Whether a number is written by a mask: `#` a digit, `@` a capital letter, `*` either, everything else itself.
 * Separators count in neither: a space is lost in reading and added in typing.
 */
export function fitsMask(number: string, mask: string): boolean {
  const [chars, places] = [plainChars(number), maskPlaces(mask)];
  return (
    places.length > 0 &&
    places.length === chars.length &&
    places.every((place, at) => fitsPlace(chars[at]!, place))
  );
}

/** How many letters and digits a number by this mask has. */
export const maskLength = (mask: string): number => maskPlaces(mask).length;

/** How many letters and digits a number has. */
export const numberLength = (number: string): number => plainChars(number).length;

function fitsPlace(char: string, place: string): boolean {
  if (place === '#') return isDigits(char);
  if (place === '@') return /\p{L}/u.test(char);
  return place === '*' || place === char;
}

const isDigits = (text: string) => /^[0-9]+$/.test(text);

const plainChars = (text: string) => [...fold(text)].filter((char) => /[\p{L}\p{N}]/u.test(char));

const maskPlaces = (mask: string) => [...fold(mask)].filter((char) => /[\p{L}\p{N}#@*]/u.test(char));

/** Runs of letters and of digits and the strokes between them, without leading zeros. */
function runsOf(text: string): string[] {
  const folded = fold(text)
    .replaceAll(/[^\p{L}\p{N}/]/gu, '')
    // A stroke parts something: not at an end, and once.
    .replaceAll(/^\/+|\/+$|\/(?=\/)/g, '');
  const runs = folded.match(/[0-9]+|[^0-9/]+|\//g) ?? [];
  return runs.map((run) => (isDigits(run) ? run.replace(/^0+(?=.)/, '') : run));
}
