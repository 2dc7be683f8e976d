import { boxAround } from '../../model/box-around.ts';
import type { Box } from '../../model/region.ts';
import type { PageText, ReadWord } from '../../model/words.ts';
import { fold } from '../text-layout/fold.ts';

/** A run of letters and digits where it stands. */
export interface PlacedWord {
  /** Folded: capitals without accents. */
  readonly text: string;
  readonly box: Box;
  /** 0..1 */
  readonly confidence: number;
}

/** Letters and digits below which a run says nothing: rules and specks are read as single letters. */
const LEAST_LENGTH = 2;

/**
 * The words of a page in the form in which pages and faces are compared: folded, and cut at what is neither letter
 * nor digit, since readings differ in how they join `Name/Nom`.
 */
export function placedWords({ lines }: Pick<PageText, 'lines'>): PlacedWord[] {
  return lines.flatMap(({ words }) => words.flatMap(runsOf));
}

/** Runs of letters and digits of a folded text. */
export function wordsIn(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((run) => run.length >= LEAST_LENGTH);
}

function runsOf(word: ReadWord): PlacedWord[] {
  const whole = wordsIn(word.text);
  const { confidence, box } = word;
  if (!/[^\p{L}\p{N}]/u.test(word.text)) return whole.map((text) => ({ text, box, confidence }));
  const runs: PlacedWord[] = [];
  let text = '';
  let around: Box | null = null;
  const end = () => {
    const folded = fold(text);
    if (folded.length >= LEAST_LENGTH && around !== null)
      runs.push({ text: folded, box: around, confidence });
    text = '';
    around = null;
  };
  for (const symbol of word.symbols) {
    if (/^[\p{L}\p{N}\p{M}]+$/u.test(symbol.text)) {
      text += symbol.text;
      around = around === null ? symbol.box : boxAround(around, symbol.box);
    } else end();
  }
  end();
  return runs;
}
