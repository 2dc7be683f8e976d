import type { Box } from './region.ts';

/**
 * The detectors of alterations whose false alarms are counted: each looks for one physical trace that an alteration
 * leaves behind. The check of a detector bears the same id.
 */
export const DETECTORS = [
  'jpeg-lattice',
  'double-quantisation',
  'jpeg-grid',
  'paper-grain',
  'cut-out-halo',
  'identical-glyphs',
  'identical-marks',
  'word-baseline',
  'word-alignment',
  'word-size',
  'word-print',
  'grey-copy',
  'portrait-replacement',
  'portrait-edge',
  'ink-crossing',
  'screened-print',
  'screen-recapture',
] as const;

export type DetectorId = (typeof DETECTORS)[number];

/** Why a detector says nothing about a page: physics leaves nothing to see. Each has its sentence in `text/`. */
export type TraceGap =
  /** Drawn by a program: there is no scan to look at. */
  | 'drawn'
  /** Drawn as well, but much of it is a picture, which may be a scan, with other things beside or over it. */
  | 'scan-in-drawing'
  /** Black and white only, or one of few levels. */
  | 'bilevel'
  /** Grey only, where colour tells. */
  | 'colourless'
  /** Stored by a codec that smooths or repeats its shapes. */
  | 'lossy-other'
  /** Neither a JPEG file nor pixels that ever were in one. */
  | 'never-jpeg'
  /** Not stored as a JPEG, where one is needed. */
  | 'not-jpeg'
  /** A JPEG file, where pixels that were stored without loss afterwards are needed. */
  | 'is-jpeg'
  /** Saved once, or last at a quality that leaves nothing of an earlier one. */
  | 'no-history'
  /** Too fine a quality: the steps are too small to be told. */
  | 'fine-quality'
  /** Resized after it was last compressed. */
  | 'resized'
  /** What does not fit lies scattered over the page, and tells nothing of any one place. */
  | 'scattered'
  /** Too white or too black: most samples are at the end of the scale. */
  | 'clipped'
  /** Too little grain in the paper to compare with. */
  | 'no-grain'
  /** Too few pixels to the millimetre. */
  | 'low-resolution'
  /** Two prints of one character differ too much: by the printer, the scan or a pattern behind them. */
  | 'patterned'
  /** The same shapes all over the page. */
  | 'repeating'
  /** Too little on the page of what is compared. */
  | 'too-little'
  /** The page has no such thing (no stamp, no portrait, no tinted ground). */
  | 'nothing-there'
  /** Sharper than any scan: made by a program, or reduced. */
  | 'too-sharp'
  /** Not sharp or not flat enough. */
  | 'poor-scan';

/** A place that a detector measured, however ordinary. */
export interface TraceCandidate {
  /** On the page, px. */
  readonly box: Box;
  /** The detector's statistic: higher is less like a genuine page. What it is worth is learnt, see `calibration`. */
  readonly score: number;
  /** What was measured there, by name, for the evidence. */
  readonly measures: Readonly<Record<string, number>>;
  /** What was read there, when it is a word or a character. */
  readonly text?: string;
  /** The place that it was copied from, or compared with. */
  readonly other?: Box;
}

/** What one detector saw on one page. */
export type TraceOutcome =
  | { readonly applies: false; readonly reason: TraceGap }
  | {
      readonly applies: true;
      /** Places that were tested, each of which could have given a false alarm. */
      readonly tests: number;
      /** The highest scores of these tests, highest first, ordinary or not; at most CANDIDATES_KEPT. */
      readonly candidates: readonly TraceCandidate[];
      /** What was measured of the page as a whole, by name, for the evidence. */
      readonly measures: Readonly<Record<string, number>>;
    };

/** So many of the highest scores are kept: calibration learns from those of genuine pages. */
export const CANDIDATES_KEPT = 24;

export interface TraceReading {
  readonly page: number;
  readonly detector: DetectorId;
  readonly outcome: TraceOutcome;
}
