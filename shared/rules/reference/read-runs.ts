import type { BoxMm } from '../../model/reference/basics.ts';
import { isWithinOneEdit, LEAST_FUZZY_LENGTH } from '../matching/one-edit.ts';
import { aroundBoxes } from '../reference-checks/cell-clusters.ts';
import { fold } from '../text-layout/fold.ts';
import { isAsking } from './field-guess.ts';
import { isMiddleIn, overlaps, type PlacedWord, rightOf, sharesRow } from './placed-words.ts';

/** Words of one line that are alike printed or filled in. */
export interface Run {
  readonly text: string;
  readonly box: BoxMm;
  readonly confidence: number;
  /** null: read on this specimen alone, so that nothing tells. */
  readonly isFixed: boolean | null;
}

/** Less sure words are more often stains and lines of the print than letters (engine notes, reading). */
const MIN_CONFIDENCE = 0.6;
/** A word read otherwise elsewhere is another word only when that was read as surely as this. */
const OTHER_CONFIDENCE = 0.75;
/** Words of one specimen belong to those of another when they stand this near to each other, mm. */
const SAME_PLACE_MM = 2.5;
/** A gap between words wider than this, in heights of the line, begins another zone. */
export const GAP_HEIGHTS = 1.6;
/** So many words without a digit are a sentence of the form, when nothing else tells. */
const SENTENCE_WORDS = 4;
/** A value stands under its label no further than this, in heights of the label, and begins with it, mm. */
const UNDER_HEIGHTS = 1.6;
const ALIGNED_MM = 3;

/** What was read on one specimen, told apart by what the others have at the same places. */
export function runsOf(
  lines: readonly (readonly PlacedWord[])[],
  elsewhere: readonly (readonly PlacedWord[])[],
): Run[] {
  const isPrint = (word: PlacedWord) =>
    elsewhere.length === 0 ? !/\d/u.test(word.text) : isOnOthers(word, elsewhere);
  const read = lines.flatMap((line) => runsOfLine(line.filter(isClear), isPrint));
  const runs = read.map((run) => settled(run, read));
  const valued = runs.map((run) => (isValue(run, runs) ? { ...run, isFixed: false } : run));
  return valued
    .map((run) => (isTail(run, valued) ? { ...run, isFixed: false } : run))
    .filter((run) => run.isFixed !== true || isWorthwhile(run));
}

/** A word or two that go on from an entry: second names, and family names after an initial, may be the same. */
function isTail(run: Run, runs: readonly Run[]): boolean {
  if (run.isFixed !== true || isLabel(run) || !TAIL.test(run.text)) return false;
  return runs.some(({ box, isFixed }) => {
    const gap = run.box.x - rightOf(box);
    return isFixed === false && sharesRow(box, run.box) && gap >= 0 && gap <= GAP_HEIGHTS * run.box.height;
  });
}

const TAIL = /^\p{Lu}\S*( \S+)?$/u;

/** A letter or two are no text of the form, but for an abbreviated label. */
function isWorthwhile(run: Run): boolean {
  return run.text.replace(/[^\p{L}\p{N}]/gu, '').length > 2 || isLabel(run);
}

export function isClear({ confidence, text }: PlacedWord): boolean {
  return confidence >= MIN_CONFIDENCE && /[\p{L}\p{N}]/u.test(text);
}

/** True when another specimen has the word there too, false when it has another one, null when it has none. */
function isOnOthers(word: PlacedWord, elsewhere: readonly (readonly PlacedWord[])[]): boolean | null {
  let [same, other] = [0, 0];
  for (const words of elsewhere) {
    const near = words.filter(
      ({ box }) => isMiddleIn(box, word.box, SAME_PLACE_MM) || isMiddleIn(word.box, box, 0),
    );
    if (near.some((each) => isSame(word, each))) same++;
    else if (near.some((each) => isClear(each) && each.confidence >= OTHER_CONFIDENCE && isUnder(each, word)))
      other++;
  }
  if (same > 0 && same >= other) return true;
  return other > 0 ? false : null;
}

/** Whether a word lies on another, and not merely near it. */
function isUnder({ box }: PlacedWord, word: PlacedWord): boolean {
  return isMiddleIn(box, word.box, 0) || isMiddleIn(word.box, box, 0);
}

