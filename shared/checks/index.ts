import { editingTraces } from './authenticity/editing-traces.ts';
import { pdfOverlays } from './authenticity/pdf-overlays.ts';
import { pdfRevisions } from './authenticity/pdf-revisions.ts';
import { scanQuality } from './authenticity/scan-quality.ts';
import { thumbnailDifference } from './authenticity/thumbnail-difference.ts';
import type { Check } from './check.ts';
import { dateOrder } from './content/date-order.ts';
import { nationalNumberBirth } from './content/national-number-birth.ts';
import { nationalNumbers } from './content/national-numbers.ts';

/** Every check, in the order of the report. */
export const CHECKS: readonly Check[] = [
  scanQuality,
  pdfRevisions,
  pdfOverlays,
  editingTraces,
  thumbnailDifference,
  nationalNumbers,
  nationalNumberBirth,
  dateOrder,
];
