import { median } from '../robust.ts';
import type { FoundGlyph } from './word-ink.ts';

/** The gap between two neighbouring characters of one word. */
interface Gap {
  readonly word: number;
  readonly before: string;
  readonly after: string;
  readonly gapPx: number;
}

const ROUNDS = 3;
const MIN_SEEN = 3;
const MIN_GAPS = 3;

/**
 * Extra room between the letters of each word, px, for the words of one size class.
 *
 * A gap is taken as the sum of what the character before and the one after bring along; both are learnt
 * from the page by alternating medians, so that fixed pitch and proportional faces fit alike.
 */
export function extraSpacing(words: readonly (readonly FoundGlyph[])[]): (number | null)[] {
  const gaps = words.flatMap((glyphs, word) => gapsOf(glyphs, word));
  const after = new Map<string, number>();
  const before = new Map<string, number>();
  const rest = (gap: Gap) => gap.gapPx - (before.get(gap.before) ?? 0) - (after.get(gap.after) ?? 0);
  const seenBefore = groupBy(gaps, (gap) => gap.before);
  const seenAfter = groupBy(gaps, (gap) => gap.after);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [text, list] of seenBefore) before.set(text, (before.get(text) ?? 0) + median(list.map(rest)));
    for (const [text, list] of seenAfter) after.set(text, (after.get(text) ?? 0) + median(list.map(rest)));
  }
  const rests = new Map<number, number[]>();
  for (const gap of gaps) {
    if (seenBefore.get(gap.before)!.length < MIN_SEEN || seenAfter.get(gap.after)!.length < MIN_SEEN)
      continue;
    const list = rests.get(gap.word);
    if (list) list.push(rest(gap));
    else rests.set(gap.word, [rest(gap)]);
  }
  return words.map((_, word) => {
    const list = rests.get(word);
    return list && list.length >= MIN_GAPS ? median(list) : null;
  });
}

function gapsOf(glyphs: readonly FoundGlyph[], word: number): Gap[] {
  return glyphs.slice(1).flatMap((glyph, at) => {
    const previous = glyphs[at]!;
    if (glyph.at !== previous.at + 1) return [];
    return [
      { word, before: previous.text, after: glyph.text, gapPx: glyph.frame.left - previous.frame.right },
    ];
  });
}

function groupBy(gaps: readonly Gap[], key: (gap: Gap) => string): Map<string, Gap[]> {
  const groups = new Map<string, Gap[]>();
  for (const gap of gaps) {
    const list = groups.get(key(gap));
    if (list) list.push(gap);
    else groups.set(key(gap), [gap]);
  }
  return groups;
}
