const WEIGHTS = [7, 3, 1] as const;

/** What a character counts for: digits as they are, A is 10 to Z is 35, the filler 0; null for any other. */
function mrzValue(char: string): number | null {
  if (char === '<') return 0;
  return /^[0-9A-Z]$/.test(char) ? Number.parseInt(char, 36) : null;
}

/**
 * Check digit of `text` (ICAO Doc 9303-3, section 4.9): weights 7, 3, 1 from the left, sum modulo 10.
 *
 * Null when a character cannot stand in a machine-readable zone.
 *
 * It sees no exchange of characters whose values differ by ten: `<`, 0, A, K and U are one to it, and so are
 * 8, I and S. Two readings that agree must therefore stand behind it.
 */
export function mrzCheckDigit(text: string): string | null {
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const value = mrzValue(text.charAt(at));
    if (value === null) return null;
    sum += value * WEIGHTS[at % 3]!;
  }
  return String(sum % 10);
}
