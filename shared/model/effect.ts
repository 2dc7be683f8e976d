import type { Box } from './region.ts';
import type { Text } from './text.ts';
import type { DetectorId } from './traces.ts';

/** The detectors of which it can be shown in a picture what they saw. */
const SHOWN_DETECTORS = [
  'jpeg-lattice',
  'double-quantisation',
  'paper-grain',
  'cut-out-halo',
  'identical-glyphs',
  'identical-marks',
  'portrait-replacement',
  'portrait-edge',
  'word-baseline',
  'word-alignment',
  'word-size',
  'word-print',
  'ink-crossing',
  'screened-print',
  'screen-recapture',
] as const satisfies readonly DetectorId[];

export type ShownDetector = (typeof SHOWN_DETECTORS)[number];

/** The checks of a PDF of which it can be shown how the place looked before. */
const SHOWN_FILE_CHECKS = ['pdf-revisions', 'pdf-overlays', 'pdf-covered-text'] as const;

export type ShownFileCheck = (typeof SHOWN_FILE_CHECKS)[number];

/** Whether what this check sees can be shown in a picture. */
export function isShown(check: string): check is ShownDetector | ShownFileCheck {
  return (SHOWN_DETECTORS as readonly string[]).includes(check) || isOfFile(check);
}

/** Whether it is shown by states of the file rather than by measures of the page. */
export function isOfFile(check: string): check is ShownFileCheck {
  return (SHOWN_FILE_CHECKS as readonly string[]).includes(check);
}

/** Numbers over a part of a page, in rows from the top. */
export interface EffectGrid {
  readonly columns: number;
  readonly rows: number;
  /** 0 dark to 1 bright; null where nothing can be said. */
  readonly values: readonly (number | null)[];
}

/** What a detector measured round a place, cell by cell. */
export interface EffectMap extends EffectGrid {
  readonly kind: 'map';
  /** The part of the page that the cells cover, px. */
  readonly area: Box;
  readonly caption: Text;
  /** What dark and bright cells mean. */
  readonly low: Text;
  readonly high: Text;
  /** What counts lies along the rim of the place: it is marked from a little outside. */
  readonly isRim?: boolean | undefined;
}

/** One measure of a word or a line among those of the others, along a scale. */
export interface EffectDots {
  readonly kind: 'dots';
  readonly here: number;
  /** Of its own line. */
  readonly near: readonly number[];
  /** Of the rest of the page. */
  readonly others: readonly number[];
  readonly digits: number;
  readonly axis: Text;
  readonly caption: Text;
}

/** Two places of a page side by side, and how they differ. */
export interface EffectPair {
  readonly kind: 'pair';
  readonly here: Box;
  readonly other: Box;
  /** Bright where they differ; null where the two are not of one size. */
  readonly difference: EffectGrid | null;
  readonly caption: Text;
}

/** The frequencies that the parts of a page have in common, coarse in the middle and fine at the rim. */
export interface EffectSpectrum extends EffectGrid {
  readonly kind: 'spectrum';
  /** A part of the page that shows it well, to be enlarged, px. */
  readonly area: Box;
  /** The frequencies that stand out: where their middles lie, as shares of the picture's sides. */
  readonly peaks: readonly { readonly x: number; readonly y: number }[];
  readonly caption: Text;
}

/** A place of a page, and what it would look like if it were as it should, in grey. */
export interface EffectExpected extends EffectGrid {
  readonly kind: 'expected';
  readonly here: Box;
  readonly caption: Text;
}

/** A place as it looked before, oldest first, and last as it looks now. */
export interface EffectStates {
  readonly kind: 'states';
  readonly states: readonly {
    readonly name: Text;
    /** A PNG as a data address. */
    readonly picture: string;
    /** Of the picture. */
    readonly widthPx: number;
    readonly heightPx: number;
  }[];
  readonly caption: Text;
}

/** A picture of what a check saw, as plain numbers wherever numbers tell it. */
export type Effect = EffectMap | EffectDots | EffectPair | EffectSpectrum | EffectExpected | EffectStates;
