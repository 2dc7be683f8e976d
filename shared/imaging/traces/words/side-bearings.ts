import type { LineGlyphs } from '../../../model/glyphs.ts';
import { median, robustSigma } from '../../robust.ts';
import { invertSymmetric } from './invert-symmetric.ts';
import { type IsWhole, type LetterGap, letterGaps, wholeGlyphs } from './letter-gaps.ts';

export type BearingSide = 'before' | 'after';

/** The room that a typeface leaves beside its characters, x-heights. */
export interface SideBearings {
  /** The room on one side, up to a constant that all characters share. */
  room(side: BearingSide, character: string): number;
  /** Standard error of the room of a character against the mean of those of others. */
  error(side: BearingSide, character: string, others: readonly string[]): number;
  /** Width of the space between words; null where none was seen. */
  readonly space: number | null;
  readonly isWhole: IsWhole;
}

/** How much the rooms of characters differ in common typefaces, those of fixed width among them, x-heights. */
const USUAL = 0.12;
/**
 * Characters whose side has the same outline stand equally far from their neighbours in a typeface whose widths follow
 * its shapes: within 0.02 x-heights in the common ones. In one of fixed width they do not, which their scatter shows.
 */
const KINDS: Readonly<Record<BearingSide, readonly RegExp[]>> = {
  before: [/^[BDEFHIKLMNPRÉÈbhiklmnpru]$/u, /^[CGOQÖcdeoqé]$/u, /^[VWYvwy]$/u],
  after: [/^[HIMNUÜdhlmnuü]$/u, /^[DOQÖbopö]$/u, /^[VWYvwy]$/u],
};
const OF_KIND = 0.045;
/** The scatter of a kind is known from so many characters whose rooms are known this well. */
const MIN_OF_KIND = 3;
const KNOWN = 0.06;
/** What kerning and measuring leave of one gap, at the least. */
const LEAST_SCATTER = 0.03;
const FIRST_SCATTER = 0.05;
/** Spaces of set lines differ by this, and it weighs as much as so many spaces of the lines themselves. */
const SPACE_SCATTER = 0.15;
const SPACE_WEIGHT = 8;
/** A space may be as wide as it likes. */
const SPACE = 1;
/** Gaps that lie farther than so many scatters from what is expected of them weigh less (Huber). */
const REACH = 2;
const ROUNDS = 4;

/** Rarer characters than the commonest so many are left out: real pages have 60 to 76, and the work is their cube. */
const MOST_CHARACTERS = 80;

interface Fit {
  readonly values: Float64Array;
  readonly covariance: Float64Array;
}

/**
 * Learns the bearings of a typeface from the gaps inside and between the words of lines that are set in it: each gap is
 * the room after one character and that before the next. Least squares hold the rooms to what is usual where few gaps
 * tell of them, and give the errors of their differences.
 */
export function sideBearings(lines: readonly LineGlyphs[]): SideBearings {
  const isWhole = wholeGlyphs(lines);
  const names = namesOf(lines);
  const gaps = lines
    .flatMap((line) => letterGaps(line, isWhole))
    .filter(({ first, second }) => names.has(`after ${first}`) && names.has(`before ${second}`));
  const { values, covariance } = fitGaps(gaps, names);
  const size = names.size;
  const error = (side: BearingSide, character: string, others: readonly string[]) => {
    const shares = new Map<number, number>();
    let unseen = 0;
    const put = (text: string, share: number) => {
      const at = names.get(`${side} ${text}`);
      if (at === undefined) unseen += (share * USUAL) ** 2;
      else shares.set(at, (shares.get(at) ?? 0) + share);
    };
    put(character, 1);
    for (const other of others) put(other, -1 / others.length);
    let variance = unseen;
    for (const [one, a] of shares)
      for (const [other, b] of shares) variance += a * b * covariance[one * size + other]!;
    return Math.sqrt(Math.max(0, variance));
  };
  return {
    room: (side, character) => values[names.get(`${side} ${character}`) ?? -1] ?? 0,
    error,
    space: gaps.some(({ spaced }) => spaced) ? values[0]! : null,
    isWhole,
  };
}

/** The unknowns: the space, and on either side the room of each character and of each kind of characters. */
function namesOf(lines: readonly LineGlyphs[]): Map<string, number> {
  const names = new Map<string, number>([['space', 0]]);
  const counts = new Map<string, number>();
  for (const { text } of lines.flatMap(({ words }) => words.flatMap(({ glyphs }) => glyphs)))
    counts.set(text, (counts.get(text) ?? 0) + 1);
  const commonest = [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST_CHARACTERS);
  for (const side of ['before', 'after'] as const) {
    for (const kind of KINDS[side].keys()) names.set(`${side} kind ${kind}`, names.size);
    for (const [text] of commonest) names.set(`${side} ${text}`, names.size);
  }
  return names;
}

