import { allowedAt, foldInto } from './char-classes.ts';
import type { MrzFormatRule } from './formats.ts';
import { parseMrzAs } from './parse.ts';

/** One character as the shapes of the typeface read it. Scores are correlations, -1..1. */
export interface ShapeReading {
  readonly char: string;
  readonly score: number;
  readonly second: string;
  readonly secondScore: number;
}

/** One character as the recognition engine read it; null when it saw none or several at that place. */
export type EngineReading = { readonly char: string; readonly confidence: number } | null;

/** One character of the zone as both readings and the rules of the format have it. */
export interface CombinedChar {
  readonly char: string;
  /** 0..1 */
  readonly confidence: number;
  readonly agreed: boolean;
}

/** Correlation at which a shape says nothing, and at which it is certain; 99 of 100 on such scans had 0.92. */
const LEAST_SCORE = 0.5;
const SURE_SCORE = 0.88;

/** Lead over the second glyph at which a shape is certain; on scans at 150 to 300 dpi 99 of 100 led by 0.11. */
const SURE_LEAD = 0.06;

/** A character that a check digit has put right, and one that is simply the better guess. */
const REPAIRED_CONFIDENCE = 0.5;
const GUESSED_CONFIDENCE = 0.4;

/**
 * Lead of O over 0 below which it may be 0 just as well. On 60 degraded pages 75 zeros led as O, by 0.038 at
 * most; of the letters nearly all led by more. No letter was taken for 0.
 */
const ROUND_LEAD = 0.04;

/** An O or 0 that the check digits bear out: one reading and the digits stand behind it. */
const TIED_CONFIDENCE = 0.85;

/** Combinations of disputed characters that are tried: keeps a zone that is hardly legible cheap. */
const MOST_TRIALS = 2000;

/** Puts two independent readings of the lines of a format together, character by character. */
export function combineReadings(
  rule: MrzFormatRule,
  shapes: readonly (readonly ShapeReading[])[],
  engines: readonly (readonly EngineReading[])[],
): CombinedChar[][] {
  const lines = shapes.map((line, at) =>
    line.map((shape, column) => {
      const one = combine(shape, engines[at]![column]!, allowedAt(rule, at, column));
      // Where no check digit can tell O from 0, it stays in doubt.
      return one.tied && !isCovered(rule, at, column) ? { ...one, agreed: false } : one;
    }),
  );
  return repaired(rule, lines).map((line) =>
    line.map(({ char, confidence, agreed }) => ({ char, confidence, agreed })),
  );
}

/** Whether another look may help: the readings differ, and not as to O or 0, which no look tells apart. */
export function isDisputed(shape: ShapeReading, engine: EngineReading, allowed: string): boolean {
  if (engine === null) return true;
  return !(isRound(shape.char) && isRound(engine.char)) && agreedChar(shape, engine, allowed) === null;
}

interface Disputed extends CombinedChar {
  /** What else it may be, the likeliest first; empty when there is no doubt. */
  readonly others: readonly string[];
  /** O and 0 in a place where either may stand: alike in print, told apart by the check digits. */
  readonly tied: boolean;
}

function combine(shape: ShapeReading, engine: EngineReading, allowed: string): Disputed {
  const shapeTrust = trustInShape(shape);
  const engineTrust = engine?.confidence ?? 0;
  const char = engine && agreedChar(shape, engine, allowed);
  if (char) {
    const confidence = 1 - (1 - shapeTrust) * (1 - engineTrust);
    const tied = char === 'O' && allowed.includes('0') && shape.score - shape.secondScore < ROUND_LEAD;
    return { char, confidence, agreed: true, others: tied ? ['0'] : [], tied };
  }
  const byEngine = engine && foldInto(engine.char, allowed);
  const guesses = [shape.char, shape.second].map((one) => foldInto(one, allowed));
  guesses.splice(engineTrust > shapeTrust && !isRound(shape.char) ? 0 : 1, 0, byEngine);
  const [best = shape.char, ...others] = new Set(guesses.filter((one) => one !== null));
  const tied = isRound(shape.char) && isRound(engine?.char);
  const confidence = GUESSED_CONFIDENCE * Math.max(shapeTrust, engineTrust);
  return { char: best, confidence, agreed: false, others: tied ? others.filter(isRound) : others, tied };
}

/**
 * The one character that both readings give; null when they differ.
 *
 * What both see stands, even where the format has no such character: then the document is odd, not the
 * reading. O and 0 are one to the eye, so the place decides between them where it can. Where just one of the
 * readings cannot be right there, its look-alike counts.
 */
function agreedChar(shape: ShapeReading, engine: NonNullable<EngineReading>, allowed: string): string | null {
  if (shape.char === engine.char && !isRound(shape.char)) return shape.char;
  const byShape = foldInto(shape.char, allowed);
  return byShape !== null && byShape === foldInto(engine.char, allowed) ? byShape : null;
}

