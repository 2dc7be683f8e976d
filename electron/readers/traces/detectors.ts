import { cutOutHalo } from '../../../shared/imaging/traces/cut-out-halo.ts';
import type { Detector } from '../../../shared/imaging/traces/detector.ts';
import { doubleQuantisation } from '../../../shared/imaging/traces/double-quantisation.ts';
import { greyCopy } from '../../../shared/imaging/traces/grey-copy.ts';
import { identicalGlyphs } from '../../../shared/imaging/traces/identical-glyphs.ts';
import { identicalMarks } from '../../../shared/imaging/traces/identical-marks.ts';
import { inkCrossing } from '../../../shared/imaging/traces/ink-crossing.ts';
import { jpegGrid } from '../../../shared/imaging/traces/jpeg-grid.ts';
import { jpegLattice } from '../../../shared/imaging/traces/jpeg-lattice.ts';
import { paperGrain } from '../../../shared/imaging/traces/paper-grain.ts';
import { portraitEdge } from '../../../shared/imaging/traces/portrait-edge.ts';
import { portraitReplacement } from '../../../shared/imaging/traces/portrait-replacement.ts';
import { screenRecapture } from '../../../shared/imaging/traces/screen-recapture.ts';
import { screenedPrint } from '../../../shared/imaging/traces/screened-print.ts';
import { wordAlignment } from '../../../shared/imaging/traces/word-alignment.ts';
import { wordBaseline } from '../../../shared/imaging/traces/word-baseline.ts';
import { wordPrint } from '../../../shared/imaging/traces/word-print.ts';
import { wordSize } from '../../../shared/imaging/traces/word-size.ts';

/** Every detector, in the order of the report. */
export const PAGE_DETECTORS: readonly Detector[] = [
  jpegLattice,
  doubleQuantisation,
  jpegGrid,
  paperGrain,
  cutOutHalo,
  identicalGlyphs,
  identicalMarks,
  wordBaseline,
  wordAlignment,
  wordSize,
  wordPrint,
  greyCopy,
  portraitReplacement,
  portraitEdge,
  inkCrossing,
  screenedPrint,
  screenRecapture,
];
