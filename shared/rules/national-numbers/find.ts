import type { Box } from '../../model/region.ts';
import type { PageText } from '../../model/words.ts';
import { type FoldedLine, foldLines, type Span, spanOf } from '../text-layout/folded-line.ts';
import { findPhrases, type PhraseHit } from '../text-layout/phrases.ts';
import { isBeside, isUnder, type LabelPlace, labelPlace, uprightSpan } from '../text-layout/value-places.ts';
import { NATIONAL_NUMBERS, type NumberSystem } from './catalogue.ts';
import { NUMBER_LABELS, type NumberLabel, STATES } from './labels.ts';
import { type NumberPiece, readNumber, readNumbers } from './read-number.ts';

/** A national number in the text, known for one by its label. */
export interface FoundNumber {
  readonly page: number;
  readonly box: Box;
  /** As it was read, spaces and signs included. */
  readonly text: string;
  /** Compact, with letters read in the place of digits put right; `mended` says whether there were any. */
  readonly value: string;
  readonly mended: boolean;
  /** 0..1, that of the least sure character */
  readonly confidence: number;
  /** The label as read. */
  readonly label: string;
  /** The kinds of number it may be, by label, shape and the states that the page names. */
  readonly systems: readonly NumberSystem[];
  /**
   * The label names this kind of number. Not so for "Identity number": the state that the page names may be
   * that of somebody's nationality.
   */
  readonly plain: boolean;
}

/**
 * National numbers in the text of a document.
 *
 * A run of digits is taken only when a label says what it is, on its line or right above or beside it:
 * one in eleven runs of nine digits would pass for a Dutch number by chance.
 */
export function findNationalNumbers(text: readonly PageText[]): FoundNumber[] {
  return text.flatMap((page) => {
    const lines = foldLines(page);
    const labels = lines.flatMap((line) => findPhrases(line, NUMBER_LABELS)).slice(0, MOST_LABELS);
    if (labels.length === 0) return [];
    const states = new Set(lines.flatMap((line) => findPhrases(line, STATES)).map(({ value }) => value));
    const found = labels.flatMap((label) => {
      const systems = systemsOf(label.value, states);
      const piece = systems.length > 0 ? pieceBy(label, systems, lines, labels) : null;
      return piece === null ? [] : [foundNumber(label, systems, piece)];
    });
    return dropRepeats(found);
  });
}

function systemsOf(label: NumberLabel, states: ReadonlySet<string>): readonly NumberSystem[] {
  const systems = label.systems.flatMap((id) => NATIONAL_NUMBERS.get(id) ?? []);
  const named = systems.filter(({ id }) => states.has(id.slice(0, 2)));
  if (named.length > 0) return named;
  return label.plain ? systems : [];
}

/** More labels of numbers than this on one page, and it is no document; the rest is left alone. */
const MOST_LABELS = 60;

type LabelHit = PhraseHit<NumberLabel>;
type Piece = NumberPiece & { readonly line: FoldedLine };

function pieceBy(
  label: LabelHit,
  systems: readonly NumberSystem[],
  lines: readonly FoldedLine[],
  labels: readonly LabelHit[],
): Piece | null {
  const { line, end: labelEnd } = label;
  const next = labels.find((other) => other.line === line && other.start >= labelEnd);
  const stop = next?.start ?? line.text.length;
  const after = readNumber(line, labelEnd, stop, systems);
  if (after !== null) return { ...after, line };
  // Digits behind the label are its value, even when they have another shape: look no further.
  if (/\d/.test(line.text.slice(labelEnd, stop))) return null;
  const place = labelPlace(line, label.start, labelEnd);
  for (const other of lines) {
    const piece = isBeside(place, other)
      ? readNumber(other, 0, other.text.length, systems)
      : numberUnder(place, other, systems);
    if (piece !== null) return { ...piece, line: other };
  }
  return null;
}

function numberUnder(
  place: LabelPlace,
  line: FoldedLine,
  systems: readonly NumberSystem[],
): NumberPiece | null {
  // Most lines are nowhere near the label; reading numbers in all of them for every label would be slow.
  if (!isUnder(place, line, { ...line.upright, x: place.left })) return null;
  const pieces = readNumbers(line, systems);
  return pieces.find(({ start, end }) => isUnder(place, line, uprightSpan(line, start, end))) ?? null;
}

function foundNumber(label: LabelHit, systems: readonly NumberSystem[], piece: Piece): FoundNumber {
  const span: Span = spanOf(piece.line, piece.start, piece.end);
  const fitting = systems.filter(({ id }) => piece.systems.includes(id));
  return {
    page: label.line.page,
    box: span.box,
    text: span.text,
    value: piece.value,
    mended: piece.mended,
    confidence: span.confidence,
    label: spanOf(label.line, label.start, label.end).text,
    systems: fitting,
    plain: label.value.plain && new Set(fitting.map(({ name }) => name)).size === 1,
  };
}

/** Two labels of one value ("BSN / Citizen service number") give it once. */
function dropRepeats(found: readonly FoundNumber[]): FoundNumber[] {
  const kept = new Map<string, FoundNumber>();
  for (const number of found) {
    const key = `${number.box.x},${number.box.y},${number.value}`;
    const known = kept.get(key);
    if (known === undefined || (number.plain && !known.plain)) kept.set(key, number);
  }
  return [...kept.values()];
}
