import type { PageText, ReadLine } from '../../model/words.ts';

const LEAST_LINES = 2;
const LEAST_LETTERS = 28;

/**
 * The lines of a machine-readable zone, or none: a page that has one is a travel document or a card of that family.
 * ICAO Doc 9303 part 2 has their grounds printed in two colours at least, in fine line patterns; of other kinds of page
 * nobody can tell without a reference how they ought to be printed.
 */
export function zoneLinesOf({ lines }: PageText): readonly ReadLine[] {
  const zone = lines.filter(({ text }) => isZoneLine(text.replaceAll(' ', '')));
  return zone.length < LEAST_LINES ? [] : zone;
}

function isZoneLine(text: string): boolean {
  return text.length >= LEAST_LETTERS && text.includes('<') && /^[A-Z0-9<]+$/.test(text);
}
