import type { RelativeBox } from './relative-box.ts';

/**
 * What a PDF looked like each time it was saved. A PDF that is saved by appending keeps every earlier state
 * inside it (incremental updates, ISO 32000-2, 7.5.6); each state is drawn and compared with the one before.
 * Present only when the file holds two revisions or more.
 */
export interface PdfRevisions {
  /** Oldest first; the last is the file as it is now. */
  readonly revisions: readonly PdfRevision[];
  /** How many revisions the file holds; more than are listed when there are too many to draw. */
  readonly revisionCount: number;
  /** Pages, of the file as it is now, that may have changed and were not compared throughout: too many, or damaged. */
  readonly pagesLeftOut: number;
}

export interface PdfRevision {
  /** Counts from 1, the oldest. */
  readonly number: number;
  /** Bytes from the start of the file at which this revision ends. */
  readonly endByte: number;
  /** Date that this revision itself gives (ISO 8601, as precise as written); null when it gives none of its own. */
  readonly modified: string | null;
  /** The program that says it wrote this revision; null when it does not say. */
  readonly producer: string | null;
  /** An electronic signature was added whose range covers everything before it. */
  readonly signed: boolean;
  /** Whether the file cut off here could be opened; when not, nothing is said of it or of the one after. */
  readonly readable: boolean;
  /** Pages whose look in this revision and in the one before is known to be alike or was compared. */
  readonly comparedPages: number;
  /** Against the revision before; empty for the first. */
  readonly changes: readonly PdfChange[];
}

export type PdfChange = PdfPageChange | PdfAreaChange;

/** A page as a whole. `page` is its number in the file as it is now; null when it is not there any more. */
export interface PdfPageChange {
  readonly kind: 'page-added' | 'page-removed' | 'page-reshaped';
  readonly page: number | null;
}

/** What makes that a place on a page looks otherwise than before. */
export type PdfAreaKind = 'content' | 'annotation' | 'form-field' | 'signature';

/** A place on a page that looks otherwise than in the revision before. */
export interface PdfAreaChange {
  readonly kind: PdfAreaKind;
  readonly page: number | null;
  readonly area: RelativeBox;
  /** Something that could be seen there before cannot be seen any more, or not as it was. */
  readonly inkLost: boolean;
  /** The whole page was blank before. */
  readonly pageWasBlank: boolean;
}
