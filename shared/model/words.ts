import type { Turned } from './page.ts';
import type { Box } from './region.ts';

/** Languages the text reader has models for, by their Tesseract code. */
export const READING_LANGUAGES = [
  'eng',
  'nld',
  'fra',
  'deu',
  'spa',
  'por',
  'ita',
  'tur',
  'pol',
  'ron',
  'ukr',
  'ara',
  'fas',
] as const;

/** More languages at once make reading slower, and letters of one be read as those of another. */
export const READING_LANGUAGES_MAX = 4;

export type ReadingLanguage = (typeof READING_LANGUAGES)[number];

/** One character as read, with its box on the page. */
export interface ReadSymbol {
  readonly text: string;
  /** 0..1 */
  readonly confidence: number;
  readonly box: Box;
}

export interface ReadWord {
  readonly text: string;
  /** 0..1 */
  readonly confidence: number;
  readonly box: Box;
  readonly symbols: readonly ReadSymbol[];
}

export interface ReadLine {
  readonly text: string;
  /** 0..1, mean over the words weighted by length */
  readonly confidence: number;
  readonly box: Box;
  /** The line that the letters stand on, from its start to its end in reading direction, page pixels. */
  readonly baseline: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
  readonly words: readonly ReadWord[];
}

/** The text of one page. All boxes are on the page, whatever the turn. */
export interface PageText extends Turned {
  readonly languages: readonly ReadingLanguage[];
  /** Script found by orientation and script detection when it was asked for; null when it was not. */
  readonly script: string | null;
  /** Set when the page's script or language is one that no model here reads. */
  readonly unread: string | null;
  readonly lines: readonly ReadLine[];
}
