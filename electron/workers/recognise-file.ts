import { LoepError } from '../../shared/model/errors.ts';
import type { PageMatch } from '../../shared/model/reference/recognition.ts';
import type { PageStage } from '../../shared/model/stage.ts';
import type { Source, StageEnd } from './job.ts';
import type { Pool, RunOptions } from './pool.ts';
import { matchPage } from './recognise-page.ts';
import type { References } from './references.ts';
import { readOf, runFileSteps, runPageSteps } from './run-steps.ts';

/** A search is for one document: of a longer file only its first pages are looked at. */
const MAX_PAGES = 4;
const STAGES: readonly PageStage[] = ['page', 'text', 'mrz', 'sheet'];

/** Which models the pages of a scan are of. Throws LoepError when nothing of the file can be read. */
export async function recogniseFile(
  pool: Pool,
  references: References,
  source: Source,
  { today, ...options }: RunOptions & { today: string },
): Promise<readonly PageMatch[]> {
  const opened = await runFileSteps(pool, source, ['open'], options);
  const file = readOf(opened, 'open');
  if (!file) throw refusalOf(opened.get('open'));
  const pages = Array.from({ length: Math.min(file.pageCount, MAX_PAGES) }, (_, at) => at + 1);
  return Promise.all(
    pages.map(async (page): Promise<PageMatch> => {
      const ends = await runPageSteps(pool, source, { page, stages: STAGES, languages: null }, options);
      if (!readOf(ends, 'page')) throw refusalOf(ends.get('page'));
      const found = await matchPage(pool, references, { source, page, ends, today }, options);
      if (!found) return { page, found: null, candidates: [] };
      if (!found.value) throw refusalOf(found.end);
      return found.value.match;
    }),
  );
}

function refusalOf(end: StageEnd | undefined): Error {
  if (end && !end.ok) return new LoepError(end.code, end.text);
  return new Error('a step left no answer');
}
