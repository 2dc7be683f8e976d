import type { ShownDetector } from '../../../model/effect.ts';
import { doubleQuantisationEffect } from './double-quantisation-effect.ts';
import type { EffectMaker } from './effect-maker.ts';
import { inkCrossingEffect } from './ink-crossing-effect.ts';
import { jpegLatticeEffect } from './jpeg-lattice-effect.ts';
import { copiedEffect, marksEffect, portraitsEffect } from './pair-effect.ts';
import { paperGrainEffect } from './paper-grain-effect.ts';
import { paperLevelEffect } from './paper-level-effect.ts';
import { portraitEdgeEffect } from './portrait-edge-effect.ts';
import { screenEffect, screenedEffect } from './spectrum-effect.ts';
import { wordAlignmentEffect } from './word-alignment-effect.ts';
import { wordBaselineEffect, wordSizeEffect } from './word-effects.ts';
import { wordPrintEffect } from './word-print-effect.ts';

/** The picture of what each detector saw. */
export const EFFECTS: Readonly<Record<ShownDetector, EffectMaker>> = {
  'jpeg-lattice': jpegLatticeEffect,
  'double-quantisation': doubleQuantisationEffect,
  'paper-grain': paperGrainEffect,
  'cut-out-halo': paperLevelEffect,
  'identical-glyphs': copiedEffect,
  'identical-marks': marksEffect,
  'portrait-replacement': portraitsEffect,
  'portrait-edge': portraitEdgeEffect,
  'word-baseline': wordBaselineEffect,
  'word-alignment': wordAlignmentEffect,
  'word-size': wordSizeEffect,
  'word-print': wordPrintEffect,
  'ink-crossing': inkCrossingEffect,
  'screened-print': screenedEffect,
  'screen-recapture': screenEffect,
};
