import type { AttackId } from '../../model/evaluation.ts';
import { DETECTORS, type DetectorId } from '../../model/traces.ts';

/** Checks of PDF files that see alterations as detectors do, where they have something to look at. */
export const PDF_CHECKS = ['pdf-revisions', 'pdf-overlays', 'pdf-covered-text'] as const;

export type SeeingCheck = DetectorId | (typeof PDF_CHECKS)[number];

/** All checks that look for alterations, whatever the document says. */
export const SEEING_CHECKS: readonly SeeingCheck[] = [...DETECTORS, ...PDF_CHECKS];

/** Traces that any change of stored pixels leaves. */
const JPEG: readonly SeeingCheck[] = ['jpeg-lattice', 'double-quantisation', 'jpeg-grid'];
const GRAIN: readonly SeeingCheck[] = ['paper-grain', 'cut-out-halo'];
const PLACE: readonly SeeingCheck[] = ['word-baseline', 'word-alignment'];
const SHAPE: readonly SeeingCheck[] = ['word-size', 'word-print'];

/** What can see an attack at all: where none of these applies to a page, nothing is to be had from it. */
const SIGHT: Readonly<Record<AttackId, readonly SeeingCheck[]>> = {
  'copy-digit': [...JPEG, 'identical-glyphs'],
  retype: [...JPEG, ...GRAIN, ...PLACE, ...SHAPE],
  'retype-matched': [...JPEG, ...PLACE, ...SHAPE],
  'splice-word': [...JPEG, ...GRAIN, ...PLACE, ...SHAPE],
  'copy-word': [...JPEG, ...PLACE, 'identical-glyphs', 'identical-marks', 'word-size'],
  'move-word': [...JPEG, ...PLACE],
  'resize-paste': [...JPEG, ...PLACE, ...SHAPE],
  erase: [...JPEG, ...GRAIN],
  'erase-cloned': JPEG,
  'transplant-stamp': [...JPEG, ...GRAIN],
  'transplant-signature': [...JPEG, ...GRAIN],
  'repeat-stamp': [...JPEG, ...GRAIN, 'identical-marks'],
  'swap-portrait': [...JPEG, ...GRAIN, 'portrait-replacement', 'portrait-edge'],
  'pdf-revision': PDF_CHECKS,
  'pdf-overlay': PDF_CHECKS,
  'screened-copy': ['screened-print'],
  'lay-stamp-over': [...JPEG, ...GRAIN, 'ink-crossing'],
  'screen-photo': ['screen-recapture'],
};

/** The checks that can see alterations of this kind; all of them where the kind is not known. */
export function seersOf(kind: string | undefined): readonly SeeingCheck[] {
  const known: Readonly<Record<string, readonly SeeingCheck[]>> = SIGHT;
  return (kind !== undefined && Object.hasOwn(known, kind) && known[kind]) || SEEING_CHECKS;
}
