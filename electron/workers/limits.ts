import type { Stage } from '../../shared/model/stage.ts';

/**
 * The longest each step may take, in ms, before its worker is ended and the step is reported as timed out.
 *
 * Seven to fifty times the slowest honest files measured on two cores, so that a slow or busy machine loses no
 * step. A page of 100 megapixels took 1.3 s to decode, 1.4 s for its quality, 3.3 s for its text, 0.6 s for the
 * zone, 1.2 s for codes and 1.1 s for glyphs; worn receipts took 5 s for their text, and a PDF of 20 pages in ten
 * revisions 6.7 s. A step on a hostile file can hold a worker for this long.
 */
const STAGE_LIMIT_MS: Readonly<Record<Stage, number>> = {
  open: 30_000,
  metadata: 10_000,
  credentials: 30_000,
  revisions: 45_000,
  overlays: 30_000,
  page: 30_000,
  quality: 20_000,
  thumbnail: 10_000,
  text: 120_000,
  mrz: 30_000,
  codes: 20_000,
  glyphs: 60_000,
  traces: 60_000,
  sheet: 20_000,
  match: 45_000,
  comparison: 60_000,
  face: 20_000,
  // It may read the text of a page anew.
  effect: 120_000,
  // As long as decoding a page, and some pictures of it.
  places: 45_000,
  judge: 20_000,
};

/**
 * The most that one worker may hold, MB: its objects and its buffers, without the reading engines in their own
 * threads. Ends a worker that a hostile file makes unpack without end; a file of 3.5 kB can ask for gigabytes.
 *
 * An A4 page at 300 dpi takes 130 to 240 MB, at 600 dpi 380 MB, and a page of 100 megapixels 860 MB.
 */
const WORKER_MEMORY_MB = 1500;

/** How often a worker's memory is looked at, ms. Unpacking grows by about 100 MB in this time. */
export const MEMORY_LOOK_MS = 100;

/** What a job may take. */
export interface PoolLimits {
  readonly stageMs: Readonly<Record<Stage, number>>;
  readonly memoryMb: number;
}

/** What jobs may take, except in tests, which cannot wait for it. */
export const POOL_LIMITS: PoolLimits = { stageMs: STAGE_LIMIT_MS, memoryMb: WORKER_MEMORY_MB };
