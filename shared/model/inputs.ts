import type { Calibration } from './calibration.ts';
import type { Code } from './codes.ts';
import type { ContentCredentials } from './content-credentials.ts';
import type { PageGlyphs } from './glyphs.ts';
import type { Metadata } from './metadata.ts';
import type { MrzReading } from './mrz.ts';
import type { Page } from './page.ts';
import type { PdfOverlays } from './pdf-overlays.ts';
import type { PdfRevisions } from './pdf-revisions.ts';
import type { PageQuality } from './quality.ts';
import type { FaceComparison, MatchedModel, PageMatch, Registration } from './reference/recognition.ts';
import type { ThumbnailReading } from './thumbnail.ts';
import type { TraceReading } from './traces.ts';
import type { PageText } from './words.ts';

/** Everything a check may ask for. One reader in `electron/readers` fills each name. */
export interface Inputs {
  readonly pages: readonly Page[];
  readonly quality: readonly PageQuality[];
  readonly text: readonly PageText[];
  readonly glyphs: readonly PageGlyphs[];
  /** What the detectors of alterations measured, page by page. */
  readonly traces: readonly TraceReading[];
  /** What their scores are worth. */
  readonly calibration: Calibration;
  /** The machine-readable zones, at most one a page, in the order of the pages. */
  readonly mrz: readonly MrzReading[];
  readonly codes: readonly Code[];
  readonly metadata: Metadata;
  /** There for every file, also when it has no manifest. */
  readonly credentials: ContentCredentials;
  readonly thumbnail: ThumbnailReading;
  readonly revisions: PdfRevisions;
  readonly overlays: PdfOverlays;
  /** What each page was recognised as; there whenever there is a reference database to look in. */
  readonly match: readonly PageMatch[];
  /** How the recognised pages lie over their models. */
  readonly registration: readonly Registration[];
  /** The published models that pages were recognised as, each once. */
  readonly models: readonly MatchedModel[];
  /** What the recognised pages show at the places of their models. */
  readonly comparison: readonly FaceComparison[];
  /** The day of the examination, ISO 8601 (YYYY-MM-DD): checks have no clock of their own. */
  readonly today: string;
}

export type InputName = keyof Inputs;

/** Why an input is not there. Each has a sentence in `shared/text/absences.ts`. */
export type Absence =
  /** The document has no such thing (no machine-readable zone, not a PDF): nothing to judge. */
  | 'none'
  /** The stage took longer than its limit. */
  | 'timed-out'
  /** The reader failed on this file; the examination says so. */
  | 'failed';

/** Each input, or why it is not there. */
export type Gathered = {
  readonly [K in InputName]?:
    | { readonly ok: true; readonly value: Inputs[K] }
    | { readonly ok: false; readonly absence: Absence };
};
