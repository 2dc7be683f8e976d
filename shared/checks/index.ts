import { alertResemblance } from './authenticity/alert-resemblance.ts';
import { backgroundPattern } from './authenticity/background-pattern.ts';
import { colourDifference } from './authenticity/colour-difference.ts';
import { contentCredentials } from './authenticity/content-credentials.ts';
import { cutOutHalo } from './authenticity/cut-out-halo.ts';
import { doubleQuantisation } from './authenticity/double-quantisation.ts';
import { editingTraces } from './authenticity/editing-traces.ts';
import { featureAbsence } from './authenticity/feature-absence.ts';
import { fixedText } from './authenticity/fixed-text.ts';
import { fixedTextFace } from './authenticity/fixed-text-face.ts';
import { greyCopy } from './authenticity/grey-copy.ts';
import { identicalGlyphs } from './authenticity/identical-glyphs.ts';
import { identicalMarks } from './authenticity/identical-marks.ts';
import { inkCrossing } from './authenticity/ink-crossing.ts';
import { jpegGrid } from './authenticity/jpeg-grid.ts';
import { jpegLattice } from './authenticity/jpeg-lattice.ts';
import { listedNumber } from './authenticity/listed-number.ts';
import { otherPrint } from './authenticity/other-print.ts';
import { paperGrain } from './authenticity/paper-grain.ts';
import { pdfCoveredText } from './authenticity/pdf-covered-text.ts';
import { pdfOverlays } from './authenticity/pdf-overlays.ts';
import { pdfRevisions } from './authenticity/pdf-revisions.ts';
import { portraitEdge } from './authenticity/portrait-edge.ts';
import { portraitReplacement } from './authenticity/portrait-replacement.ts';
import { scanQuality } from './authenticity/scan-quality.ts';
import { screenRecapture } from './authenticity/screen-recapture.ts';
import { screenedPrint } from './authenticity/screened-print.ts';
import { thumbnailDifference } from './authenticity/thumbnail-difference.ts';
import { wordAlignment } from './authenticity/word-alignment.ts';
import { wordBaseline } from './authenticity/word-baseline.ts';
import { wordPrint } from './authenticity/word-print.ts';
import { wordSize } from './authenticity/word-size.ts';
import type { Check } from './check.ts';
import { dateOrder } from './content/date-order.ts';
import { mrzCheckDigits } from './content/mrz-check-digits.ts';
import { mrzDates } from './content/mrz-dates.ts';
import { mrzState } from './content/mrz-state.ts';
import { mrzVisualZone } from './content/mrz-visual-zone.ts';
import { nationalNumberBirth } from './content/national-number-birth.ts';
import { nationalNumbers } from './content/national-numbers.ts';
import { editionPeriod } from './make-up/edition-period.ts';
import { emptyZone } from './make-up/empty-zone.ts';
import { fieldPlace } from './make-up/field-place.ts';
import { numberSeries } from './make-up/number-series.ts';
import { sheetSize } from './make-up/sheet-size.ts';

/** Every check, in the order of the report. */
export const CHECKS: readonly Check[] = [
  scanQuality,
  pdfRevisions,
  pdfOverlays,
  pdfCoveredText,
  editingTraces,
  contentCredentials,
  thumbnailDifference,
  listedNumber,
  alertResemblance,
  otherPrint,
  fixedText,
  fixedTextFace,
  featureAbsence,
  backgroundPattern,
  colourDifference,
  editionPeriod,
  numberSeries,
  fieldPlace,
  emptyZone,
  sheetSize,
  mrzCheckDigits,
  mrzDates,
  mrzState,
  mrzVisualZone,
  nationalNumbers,
  nationalNumberBirth,
  dateOrder,
  wordBaseline,
  wordAlignment,
  wordSize,
  wordPrint,
  identicalGlyphs,
  identicalMarks,
  jpegLattice,
  doubleQuantisation,
  jpegGrid,
  paperGrain,
  cutOutHalo,
  greyCopy,
  portraitReplacement,
  portraitEdge,
  inkCrossing,
  screenedPrint,
  screenRecapture,
];