function isRound(char: string | undefined): boolean {
  return char === 'O' || char === '0';
}

function trustInShape({ char, score, second, secondScore }: ShapeReading): number {
  const likeness = Math.min(1, Math.max(0, (score - LEAST_SCORE) / (SURE_SCORE - LEAST_SCORE)));
  if (isRound(char) && isRound(second)) return likeness;
  return likeness * Math.min(1, (score - secondScore) / SURE_LEAD);
}

/** A character in doubt: where it stands and what it may be, the likeliest first. */
interface Doubt {
  readonly at: number;
  readonly column: number;
  readonly options: readonly string[];
  readonly tied: boolean;
}

/**
 * Settles what is in doubt by the check digits: the combination with the fewest digits that fail, and of those
 * the one nearest to the readings. A character that had to be chosen so is never one that is agreed on.
 */
function repaired(rule: MrzFormatRule, lines: readonly (readonly Disputed[])[]): Disputed[][] {
  const doubts = lines.flatMap((line, at) =>
    line.flatMap(({ char, others, tied }, column): Doubt[] => {
      if (others.length === 0 || !isCovered(rule, at, column)) return [];
      return [{ at, column, options: [char, ...others].slice(0, 3), tied }];
    }),
  );
  const zeros = allZeros(rule, lines, doubts);
  if (zeros) return zeros;
  let best = { failing: failingDigits(rule, lines), changes: 0, picks: doubts.map(() => 0) };
  let tried = 0;
  for (const picks of combinations(doubts.map(({ options }) => options.length))) {
    if (best.failing === 0 || ++tried > MOST_TRIALS) break;
    const changes = picks.filter((pick) => pick > 0).length;
    const failing = failingDigits(rule, withPicks(lines, doubts, picks));
    if (failing < best.failing || (failing === best.failing && changes < best.changes)) {
      best = { failing, changes, picks };
    }
  }
  const settled = withPicks(lines, doubts, best.picks);
  for (const { at, column } of doubts) {
    const one = settled[at]![column]!;
    const confidence = best.failing === 0 ? REPAIRED_CONFIDENCE : GUESSED_CONFIDENCE;
    settled[at]![column] = { ...one, agreed: false, confidence };
  }
  return settled;
}

/**
 * The lines with every O or 0 in doubt read as 0, when all check digits then hold; null otherwise.
 *
 * Few states put the letter in their numbers. A free choice for each would not do: among many, one that
 * happens to hold can be found for a number that was altered.
 */
function allZeros(
  rule: MrzFormatRule,
  lines: readonly (readonly Disputed[])[],
  doubts: readonly Doubt[],
): Disputed[][] | null {
  const picks = doubts.map(({ tied, options }) => (tied ? Math.max(0, options.indexOf('0')) : 0));
  const settled = withPicks(lines, doubts, picks);
  if (failingDigits(rule, settled) > 0) return null;
  for (const { at, column, tied } of doubts) {
    const one = settled[at]![column]!;
    settled[at]![column] = tied
      ? { ...one, agreed: true, confidence: Math.max(one.confidence, TIED_CONFIDENCE) }
      : { ...one, confidence: REPAIRED_CONFIDENCE };
  }
  return settled;
}

/** Whether a check digit covers a place. */
function isCovered(rule: MrzFormatRule, at: number, column: number): boolean {
  const ranges = rule.digits.flatMap(({ over, digit }) => [...over, digit]);
  return ranges.some(({ line, start, end }) => line === at && start <= column && column < end);
}

/** Every choice but the first of all, those with the fewest changes first. */
function* combinations(sizes: readonly number[]): Generator<number[]> {
  for (let changes = 1; changes <= sizes.length; changes++) yield* withChanges(sizes, 0, changes);
}

function* withChanges(sizes: readonly number[], from: number, changes: number): Generator<number[]> {
  if (changes === 0) {
    yield sizes.map(() => 0);
    return;
  }
  for (let at = from; at <= sizes.length - changes; at++) {
    for (const rest of withChanges(sizes, at + 1, changes - 1)) {
      for (let pick = 1; pick < sizes[at]!; pick++)
        yield rest.map((one, index) => (index === at ? pick : one));
    }
  }
}

function withPicks(
  lines: readonly (readonly Disputed[])[],
  doubts: readonly Doubt[],
  picks: readonly number[],
): Disputed[][] {
  const copy = lines.map((line) => [...line]);
  for (const [index, { at, column, options }] of doubts.entries()) {
    copy[at]![column] = { ...copy[at]![column]!, char: options[picks[index]!]! };
  }
  return copy;
}

function failingDigits(rule: MrzFormatRule, lines: readonly (readonly CombinedChar[])[]): number {
  const text = lines.map((line) => line.map(({ char }) => char).join(''));
  return parseMrzAs(rule, text).digits.filter(({ holds }) => !holds).length;
}
