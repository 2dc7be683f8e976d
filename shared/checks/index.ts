import { editingTraces } from './authenticity/editing-traces.ts';
import { pdfOverlays } from './authenticity/pdf-overlays.ts';
import { pdfRevisions } from './authenticity/pdf-revisions.ts';
import { scanQuality } from './authenticity/scan-quality.ts';
import { thumbnailDifference } from './authenticity/thumbnail-difference.ts';
import type { Check } from './check.ts';
import { dateOrder } from './content/date-order.ts';
import { mrzCheckDigits } from './content/mrz-check-digits.ts';
import { mrzDates } from './content/mrz-dates.ts';
import { mrzState } from './content/mrz-state.ts';
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
  nationalNumbers,
  nationalNumberBirth,
  dateOrder,
];
