/**
 * Takes out of a text everything that steers a terminal: control characters and changes of writing direction.
 *
 * Words read from a scan, metadata and file names are printed through this and nothing else.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ');
}
