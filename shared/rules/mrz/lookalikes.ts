/** Letters and digits that text recognition takes for one another, each by the one that stands for all. */
const STANDS_FOR: ReadonlyMap<string, string> = new Map([
  ...[...'OQDU'].map((char): [string, string] => [char, '0']),
  ...[...'ILJ'].map((char): [string, string] => [char, '1']),
  ['Z', '2'],
  ['S', '5'],
  ['G', '6'],
  ['B', '8'],
]);

/** Letters and digits only, look-alikes made one: two numbers that differ here differ in print. */
export function lookalikeKey(text: string): string {
  return [...text.toUpperCase().replace(/[^A-Z0-9]/g, '')]
    .map((char) => STANDS_FOR.get(char) ?? char)
    .join('');
}

/** The places in which two texts of one length differ; null when their lengths do. */
export function differingPlaces(one: string, other: string): number[] | null {
  if (one.length !== other.length) return null;
  return [...one].flatMap((char, at) => (char === other[at] ? [] : [at]));
}
