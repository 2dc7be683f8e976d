import { editingTraces } from './authenticity/editing-traces.ts';
import { identicalGlyphs } from './authenticity/identical-glyphs.ts';
import { lineSkew } from './authenticity/line-skew.ts';
import { nearMargin } from './authenticity/near-margin.ts';
import { pdfOverlays } from './authenticity/pdf-overlays.ts';
import { pdfRevisions } from './authenticity/pdf-revisions.ts';
import { scanQuality } from './authenticity/scan-quality.ts';
import { thumbnailDifference } from './authenticity/thumbnail-difference.ts';
import { wordBaseline } from './authenticity/word-baseline.ts';
import { wordSize } from './authenticity/word-size.ts';
import { wordSpacing } from './authenticity/word-spacing.ts';
import { wordStroke } from './authenticity/word-stroke.ts';
import { wordTilt } from './authenticity/word-tilt.ts';
import type { Check } from './check.ts';
import { dateOrder } from './content/date-order.ts';
import { mrzCheckDigits } from './content/mrz-check-digits.ts';
import { mrzDates } from './content/mrz-dates.ts';
import { mrzState } from './content/mrz-state.ts';
import { mrzVisualZone } from './content/mrz-visual-zone.ts';
import { nationalNumberBirth } from './content/national-number-birth.ts';
import { nationalNumbers } from './content/national-numbers.ts';

/** Every check, in the order of the report. */
export const CHECKS: readonly Check[] = [
  scanQuality,
  pdfRevisions,
  pdfOverlays,
  editingTraces,
  thumbnailDifference,
  mrzCheckDigits,
  mrzDates,
  mrzState,
  mrzVisualZone,
  nationalNumbers,
  nationalNumberBirth,
  dateOrder,
  wordBaseline,
  wordTilt,
  lineSkew,
  nearMargin,
  wordSize,
  wordStroke,
  wordSpacing,
  identicalGlyphs,
];
