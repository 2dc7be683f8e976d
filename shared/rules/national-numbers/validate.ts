import { NATIONAL_NUMBERS, type NumberSystem } from './catalogue.ts';
import { DECODERS, type Decoded } from './decode.ts';

/** What can be said of one number. */
export type NumberVerdict =
  /** `checked` is false when the number has no check digit, or one that could not be recomputed. */
  | { readonly valid: true; readonly checked: boolean }
  | { readonly valid: false; readonly reason: 'checksum' | 'component' | 'format' };

const FORMAT: NumberVerdict = { valid: false, reason: 'format' };

/** A number without the spaces and signs that only help the eye; the Finnish century sign stays. */
function compactNumber(id: string, value: string): string {
  const plain = value.toUpperCase().replace(/[\s./]/g, '');
  return id === 'FI.hetu' ? plain : plain.replace(/[-+]/g, '');
}

/** Whether a compact number has one of the shapes of its kind. */
function hasShape(system: NumberSystem, value: string): boolean {
  return system.shapes.some(
    (shape) => shape.length === value.length && [...shape].every((kind, at) => fits(kind, value.charAt(at))),
  );
}

function fits(kind: string, char: string): boolean {
  switch (kind) {
    case '9':
      return /^\d$/.test(char);
    case 'A':
      return /^[A-Z]$/.test(char);
    case 'S':
      return /^[-+A-FU-Y]$/.test(char);
    default:
      return /^[A-Z\d]$/.test(char);
  }
}

/**
 * Checks a national number; spaces, dots, dashes and slashes do not count.
 *
 * `component` is said only when the number itself is impossible: a birth date that no calendar has, or
 * one digit all through (npm stdnum accepts BSN 000000000). Lists of provinces and the like change, so a
 * part that such a list does not know leaves the number unchecked.
 */
export function validateNationalNumber(country: string, type: string, value: string): NumberVerdict {
  const system = NATIONAL_NUMBERS.get(`${country}.${type}`);
  if (system === undefined) return FORMAT;
  const compact = compactNumber(system.id, value);
  if (!hasShape(system, compact)) return FORMAT;
  if (/^(\d)\1*$/.test(compact)) return { valid: false, reason: 'component' };
  const births = decodeCompact(system.id, compact)?.births ?? null;
  if (births !== null && births.length === 0) return { valid: false, reason: 'component' };
  const failure = system.test(compact);
  if (failure === null) return { valid: true, checked: system.strength !== 'none' };
  if (failure === 'checksum') return { valid: false, reason: 'checksum' };
  return { valid: true, checked: false };
}

/** Birth date and sex that a well-formed number carries; null when it carries neither. */
export function decodeNationalNumber(country: string, type: string, value: string): Decoded | null {
  const system = NATIONAL_NUMBERS.get(`${country}.${type}`);
  if (system === undefined) return null;
  const compact = compactNumber(system.id, value);
  return hasShape(system, compact) ? decodeCompact(system.id, compact) : null;
}

function decodeCompact(id: string, compact: string): Decoded | null {
  return DECODERS.get(id)?.(compact) ?? null;
}

const CANDIDATES = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The check characters that would make the number hold, when exactly one choice does; else null. */
export function expectedCheckCharacters(system: NumberSystem, value: string): string | null {
  const compact = compactNumber(system.id, value);
  let tails: string[][] = [[]];
  for (const at of system.checkAt) {
    const kinds = new Set(system.shapes.map((shape) => shape.at(at)));
    const chars = CANDIDATES.filter((char) => [...kinds].some((kind) => fits(kind ?? 'X', char)));
    tails = tails.flatMap((tail) => chars.map((char) => [...tail, char]));
  }
  const holding = tails.filter((tail) => {
    const chars = [...compact];
    system.checkAt.forEach((at, index) => {
      chars[chars.length + at] = tail[index]!;
    });
    return system.test(chars.join('')) === null;
  });
  return holding.length === 1 ? holding[0]!.join('') : null;
}
