import type { AttackId } from '../../../shared/model/evaluation.ts';
import { captureSheet, photoSizeOf } from '../capture.ts';
import type { PressedDocument } from '../document.ts';
import { screenedCopy } from '../halftone.ts';
import type { PagePlan } from '../honest-pages.ts';
import { photographOfScreen } from '../screen-photo.ts';
import { makeSheet, SORTS, type Sort } from '../sorts.ts';

/** Ways to put a copy in place of a whole document. */
export const WHOLE_COPIES = ['screened-copy', 'screen-photo'] as const satisfies readonly AttackId[];
export type WholeCopy = (typeof WHOLE_COPIES)[number];

/** Sorts of documents that each is made of: screens belong on any document but those with a machine-readable zone. */
export const SORTS_OF_COPY: Readonly<Record<WholeCopy, readonly Sort[]>> = {
  'screened-copy': ['passport', 'card-back'],
  'screen-photo': SORTS,
};

/** Resolution that dots are drawn at: that of an office printer. */
const PRINTER_DPI = 600;
/** Resolution of the scan that a screen shows. */
const SHOWN_DPI = 200;

/** Whether an attack puts a copy in place of the document. */
export function isWholeCopy(attack: AttackId): attack is WholeCopy {
  return (WHOLE_COPIES as readonly AttackId[]).includes(attack);
}

/** A document, and the copy in its place: both captured in one way. */
export function makeWholeCopy(
  { seed, sort, capture, dpi }: PagePlan,
  attack: WholeCopy,
): { readonly original: PressedDocument; readonly copy: PressedDocument } {
  if (attack === 'screen-photo') {
    const sheet = makeSheet(sort, seed, Math.max(dpi, SHOWN_DPI));
    const shown = captureSheet(makeSheet(sort, seed, SHOWN_DPI), { by: 'fine-scan', dpi: SHOWN_DPI, seed });
    const original = captureSheet(sheet, { by: 'photo', dpi, seed });
    return { original, copy: photographOfScreen(shown, { seed, ...photoSizeOf(sheet) }) };
  }
  const sheet = makeSheet(sort, seed, PRINTER_DPI);
  const taken = (document: PressedDocument) => captureSheet(document, { by: capture, dpi, seed });
  return { original: taken(sheet), copy: taken(screenedCopy(sheet, seed)) };
}
