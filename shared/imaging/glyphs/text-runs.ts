import type { Box } from '../../model/region.ts';
import type { FrameWord } from './word-ink.ts';

/** A word as read, with its text. */
export interface ReadFrameWord extends FrameWord {
  readonly text: string;
  readonly confidence: number;
}

/** A line as read, in the reading frame. */
export interface FrameLine {
  readonly box: Box;
  readonly words: readonly ReadFrameWord[];
}

/** A run of words of one line without a wide gap. */
export interface FrameRun extends FrameLine {
  /** Number of the line it comes from. */
  readonly row: number;
}

/** Words further apart than this many word heights belong to different columns or fields. */
const WIDE_GAP = 1.2;

/** Splits lines at wide gaps: a label and its entry, the cells of a table. */
export function splitRuns(lines: readonly FrameLine[]): FrameRun[] {
  return lines.flatMap((line, row) => {
    const runs: ReadFrameWord[][] = [];
    for (const word of line.words) {
      const last = runs.at(-1)?.at(-1);
      const gap = last ? word.box.x - last.box.x - last.box.width : 0;
      if (last && gap <= WIDE_GAP * Math.max(last.box.height, word.box.height)) runs.at(-1)!.push(word);
      else runs.push([word]);
    }
    return runs.map((words) => ({ row, words, box: boxAround(words) }));
  });
}

function boxAround(words: readonly ReadFrameWord[]): Box {
  const x = Math.min(...words.map(({ box }) => box.x));
  const y = Math.min(...words.map(({ box }) => box.y));
  return {
    x,
    y,
    width: Math.max(...words.map(({ box }) => box.x + box.width)) - x,
    height: Math.max(...words.map(({ box }) => box.y + box.height)) - y,
  };
}
