import type { DocumentKind } from '../../model/reference/document-kinds.ts';

/**
 * Kinds that machines cut and fill in, to the tenth of a millimetre. Forms are filled in by hand, by typewriter or by
 * an office printer, and lie as they fall.
 */
export const MACHINE_MADE: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'passport',
  'travel-document',
  'identity-card',
  'residence-permit',
  'visa',
  'driving-licence',
]);