/** The same word, or one that a letter of was misread. Numbers differ by one digit on purpose. */
function isSame(word: PlacedWord, other: PlacedWord): boolean {
  const [one, two] = [fold(word.text), fold(other.text)];
  if (one === two) return Math.hypot(word.box.x - other.box.x, word.box.y - other.box.y) <= SAME_PLACE_MM;
  if (/\d/u.test(one + two) || Math.min(one.length, two.length) < LEAST_FUZZY_LENGTH) return false;
  const isDoubtful = Math.min(word.confidence, other.confidence) < DOUBTFUL;
  return isDoubtful && isWithinOneEdit(one, two);
}

/** A letter is read wrongly in words less sure than this; Anna and Anne, read surely, are two names. */
const DOUBTFUL = 0.9;

/** Neighbouring words of one line that are alike; what nothing tells of goes with its neighbour. */
function runsOfLine(line: readonly PlacedWord[], isPrint: (word: PlacedWord) => boolean | null): Run[] {
  const runs: Run[] = [];
  for (const word of line) {
    const isFixed = isPrint(word);
    const last = runs.at(-1);
    const gap = last ? word.box.x - rightOf(last.box) : 0;
    const isAlike = last && (last.isFixed === isFixed || last.isFixed === null || isFixed === null);
    if (last && isAlike && gap <= GAP_HEIGHTS * last.box.height) {
      runs[runs.length - 1] = {
        text: `${last.text} ${word.text}`,
        box: aroundBoxes([last.box, word.box]),
        confidence: Math.min(last.confidence, word.confidence),
        isFixed: last.isFixed ?? isFixed,
      };
    } else {
      runs.push({ text: word.text, box: word.box, confidence: word.confidence, isFixed });
    }
  }
  return runs;
}

/** What only one specimen was read to have: a label, a sentence of the form, or an entry under a label. */
function settled(run: Run, runs: readonly Run[]): Run {
  if (run.isFixed !== null) return run;
  if (isLabel(run)) return { ...run, isFixed: true };
  if (/\d/u.test(run.text) || standsByLabel(run, runs)) {
    return { ...run, isFixed: false };
  }
  return run.text.split(' ').length >= SENTENCE_WORDS ? { ...run, isFixed: true } : run;
}

/** Longest label, words: a title says what is asked for as well, and asks for nothing. */
const LABEL_WORDS = 8;

function isLabel({ text, isFixed }: Pick<Run, 'text' | 'isFixed'>): boolean {
  return isFixed !== false && !/\d{2}/u.test(text) && text.split(' ').length <= LABEL_WORDS && isAsking(text);
}

/** Both specimens may be filled in alike: what stands under a label, and is none, is an entry all the same. */
function isValue(run: Run, runs: readonly Run[]): boolean {
  if (run.isFixed !== true || isLabel(run)) return false;
  return runs.some((label) => label.isFixed === true && isLabel(label) && standsUnder(run.box, label.box));
}

/**
 * What is filled in on one specimen is so on all: where the label of an entry was not read, or all have the same, it
 * may have been taken for print.
 */
export function agreed(specimens: readonly (readonly Run[])[]): readonly (readonly Run[])[] {
  const filled = specimens.flat().filter(({ isFixed }) => isFixed === false);
  return specimens.map((runs) =>
    runs.map((run) => (filled.some((entry) => isEntry(run, entry)) ? { ...run, isFixed: false } : run)),
  );
}

function isEntry(run: Run, entry: Run): boolean {
  if (run.isFixed !== true || isLabel(run) || !overlaps(run.box, entry.box)) return false;
  return (
    sharesRow(run.box, entry.box) && (Math.abs(run.box.x - entry.box.x) <= ALIGNED_MM || TAIL.test(run.text))
  );
}

/** Right under a label, or on its row in a column in which other entries begin. */
function standsByLabel({ box }: Run, runs: readonly Run[]): boolean {
  const isInColumn = runs.some((run) => run.isFixed === false && Math.abs(run.box.x - box.x) <= ALIGNED_MM);
  return runs.some((label) => {
    if (!isLabel(label)) return false;
    const gap = box.x - rightOf(label.box);
    return standsUnder(box, label.box) || (isInColumn && gap > 0 && sharesRow(box, label.box, BESIDE_SHARE));
  });
}

/** A label of two lines stands half a line above and below the row of its value. */
const BESIDE_SHARE = 0.1;

export function standsUnder(box: BoxMm, label: BoxMm): boolean {
  const gap = box.y - (label.y + label.height);
  return (
    Math.abs(box.x - label.x) <= ALIGNED_MM &&
    gap > -0.5 * label.height &&
    gap <= UNDER_HEIGHTS * label.height
  );
}
