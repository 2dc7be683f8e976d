import type tesseract from 'tesseract.js';

/** A word of the sample, in the frame that was read. */
export interface SampleWord {
  readonly text: string;
  /** 0..100, as Tesseract gives it. */
  readonly confidence: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** How well a text was read. */
export interface Legibility {
  /** Letters and digits in words of three or more of them that were read with confidence. */
  readonly sureLetters: number;
  /** Those over all letters and digits in such words, 0..1; 0 when there are none. */
  readonly share: number;
  /** Share of the words' letters whose word stands on its side (taller than wide), 0..1. */
  readonly upended: number;
}

/** A word of this confidence is right in print of any quality; text read upside down stays below it. */
const SURE = 70;

/** Shorter words say nothing: "I" and "ll" are read into every ruling. */
const LEAST_LETTERS = 3;

export function wordsOf(blocks: readonly tesseract.Block[]): readonly SampleWord[] {
  return blocks
    .flatMap((block) => block.paragraphs)
    .flatMap((paragraph) => paragraph.lines)
    .flatMap((line) => line.words)
    .map(({ text, confidence, bbox }) => ({
      text,
      confidence,
      widthPx: bbox.x1 - bbox.x0,
      heightPx: bbox.y1 - bbox.y0,
    }));
}

export function legibilityOf(words: readonly SampleWord[]): Legibility {
  let letters = 0;
  let sureLetters = 0;
  let upended = 0;
  for (const { text, confidence, widthPx, heightPx } of words) {
    const count = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    if (count < LEAST_LETTERS) continue;
    letters += count;
    if (confidence >= SURE) sureLetters += count;
    if (heightPx > widthPx) upended += count;
  }
  if (letters === 0) return { sureLetters: 0, share: 0, upended: 0 };
  return { sureLetters, share: sureLetters / letters, upended: upended / letters };
}
