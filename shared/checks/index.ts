import { editingTraces } from './authenticity/editing-traces.ts';
import { pdfOverlays } from './authenticity/pdf-overlays.ts';
import { pdfRevisions } from './authenticity/pdf-revisions.ts';
import { scanQuality } from './authenticity/scan-quality.ts';
import { thumbnailDifference } from './authenticity/thumbnail-difference.ts';
import type { Check } from './check.ts';

/** Every check, in the order of the report. */
export const CHECKS: readonly Check[] = [
  scanQuality,
  pdfRevisions,
  pdfOverlays,
  editingTraces,
  thumbnailDifference,
];
