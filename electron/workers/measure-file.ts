import { LoepError } from '../../shared/model/errors.ts';
import type { PageStage } from '../../shared/model/stage.ts';
import type { TraceReading } from '../../shared/model/traces.ts';
import type { ReadingLanguage } from '../../shared/model/words.ts';
import type { MeasuredFile } from './engine-messages.ts';
import type { Source, StageEnd } from './job.ts';
import type { Pool, RunOptions } from './pool.ts';
import { readOf, runFileSteps, runPageSteps } from './run-steps.ts';

/** A long file is one scan among many: only its first pages are measured. */
const MAX_PAGES = 4;
/** What detectors need of a page. */
const STAGES: readonly PageStage[] = ['page', 'text', 'glyphs', 'traces'];
/** Places that are kept of each detector: enough to show what stands out. */
const PLACES_KEPT = 3;

/**
 * What the detectors see on the pages of a file, without checks and without reference models.
 *
 * Throws LoepError when the file, one of these pages, or a detector on it cannot be read.
 */
export async function measureFile(
  pool: Pool,
  source: Source,
  { languages, ...options }: RunOptions & { languages: readonly ReadingLanguage[] | null },
): Promise<MeasuredFile> {
  const opened = await runFileSteps(pool, source, ['open'], options);
  const file = readOf(opened, 'open');
  if (!file) throw refusalOf(opened.get('open'));
  const pages = Array.from({ length: Math.min(file.pageCount, MAX_PAGES) }, (_, at) => at + 1);
  const readings = await Promise.all(
    pages.map(async (page) => {
      const ends = await runPageSteps(pool, source, { page, stages: STAGES, languages }, options);
      const traces = readOf(ends, 'traces');
      if (!traces) throw refusalOf(ends.get('traces') ?? ends.get('page'));
      return traces.map(withoutMeasures);
    }),
  );
  return {
    sha256: source.sha256,
    pages: file.pageCount,
    pagesMeasured: pages.length,
    readings: readings.flat(),
  };
}

/** Hundreds of scans are held in memory: what no threshold is set by is left out. */
function withoutMeasures(reading: TraceReading): TraceReading {
  const { outcome } = reading;
  if (!outcome.applies) return reading;
  const candidates = outcome.candidates
    .slice(0, PLACES_KEPT)
    .map(({ box, score }) => ({ box, score, measures: {} }));
  return { ...reading, outcome: { ...outcome, measures: {}, candidates } };
}

function refusalOf(end: StageEnd | undefined): Error {
  if (end && !end.ok) return new LoepError(end.code, end.text);
  return new Error('a step left no answer');
}
