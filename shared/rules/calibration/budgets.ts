import type { DetectorId } from '../../model/traces.ts';

/** One false finding in twenty genuine pages, by all detectors together. */
export const TOTAL_BUDGET = 0.05;

/**
 * How many false findings each detector may be expected to give on a genuine page. Those whose traces nothing else
 * gives get more room than those that hardly ever speak.
 */
export const BUDGETS: Readonly<Record<DetectorId, number>> = {
  'jpeg-lattice': 0.003,
  'double-quantisation': 0.003,
  'jpeg-grid': 0.002,
  'paper-grain': 0.0055,
  'cut-out-halo': 0.0025,
  'identical-glyphs': 0.004,
  'identical-marks': 0.001,
  'word-baseline': 0.004,
  'word-tilt': 0.002,
  'line-skew': 0.002,
  'near-margin': 0.002,
  'word-size': 0.003,
  'word-stroke': 0.003,
  'word-spacing': 0.003,
  'word-face': 0.003,
  'word-ink': 0.003,
  'print-technique': 0.0015,
  'grey-copy': 0.001,
  'portrait-replacement': 0.001,
};
