import type { Stage } from '../../shared/model/stage.ts';

/**
 * The longest each step may take, in ms, before its worker is ended and the step is reported as timed out.
 *
 * About ten times the slowest honest file measured on two cores (A3 at 600 dpi, 70 megapixels), so that a
 * slow machine does not lose steps while a hostile file holds a worker for a minute at most.
 */
export const STAGE_LIMIT_MS: Readonly<Record<Stage, number>> = {
  open: 30_000,
  metadata: 10_000,
  revisions: 60_000,
  overlays: 30_000,
  page: 60_000,
  quality: 20_000,
  thumbnail: 10_000,
  text: 120_000,
  mrz: 30_000,
  codes: 20_000,
  glyphs: 60_000,
  judge: 20_000,
};

/** Largest file taken in, bytes. A 100-page colour PDF at 300 dpi has about 100 MB. */
export const MAX_FILE_BYTES = 300_000_000;

/** Heap of one worker, MB. Ends a worker that a hostile file makes collect objects without end. */
export const WORKER_HEAP_MB = 1024;
