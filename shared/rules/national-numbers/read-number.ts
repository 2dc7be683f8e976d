import type { FoldedLine, Token } from '../text-layout/folded-line.ts';
import type { NumberSystem } from './catalogue.ts';

/** A piece of a line that has the shape of one of the numbers asked for. */
export interface NumberPiece {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly mended: boolean;
  /** Ids of the systems whose shape it has. */
  readonly systems: readonly string[];
}

/** Letters that are read for a digit, and back: the usual slips of OCR on these shapes. */
const AS_DIGIT = new Map([...'OQDILZSBG'].map((letter, at) => [letter, '000112586'.charAt(at)]));
const AS_LETTER = new Map([...'012568'].map((digit, at) => [digit, 'OIZSGB'.charAt(at)]));
/** More slips than this in one number, and it is not a number. */
const MOST_SLIPS = 2;
/** Words that may stand between a label and its number ("of the holder"). */
const MOST_FILLER = 4;
/** Pieces that a number may be set in: "1 23 45 67 890 123 45" has seven. */
const MOST_PIECES = 8;
/** Nothing but these may stand between the pieces of a number, and no more than three of them. */
const GLUE = /^[ .\-/+]{0,3}$/;

/** The number that a piece of a line begins with, but for a few words without digits before it. */
export function readNumber(
  line: FoldedLine,
  from: number,
  to: number,
  systems: readonly NumberSystem[],
): NumberPiece | null {
  const tokens = line.tokens.filter(({ start, end }) => start >= from && end <= to);
  for (let first = 0; first <= Math.min(MOST_FILLER, tokens.length - 1); first += 1) {
    const piece = longestFrom(line, tokens, first, systems);
    if (piece !== null) return piece;
    if (/\d/.test(tokens[first]!.text)) return null;
  }
  return null;
}

/** Every number of a line that has the shape of one of the systems; for lines in columns. */
export function readNumbers(line: FoldedLine, systems: readonly NumberSystem[]): NumberPiece[] {
  const pieces: NumberPiece[] = [];
  let end = 0;
  line.tokens.forEach((token, first) => {
    const piece = token.start < end ? null : longestFrom(line, line.tokens, first, systems);
    if (piece === null) return;
    end = piece.end;
    pieces.push(piece);
  });
  return pieces;
}

function longestFrom(
  line: FoldedLine,
  tokens: readonly Token[],
  first: number,
  systems: readonly NumberSystem[],
): NumberPiece | null {
  let best: NumberPiece | null = null;
  const start = tokens[first]!.start;
  const before = line.text.slice(Math.max(0, start - 2), start);
  if (/[\p{L}\p{N}][-./]$/u.test(before) && /\d/.test(before)) return null;
  for (let last = first; last < Math.min(tokens.length, first + MOST_PIECES); last += 1) {
    const { end } = tokens[last]!;
    if (last > first && !GLUE.test(line.text.slice(tokens[last - 1]!.end, tokens[last]!.start))) break;
    const written = line.text.slice(start, end);
    if (written.length > 40) break;
    const fit = fitOf(written, systems);
    if (fit === null || runsOn(line, end)) continue;
    if (LOOSE_END.test(written) && !passes(fit, systems)) continue;
    best = { start, end, ...fit };
  }
  return best;
}

/**
 * One character apart at the end may belong to what follows: "DNI 12345678 A nombre de" on an Argentine
 * document has no check letter. Such a number is taken only when it holds.
 */
const LOOSE_END = / .$/u;

function passes(fit: Pick<NumberPiece, 'value' | 'systems'>, systems: readonly NumberSystem[]): boolean {
  return systems.some(({ id, test }) => fit.systems.includes(id) && test(fit.value) === null);
}

/** Whether the digits go on behind a sign without a space: a date or a longer number, not this one. */
function runsOn(line: FoldedLine, end: number): boolean {
  return /^[-./]?\d/.test(line.text.slice(end, end + 2));
}

function fitOf(
  written: string,
  systems: readonly NumberSystem[],
): Pick<NumberPiece, 'value' | 'mended' | 'systems'> | null {
  const fits: { id: string; value: string; slips: number }[] = [];
  for (const { id, shapes } of systems) {
    const compact = written.replace(id === 'FI.hetu' ? /[ ./]/g : /[ .\-/+]/g, '');
    for (const shape of shapes) {
      const fit = fitShape(compact, shape);
      if (fit !== null) fits.push({ id, ...fit });
    }
  }
  if (fits.length === 0) return null;
  const slips = Math.min(...fits.map((fit) => fit.slips));
  const kept = fits.filter((fit) => fit.slips === slips);
  return { value: kept[0]!.value, mended: slips > 0, systems: [...new Set(kept.map(({ id }) => id))] };
}

function fitShape(compact: string, shape: string): { value: string; slips: number } | null {
  if (compact.length !== shape.length) return null;
  let value = '';
  let slips = 0;
  for (let at = 0; at < shape.length; at += 1) {
    const char = compact.charAt(at);
    const right = charFor(shape.charAt(at), char);
    if (right === null) return null;
    if (right !== char) slips += 1;
    value += right;
  }
  return slips <= MOST_SLIPS && /\d/.test(compact) ? { value, slips } : null;
}

function charFor(kind: string, char: string): string | null {
  switch (kind) {
    case '9':
      return /^\d$/.test(char) ? char : (AS_DIGIT.get(char) ?? null);
    case 'A':
      return /^[A-Z]$/.test(char) ? char : (AS_LETTER.get(char) ?? null);
    case 'S':
      return /^[-+A-FU-Y]$/.test(char) ? char : null;
    default:
      return /^[A-Z\d]$/.test(char) ? char : null;
  }
}
