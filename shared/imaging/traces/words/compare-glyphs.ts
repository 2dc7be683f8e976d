import type { Glyph } from '../../../model/glyphs.ts';
import { median, robustSigma } from '../../robust.ts';
import type { WordPlace } from './word-places.ts';

/** A measure of one character; null where it cannot be taken. */
export type GlyphMeasure = (glyph: Glyph) => number | null;

/** How far a word lies from others, over the characters that both have. */
export interface GlyphDifference {
  readonly difference: number;
  /** Characters of the word that could be compared; those compared with like ones only count for half. */
  readonly count: number;
}

export interface GlyphComparing {
  readonly measure: GlyphMeasure;
  /** Characters that must be comparable. */
  readonly least: number;
  /** Where characters of one word, or of one class, differ more than so among themselves, they say nothing. */
  readonly agreement: number;
  /** How often a character must occur among the others. */
  readonly sameLeast?: number;
}

/** Characters of a kind reach equally high in every common typeface, but for the overshoot of round ones. */
const KINDS: readonly RegExp[] = [
  /^[0-9]$/u,
  /^[A-IK-PR-ZÀ-ÂÄ-ÆÈ-ÖØ-Þ]$/u,
  /^[acemnorsuvwxz]$/u,
  /^[bdhkl]$/u,
  /^[gpqy]$/u,
];
/** Where a character is too rare among the others, so many of its kind are taken instead. */
const MIN_KIND = 4;
const LIKE_WEIGHT = 0.5;

/**
 * The middle difference between the characters of a word and the same characters in other words; where they
 * do not occur there, characters of the same kind. Null when fewer than `least` could be compared.
 */
function glyphDifference(
  word: WordPlace,
  others: readonly WordPlace[],
  { measure, least, agreement, sameLeast = 2 }: GlyphComparing,
): GlyphDifference | null {
  const same = new Map<string, number[]>();
  const kinds = KINDS.map((): number[] => []);
  for (const other of others) {
    for (const glyph of other.word.glyphs) {
      const value = measure(glyph);
      if (value === null) continue;
      const list = same.get(glyph.text);
      if (list) list.push(value);
      else same.set(glyph.text, [value]);
      const kind = kindOf(glyph.text);
      if (kind >= 0) kinds[kind]!.push(value);
    }
  }
  const differences: number[] = [];
  let count = 0;
  for (const glyph of word.word.glyphs) {
    const value = measure(glyph);
    if (value === null) continue;
    const own = same.get(glyph.text) ?? [];
    const like = kinds[kindOf(glyph.text)] ?? [];
    const isSame = own.length >= sameLeast;
    const held = isSame ? own : like;
    if (!isSame && like.length < MIN_KIND) continue;
    const middle = median(held);
    if (robustSigma(held, middle) > agreement) continue;
    differences.push(value - middle);
    count += isSame ? 1 : LIKE_WEIGHT;
  }
  if (count < least) return null;
  const difference = median(differences);
  return robustSigma(differences, difference) > agreement ? null : { difference, count };
}

function kindOf(text: string): number {
  return KINDS.findIndex((kind) => kind.test(text));
}

/** Compares words by a measure of their characters. */
export function byGlyphs(comparing: GlyphComparing) {
  return (place: WordPlace, others: readonly WordPlace[], single: boolean) =>
    glyphDifference(place, others, single ? { ...comparing, sameLeast: 1 } : comparing);
}
