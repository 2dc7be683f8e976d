import type { ErrorCode } from './errors.ts';
import type { Text } from './text.ts';

/** Steps over a whole file, in the order they run. */
export const FILE_STAGES = ['open', 'metadata', 'credentials', 'revisions', 'overlays'] as const;

/** Steps over one page, in the order they run: each may use what came before. */
export const PAGE_STAGES = [
  'page',
  'quality',
  'thumbnail',
  'text',
  'mrz',
  'codes',
  'glyphs',
  'traces',
  'sheet',
] as const;

/** Steps that lay a page over reference models, once it was read, in the order they run. */
export const REFERENCE_STAGES = ['match', 'comparison'] as const;

export type FileStage = (typeof FILE_STAGES)[number];
export type PageStage = (typeof PAGE_STAGES)[number];
export type ReferenceStage = (typeof REFERENCE_STAGES)[number];
/**
 * `judge` runs the checks; `face` makes a face of a reference model recognisable; `effect` shows in a picture what a
 * detector saw; `places` cuts out what stands out on a scan that is not kept.
 */
export type Stage = FileStage | PageStage | ReferenceStage | 'judge' | 'face' | 'effect' | 'places';

/** A step that did not succeed. What it would have read is missing, and the examination says so. */
export interface StageFailure {
  readonly stage: Stage;
  /** null for a step over the whole file */
  readonly page: number | null;
  readonly code: ErrorCode;
  readonly text: Text;
}
