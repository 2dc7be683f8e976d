import type { CaseView } from '../../../shared/api/schemas/case.ts';
import type { ConclusionsView, ConclusionVersion } from '../../../shared/api/schemas/conclusion.ts';
import type { DocumentView } from '../../../shared/api/schemas/document.ts';

/** What every view of the conclusion on a document stands on. */
export interface BenchProps {
  readonly caseView: CaseView;
  readonly document: DocumentView;
  readonly view: ConclusionsView;
  readonly onDiscarded: () => void;
}

/** The same, with the version that is shown and how to show another. */
export interface ShownVersion extends BenchProps {
  /** Null when nothing was written yet. */
  readonly shown: ConclusionVersion | null;
  readonly onShow: (version: number | null) => void;
}
