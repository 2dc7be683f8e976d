import type { Text } from '../model/text.ts';

const LETTERS = 26;

/** What the specimen at a place of the list (from 0) is called in citations: specimen A, B ... Z, 27 ... */
export function specimenName(at: number): Text {
  const sign = at < LETTERS ? String.fromCodePoint(0x41 + at) : String(at + 1);
  return { en: `specimen ${sign}`, nl: `exemplaar ${sign}` };
}
