import { LoepError } from '../../shared/model/errors.ts';
import type { MrzReading } from '../../shared/model/mrz.ts';
import type { Page } from '../../shared/model/page.ts';
import type { SheetReading } from '../../shared/model/reference/recognition.ts';
import type { PageStage } from '../../shared/model/stage.ts';
import type { PageText } from '../../shared/model/words.ts';
import type { Source, StageValues } from './job.ts';
import type { Pool, RunOptions } from './pool.ts';
import { type Ends, readOf, runPageSteps } from './run-steps.ts';

/** What is read of a page of an image of the reference collection. */
export interface ReadSpecimen {
  readonly page: Page;
  readonly text: PageText;
  readonly mrz: MrzReading | null;
  readonly sheet: SheetReading;
}

const STAGES: readonly PageStage[] = ['page', 'text', 'mrz', 'sheet'];

/** Reads a specimen. Throws LoepError with the reason when its page or text cannot be read. */
export async function readSpecimen(
  pool: Pool,
  source: Source,
  page: number,
  options: RunOptions,
): Promise<ReadSpecimen> {
  const ends = await runPageSteps(pool, source, { page, stages: STAGES, languages: null }, options);
  return {
    page: needed(ends, 'page'),
    text: needed(ends, 'text'),
    sheet: needed(ends, 'sheet'),
    mrz: readOf(ends, 'mrz') ?? null,
  };
}

function needed<S extends 'page' | 'text' | 'sheet'>(ends: Ends, stage: S): StageValues[S] {
  const value = readOf(ends, stage);
  if (value !== undefined) return value;
  const end = ends.get(stage);
  if (end && !end.ok) throw new LoepError(end.code, end.text);
  throw new Error(`the step "${stage}" left no answer`);
}