/** A character, the kind it is of, and how far it may lie from that. */
interface Tie {
  readonly at: number;
  readonly kind: number;
  readonly scatter: number;
}

/** Ties characters to their kinds, as closely as the characters of the kind agree as far as they are known. */
function tiesOf(names: ReadonlyMap<string, number>, { values, covariance }: Fit): Tie[] {
  return (['before', 'after'] as const).flatMap((side) =>
    KINDS[side].flatMap((pattern, kind) => {
      const members = [...names].flatMap(([name, at]) =>
        name.startsWith(side) && pattern.test(name.slice(side.length + 1)) ? [at] : [],
      );
      const known = members.filter((at) => Math.sqrt(covariance[at * names.size + at]!) < KNOWN);
      const own = known.length < MIN_OF_KIND ? USUAL : robustSigma(known.map((at) => values[at]!));
      const scatter = Math.min(USUAL, Math.hypot(OF_KIND, own));
      return members.map((at) => ({ at, kind: names.get(`${side} kind ${kind}`)!, scatter }));
    }),
  );
}

/** What the gaps are told by in one round: how far letters and spaces scatter, and what each gap left before. */
interface Told {
  readonly letters: number;
  readonly spaces: number;
  readonly rests: readonly number[];
}

/** The rooms as differences from half the usual gap on either side. */
function fitGaps(gaps: readonly LetterGap[], names: ReadonlyMap<string, number>): Fit {
  const usual = median(gaps.flatMap(({ spaced, width }) => (spaced ? [] : [width]))) || 0;
  const wide = gaps.map(({ width }) => width - usual);
  const parts = gaps.map(({ first, second, spaced }) => {
    const both = [names.get(`after ${first}`)!, names.get(`before ${second}`)!];
    return spaced ? [...both, 0] : both;
  });
  let told: Told = { letters: FIRST_SCATTER, spaces: SPACE_SCATTER, rests: wide.map(() => 0) };
  let ties: readonly Tie[] = [];
  let fit: Fit = { values: new Float64Array(0), covariance: new Float64Array(0) };
  for (let round = 0; round < ROUNDS; round++) {
    fit = solve({ wide, parts, told, ties }, names.size);
    const { values } = fit;
    const rests = wide.map((width, at) => parts[at]!.reduce((rest, part) => rest - values[part]!, width));
    const inWords = rests.filter((_, at) => parts[at]!.length === 2);
    const between = rests.filter((_, at) => parts[at]!.length === 3);
    const letters = inWords.length === 0 ? FIRST_SCATTER : Math.hypot(LEAST_SCATTER, robustSigma(inWords, 0));
    told = { rests, letters, spaces: spaceScatter(between) };
    ties = tiesOf(names, fit);
  }
  return fit;
}

function spaceScatter(rests: readonly number[]): number {
  const own = rests.length === 0 ? 0 : robustSigma(rests, 0);
  const squares = rests.length * own ** 2 + SPACE_WEIGHT * SPACE_SCATTER ** 2;
  return Math.sqrt(squares / (rests.length + SPACE_WEIGHT));
}

interface Equations {
  readonly wide: readonly number[];
  readonly parts: readonly (readonly number[])[];
  readonly told: Told;
  readonly ties: readonly Tie[];
}

function solve({ wide, parts, told, ties }: Equations, size: number): Fit {
  const normal = new Float64Array(size * size);
  const right = new Float64Array(size);
  for (let at = 0; at < size; at++) normal[at * size + at] = 1 / (at === 0 ? SPACE : USUAL) ** 2;
  for (const { at, kind, scatter } of ties) {
    const weight = 1 / scatter ** 2;
    normal[at * size + at] = weight;
    normal[kind * size + kind]! += weight;
    normal[at * size + kind]! -= weight;
    normal[kind * size + at]! -= weight;
  }
  parts.forEach((each, at) => {
    const scatter = each.length === 3 ? told.spaces : told.letters;
    const far = Math.abs(told.rests[at]!) / (REACH * scatter);
    const weight = 1 / (scatter ** 2 * Math.max(1, far));
    for (const one of each) {
      right[one]! += weight * wide[at]!;
      for (const other of each) normal[one * size + other]! += weight;
    }
  });
  const covariance = invertSymmetric(normal, size);
  const values = new Float64Array(size);
  for (let one = 0; one < size; one++) {
    for (let other = 0; other < size; other++)
      values[one]! += covariance[one * size + other]! * right[other]!;
  }
  return { values, covariance };
}
