import { median } from '../../imaging/robust.ts';
import type { PageGlyphs, WordGlyphs } from '../../model/glyphs.ts';
import { outliers } from './outliers.ts';
import { soundWords, type WordPlace } from './word-places.ts';

/** A word whose measure differs from its line's as that of no other word on the page does. */
export interface OddWord {
  readonly place: WordPlace;
  /** The word's measure over the middle of its line's other words. */
  readonly ratio: number;
  /** Ratio that the spread of the page leaves room for (two spreads). */
  readonly usualRatio: number;
  readonly z: number;
  readonly among: number;
}

/** How a measure is judged. Ratios are natural: 1.05 is five percent. */
export interface OddWordRule {
  readonly measure: (word: WordGlyphs) => number | null;
  /** Differences smaller than this say nothing, and larger than this are set on purpose. */
  readonly minRatio: number;
  readonly maxRatio: number;
  /** Spread that measuring alone gives, as a share. */
  readonly leastSigma: number;
  /** Words elsewhere that come this near to the odd word show a style of the document. */
  readonly sameStyle: number;
  /** Compare with words of any size; otherwise with those of the word's own size alone. */
  readonly anySize: boolean;
}

/** A line must show so many other words, which agree among themselves within the least difference. */
const MIN_OTHERS = 3;
const SIZE_RATIO = 1.04;
/** So many words elsewhere make a style. */
const STYLE_WORDS = 2;

/** Words that stand out of their line and are like no other words of the page. */
export function oddWords(page: PageGlyphs, rule: OddWordRule): readonly OddWord[] {
  const words = soundWords(page).filter(({ word }) => rule.measure(word) !== null);
  const compared = words.flatMap((place) => {
    const own = rule.measure(place.word)!;
    const others = words
      .filter(
        (other) => other.line === place.line && other !== place && (rule.anySize || ofOneSize(other, place)),
      )
      .map((other) => rule.measure(other.word)!);
    return others.length < MIN_OTHERS ? [] : [{ place, own, others, ratio: own / median(others) }];
  });
  const logs = compared.map(({ ratio }) => Math.log(ratio));
  return outliers(logs, rule.leastSigma).flatMap(({ at, z, sigma }) => {
    const { place, own, others, ratio } = compared[at]!;
    const size = Math.max(ratio, 1 / ratio);
    if (size < rule.minRatio || size > rule.maxRatio) return [];
    if (!agree(others, rule.minRatio) || isStyle(own, place, words, rule)) return [];
    return [{ place, ratio, usualRatio: Math.exp(2 * sigma), z, among: compared.length }];
  });
}

function ofOneSize(a: WordPlace, b: WordPlace): boolean {
  if (a.word.xHeightPx === null || b.word.xHeightPx === null) return false;
  const ratio = a.word.xHeightPx / b.word.xHeightPx;
  return ratio < SIZE_RATIO && ratio > 1 / SIZE_RATIO;
}

function agree(values: readonly number[], ratio: number): boolean {
  const middle = median(values);
  return values.every((value) => value < middle * ratio && value > middle / ratio);
}

function isStyle(own: number, place: WordPlace, words: readonly WordPlace[], rule: OddWordRule): boolean {
  const alike = words.filter((other) => {
    const ratio = rule.measure(other.word)! / own;
    return other !== place && ratio < rule.sameStyle && ratio > 1 / rule.sameStyle;
  });
  return alike.length >= STYLE_WORDS;
}
